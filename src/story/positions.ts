/**
 * Readings of a story's articles to positions: what each party demands, refuses, offers or makes
 * a condition, by issue. An issue is a topic that the wording names ("sanctions"); wordings that
 * name none are one issue where their content words meet, under the phrase that they share. The
 * latest wording comes first.
 */
import type { ArticleId } from '../model/ids.ts';
import type { Speaker } from '../model/reading.ts';
import type { Position, PositionWording, ReadArticle } from '../model/story.ts';
import { createRarity, sharedWords, weightedOverlap } from './content-words.ts';
import { compareText, inOrderOfPublication, partyKey } from './evidence.ts';
import { labelIssue } from './issue-label.ts';
import { topicOf } from './issue-topic.ts';
import { originsFrom } from './origins.ts';
import { findParties, type Parties } from './parties.ts';
import { findChanges } from './position-changes.ts';
import { collectStances, type PartyStance } from './position-findings.ts';
import { groupReprints } from './reprints.ts';

const sameIssue = 0.42;
/** A party of the story acts or speaks in one in forty of its articles. */
const leastPresence = 0.025;

/** A person who speaks for nobody else has to be in more of them. */
const leastOfPerson = 0.08;
/** What names no topic must be wanted as often as this share of all the party's wordings. */
const leastUnnamed = 0.02;

/** Who reports what others want. */
const media =
  /\b(?:news(?:paper)?s?|times|post|daily|cnn|bbc|fox|kcna|tass|xinhua|yonhap|reuters|television|radio|media|npr)\b/iu;

interface Issue {
  /** '' where its wordings name no topic. */
  readonly topic: string;
  readonly stances: PartyStance[];
  readonly words: Map<string, number>;
}

/** Parties with most wordings first, then their issues with most wordings, then by the latest. */
export function findPositions(articles: readonly ReadArticle[]): readonly Position[] {
  const originOf = originsFrom(groupReprints(articles));
  const parties = findParties(articles);
  const isActor = findActors(articles, parties);
  const stances = dropReprinted(
    inOrderOfPublication(articles)
      .flatMap(collectStances)
      .map((stance) => ofItsParty(stance, parties)),
    originOf,
  ).filter(({ party }) => isActor(party));
  const rarity = createRarity(stances.map((stance) => stance.words));
  const positions: Position[] = [];
  for (const ofParty of groupByParty(stances)) {
    for (const issue of groupByIssue(ofParty, rarity)) {
      const isEnough = issue.stances.length >= ofParty.length * leastUnnamed;
      if (issue.topic !== '' || isEnough) positions.push(toPosition(issue, ofParty, rarity));
    }
  }
  return positions;
}

/** The stance under its party's name, with who put it so. */
function ofItsParty(stance: PartyStance, parties: Parties): PartyStance {
  const { name, actorId } = parties.partyOf(stance.party);
  if (name === stance.party.name && actorId === stance.party.actorId) return stance;
  const isPerson = stance.party.kind === 'person';
  return {
    words: stance.words,
    party: { name, kind: 'country', ...(actorId === undefined ? {} : { actorId }) },
    wording: isPerson ? { ...stance.wording, saidBy: stance.party.name } : stance.wording,
  };
}

/** Who acts or speaks in enough of the articles to be a party of the story. */
function findActors(
  articles: readonly ReadArticle[],
  parties: Parties,
): (party: PartyStance['party']) => boolean {
  const articlesOf = new Map<string, number>();
  for (const { reading } of articles) {
    const present = [
      ...reading.statements.map(({ speaker }) => speaker),
      ...reading.demands.map(({ party }) => party),
      ...reading.events
        .flatMap(({ actors, recipients }) => [...actors, ...recipients])
        .map((participant): Speaker => ({ ...participant, kind: 'unknown' })),
    ];
    for (const key of new Set(present.map((speaker) => partyKey(parties.partyOf(speaker))))) {
      articlesOf.set(key, (articlesOf.get(key) ?? 0) + 1);
    }
  }
  return (party) => {
    if (media.test(party.name)) return false;
    const share = party.kind === 'person' ? leastOfPerson : leastPresence;
    return (articlesOf.get(partyKey(party)) ?? 0) >= articles.length * share;
  };
}

/** The same words of the same party in two printings of one text count once. */
function dropReprinted(
  stances: readonly PartyStance[],
  originOf: (articleId: ArticleId) => ArticleId,
): readonly PartyStance[] {
  const seen = new Set<string>();
  return stances.filter((stance) => {
    const { articleId } = stance.wording;
    const key = `${partyKey(stance.party)} ${originOf(articleId)} ${stance.words.join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function groupByParty(stances: readonly PartyStance[]): readonly (readonly PartyStance[])[] {
  const parties = new Map<string, PartyStance[]>();
  for (const stance of stances) {
    const key = partyKey(stance.party);
    parties.set(key, [...(parties.get(key) ?? []), stance]);
  }
  return [...parties.values()].sort(
    (a, b) => b.length - a.length || compareText(nameOf(a), nameOf(b)),
  );
}

function groupByIssue(
  stances: readonly PartyStance[],
  rarity: (word: string) => number,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const stance of stances) {
    const topic = topicOf(stance.wording.text);
    const alike = issues.filter((issue) => issue.topic === topic);
    const known = topic === '' ? nearestIssue(stance, alike, rarity) : alike[0];
    const home = known ?? openIssue(issues, topic);
    home.stances.push(stance);
    for (const word of new Set(stance.words)) {
      home.words.set(word, (home.words.get(word) ?? 0) + 1);
    }
  }
  return issues.sort(
    (a, b) => b.stances.length - a.stances.length || compareText(lastSaid(b), lastSaid(a)),
  );
}

function openIssue(issues: Issue[], topic: string): Issue {
  const issue: Issue = { topic, stances: [], words: new Map() };
  issues.push(issue);
  return issue;
}

function nearestIssue(
  stance: PartyStance,
  issues: readonly Issue[],
  rarity: (word: string) => number,
): Issue | undefined {
  let best: Issue | undefined;
  let bestLikeness = sameIssue;
  for (const issue of issues) {
    const core = coreOf(issue);
    if (sharedWords(stance.words, core).length === 0) continue;
    const likeness = weightedOverlap(stance.words, core, rarity);
    if (likeness >= bestLikeness) {
      best = issue;
      bestLikeness = likeness;
    }
  }
  return best;
}

/** The words that at least a third of an issue's wordings have. */
function coreOf(issue: Issue): readonly string[] {
  const enough = issue.stances.length / 3;
  return [...issue.words].filter(([, count]) => count >= enough).map(([word]) => word);
}

function toPosition(
  issue: Issue,
  ofParty: readonly PartyStance[],
  rarity: (word: string) => number,
): Position {
  const party = ofParty.find((stance) => stance.party.actorId !== undefined)?.party;
  const { name, actorId } = party ?? ofParty[0]?.party ?? { name: '' };
  const wordings: readonly PositionWording[] = issue.stances
    .map((stance) => stance.wording)
    .reverse();
  const changes = findChanges(wordings);
  const texts = wordings.map((wording) => wording.text);
  return {
    kind: 'position',
    party: actorId === undefined ? { name } : { name, actorId },
    issue: issue.topic || labelIssue(texts, rarity),
    wordings,
    ...(changes.length === 0 ? {} : { changes }),
  };
}

function lastSaid(issue: Issue): string {
  return issue.stances.at(-1)?.wording.saidAt ?? '';
}

function nameOf(stances: readonly PartyStance[]): string {
  return stances[0]?.party.name ?? '';
}
