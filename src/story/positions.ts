/**
 * Readings of a story's articles to positions: what each party demands, refuses, offers or makes
 * a condition, by issue. Wordings of one party whose content words meet are one issue; its label
 * is the phrase that most of them share. The latest wording comes first.
 */
import type { ArticleId } from '../model/ids.ts';
import type { Position, PositionWording, ReadArticle } from '../model/story.ts';
import { createRarity, sharedWords, weightedOverlap } from './content-words.ts';
import { compareText, inOrderOfPublication, partyKey } from './evidence.ts';
import { labelIssue } from './issue-label.ts';
import { originsFrom } from './origins.ts';
import { collectStances, type Stance } from './position-findings.ts';
import { groupReprints } from './reprints.ts';

const sameIssue = 0.42;
/** A party of the story acts or speaks in one in forty of its articles. */
const leastPresence = 0.025;

interface Issue {
  readonly stances: Stance[];
  readonly words: Map<string, number>;
}

/** Parties with most wordings first, then issues by their latest wording. */
export function findPositions(articles: readonly ReadArticle[]): readonly Position[] {
  const originOf = originsFrom(groupReprints(articles));
  const isActor = findActors(articles);
  const stances = dropReprinted(
    inOrderOfPublication(articles).flatMap(collectStances),
    originOf,
  ).filter(({ party }) => isActor(party));
  const rarity = createRarity(stances.map((stance) => stance.words));
  const positions: Position[] = [];
  for (const ofParty of groupByParty(stances)) {
    for (const issue of groupByIssue(ofParty, rarity))
      positions.push(toPosition(issue, ofParty, rarity));
  }
  return positions;
}

/** Who acts or speaks in enough of the articles to be a party of the story. */
function findActors(articles: readonly ReadArticle[]): (party: Stance['party']) => boolean {
  const articlesOf = new Map<string, number>();
  for (const { reading } of articles) {
    const present = [
      ...reading.statements.map(({ speaker }) => speaker),
      ...reading.demands.map(({ party }) => party),
      ...reading.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
    ];
    for (const key of new Set(present.map(partyKey))) {
      articlesOf.set(key, (articlesOf.get(key) ?? 0) + 1);
    }
  }
  const enough = articles.length * leastPresence;
  return (party) => (articlesOf.get(partyKey(party)) ?? 0) >= enough;
}

/** The same words of the same party in two printings of one text count once. */
function dropReprinted(
  stances: readonly Stance[],
  originOf: (articleId: ArticleId) => ArticleId,
): readonly Stance[] {
  const seen = new Set<string>();
  return stances.filter((stance) => {
    const { articleId } = stance.wording;
    const key = `${partyKey(stance.party)} ${originOf(articleId)} ${stance.words.join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function groupByParty(stances: readonly Stance[]): readonly (readonly Stance[])[] {
  const parties = new Map<string, Stance[]>();
  for (const stance of stances) {
    const key = partyKey(stance.party);
    parties.set(key, [...(parties.get(key) ?? []), stance]);
  }
  return [...parties.values()].sort(
    (a, b) => b.length - a.length || compareText(nameOf(a), nameOf(b)),
  );
}

function groupByIssue(
  stances: readonly Stance[],
  rarity: (word: string) => number,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const stance of stances) {
    const home = nearestIssue(stance, issues, rarity) ?? openIssue(issues);
    home.stances.push(stance);
    for (const word of new Set(stance.words)) {
      home.words.set(word, (home.words.get(word) ?? 0) + 1);
    }
  }
  return issues.sort((a, b) => compareText(lastSaid(b), lastSaid(a)));
}

function openIssue(issues: Issue[]): Issue {
  const issue: Issue = { stances: [], words: new Map() };
  issues.push(issue);
  return issue;
}

function nearestIssue(
  stance: Stance,
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
  ofParty: readonly Stance[],
  rarity: (word: string) => number,
): Position {
  const party = ofParty.find((stance) => stance.party.actorId !== undefined)?.party;
  const { name, actorId } = party ?? ofParty[0]?.party ?? { name: '' };
  const wordings: readonly PositionWording[] = issue.stances
    .map((stance) => stance.wording)
    .reverse();
  return {
    kind: 'position',
    party: actorId === undefined ? { name } : { name, actorId },
    issue: labelIssue(
      wordings.map((wording) => wording.text),
      rarity,
    ),
    wordings,
  };
}

function lastSaid(issue: Issue): string {
  return issue.stances.at(-1)?.wording.saidAt ?? '';
}

function nameOf(stances: readonly Stance[]): string {
  return stances[0]?.party.name ?? '';
}
