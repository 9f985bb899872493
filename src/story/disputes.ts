/**
 * Readings of a story's articles to its disputes: claims that some assert and others dispute.
 * A dispute starts from a claim that one article shows as contested, or from a denial that
 * matches another article's assertion in words and numbers. Further statements with the same
 * content join it. Sides are told by act and speaker; nothing says who is right. A reprint adds
 * no voice.
 */
import type { ClaimId, Instant } from '../model/ids.ts';
import type { Dispute, DisputeVoice, ReadArticle } from '../model/story.ts';
import { createSides, type Sides } from '../text/sides.ts';
import { nameOfText } from '../text/similarity.ts';
import { createRarity } from './content-words.ts';
import {
  type Contested,
  collectContested,
  collectUtterances,
  type Utterance,
} from './dispute-findings.ts';
import { createUtteranceIndex, likenessOf } from './dispute-matching.ts';
import { findOvertaking } from './dispute-overtaken.ts';
import { compareText, inOrderOfArrival, partyKey } from './evidence.ts';
import { originsFrom } from './origins.ts';
import { groupReprints } from './reprints.ts';

const sameClaim = 0.6;
const dormantAfterDays = 60;

/** Most recently moved first. An article may stand in any number of disputes. */
export function findDisputes(articles: readonly ReadArticle[]): readonly Dispute[] {
  const ordered = inOrderOfArrival(articles);
  const originOf = originsFrom(groupReprints(articles));
  const utterances = ordered.flatMap((read) => collectUtterances(read, originOf(read.article.id)));
  const stated = ordered.flatMap((read) => collectContested(read, originOf(read.article.id)));
  const rarity = createRarity(utterances.map((utterance) => utterance.words));
  const sides = createSides(articles.flatMap(({ reading }) => reading.mentions));
  const index = createUtteranceIndex(utterances, rarity, sides);
  const contested = [...stated, ...index.denialsOfOthers(), ...index.rivalFigures()];
  const latest = ordered.map((read) => read.article.publishedAt ?? '').reduce(later, '');
  const disputes: Dispute[] = [];
  for (const group of groupContested(contested, rarity)) {
    const dispute = toDispute(group, joinOwnSide(group, index.like(group), sides), latest);
    if (dispute) disputes.push(overtakenBy(dispute, ordered));
  }
  return disputes.sort(
    (a, b) => compareText(b.lastMovedAt, a.lastMovedAt) || compareText(a.id, b.id),
  );
}

/** The dispute, `overtaken` with the passage that tells of it where what it was about has come about. */
function overtakenBy(dispute: Dispute, ordered: readonly ReadArticle[]): Dispute {
  if (dispute.state === 'conceded') return dispute;
  const { claim, asserts, disputes, lastMovedAt } = dispute;
  const closedBy = findOvertaking(claim, [...asserts, ...disputes], lastMovedAt, ordered);
  return closedBy === undefined ? dispute : { ...dispute, state: 'overtaken', closedBy };
}

/** Claims that say the same, in order of arrival; the first names the dispute. */
function groupContested(
  contested: readonly Contested[],
  rarity: (word: string) => number,
): readonly (readonly Contested[])[] {
  const groups: Contested[][] = [];
  const groupsWith = new Map<string, Set<Contested[]>>();
  for (const claim of contested) {
    const near = new Set<Contested[]>();
    for (const word of claim.words) for (const group of groupsWith.get(word) ?? []) near.add(group);
    let home: Contested[] | undefined;
    for (const group of near) {
      const first = group[0];
      if (first && likenessOf({ words: first.words }, { words: claim.words }, rarity) >= sameClaim)
        home ??= group;
    }
    if (!home) {
      home = [];
      groups.push(home);
    }
    home.push(claim);
    for (const word of claim.words) {
      const known = groupsWith.get(word) ?? new Set();
      groupsWith.set(word, known.add(home));
    }
  }
  return groups;
}

function toDispute(
  group: readonly Contested[],
  joined: readonly Utterance[],
  latest: Instant,
): Dispute | undefined {
  const first = group[0];
  if (!first) return undefined;
  const asserts = gatherVoices([
    ...group.flatMap((claim) => claim.asserts),
    ...joined.filter((utterance) => utterance.side === 'asserts'),
  ]);
  const disputes = gatherVoices([
    ...group.flatMap((claim) => claim.disputes),
    ...joined.filter((utterance) => utterance.side === 'disputes'),
  ]);
  if (asserts.length === 0 || disputes.length === 0) return undefined;
  const times = [...asserts, ...disputes].map((voice) => voice.saidAt).sort();
  const since = times[0] ?? '';
  const lastMovedAt = times.at(-1) ?? since;
  return {
    kind: 'dispute',
    id: nameOfText(first.name) as ClaimId,
    claim: first.claim,
    asserts,
    disputes,
    since,
    lastMovedAt,
    state: stateOf(asserts, disputes, lastMovedAt, latest),
  };
}

/**
 * Statements that join a dispute on the side on which their speaker stands already. Somebody of
 * the other side joins only with an admission.
 */
function joinOwnSide(
  group: readonly Contested[],
  joined: readonly Utterance[],
  sides: Sides,
): readonly Utterance[] {
  const speakersOf = (side: Utterance['side']) =>
    group.flatMap((claim) => claim[side].map(({ voice }) => voice.speaker));
  const others = { asserts: speakersOf('disputes'), disputes: speakersOf('asserts') };
  return joined.filter(
    ({ side, voice }) =>
      isAdmission(voice.act) ||
      !others[side].some((speaker) => sides.isSameSide(speaker, voice.speaker)),
  );
}

/** One voice for one party, origin and wording; earliest first. */
function gatherVoices(utterances: readonly Utterance[]): readonly DisputeVoice[] {
  const voices = new Map<string, DisputeVoice>();
  const sentences = new Set<string>();
  for (const { voice, originId, words } of utterances) {
    const party = partyKey(voice.speaker);
    const key = `${party} ${originId} ${words.slice(0, 12).join(' ')}`;
    const { revisionId, span } = voice.citation;
    const sentence = `${party} ${revisionId} ${span.start}`;
    if (!voices.has(key) && !sentences.has(sentence)) voices.set(key, voice);
    sentences.add(sentence);
  }
  return [...voices.values()].sort(
    (a, b) => compareText(a.saidAt, b.saidAt) || compareText(a.articleId, b.articleId),
  );
}

/** Conceded when a party that disputed later asserts it, or one that asserted later disputes it. */
function stateOf(
  asserts: readonly DisputeVoice[],
  disputes: readonly DisputeVoice[],
  lastMovedAt: Instant,
  latest: Instant,
): Dispute['state'] {
  if (changesSides(disputes, asserts) || changesSides(asserts, disputes)) return 'conceded';
  const idle = (Date.parse(latest) - Date.parse(lastMovedAt)) / 86_400_000;
  return idle > dormantAfterDays ? 'dormant' : 'open';
}

function changesSides(from: readonly DisputeVoice[], to: readonly DisputeVoice[]): boolean {
  const lastSaid = new Map<string, Instant>();
  for (const voice of from) lastSaid.set(partyKey(voice.speaker), voice.saidAt);
  return to.some((voice) => {
    const before = lastSaid.get(partyKey(voice.speaker));
    return before !== undefined && voice.saidAt > before && isAdmission(voice.act);
  });
}

function isAdmission(act: DisputeVoice['act']): boolean {
  return act === 'confirm' || act === 'agree';
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
