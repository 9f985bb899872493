/**
 * Candidates to what the judge of spans sees of each: how likely the network finds it, what stands
 * at its ends and beside them, whether the rules have it too, and how much else is likely near it.
 * A content without a cue near it, or a cue with nothing to report, shows here and not in the
 * probability of the span alone. Training and reading both take it from here.
 */
import { rememberBy } from '../../../text/remember.ts';
import { rememberOfForm } from '../../../text/word-forms.ts';
import type { WordFeatures } from '../word-features.ts';
import { type CandidateSpan, type SpanRole, spanRoles } from './tagged-span.ts';
import type { RowTable } from './tagger-weights.ts';
import { layWordGround, type WordGround } from './word-ground.ts';

/** How far from a span others count as near and as close, in words. */
const nearWords = 12;
const closeWords = 4;
/** The word list begins with the commonest; words behind these are alike to the judge. */
const commonWords = 200;

const ranksIn = rememberBy(
  (words: RowTable) => words,
  ({ index }) => rememberOfForm(({ plain }) => Math.min(commonWords, index.get(plain) ?? 0)),
);

const ownColumns = 6;
const edgeColumns = 16;
const ruleColumns = 9;
const coverColumns = 4;
const columnsOfRole = 9;
export const candidateColumns =
  ownColumns + edgeColumns + ruleColumns + coverColumns + columnsOfRole * spanRoles.length;

/** Rows of `candidateColumns` numbers, one a candidate, in the order of the candidates. */
export function describeCandidates(
  candidates: readonly CandidateSpan[],
  features: WordFeatures,
  words: RowTable,
): Float64Array {
  const ground = layWordGround(candidates, features);
  const rankOf = ranksIn(words);
  const rows = new Float64Array(candidates.length * candidateColumns);
  let at = 0;
  for (const candidate of candidates) {
    at = describeOwn(rows, at, candidate, ground);
    at = describeEdges(rows, at, candidate, features, rankOf);
    at = describeRules(rows, at, candidate, features, ground);
    at = describeCover(rows, at, candidate, ground);
    for (const role of spanRoles) at = describeOthers(rows, at, candidate, ground, role);
  }
  return rows;
}

// Each of these writes its columns from `at` on and answers where the next begin.

function describeOwn(
  rows: Float64Array,
  at: number,
  { from, to, probability }: CandidateSpan,
  ground: WordGround,
): number {
  const { sentences, paragraphs, sentenceStarts, sentenceEnds } = ground;
  const last = to - 1;
  rows[at] = probability;
  rows[at + 1] = to - from;
  rows[at + 2] = (sentences[last] as number) - (sentences[from] as number);
  rows[at + 3] = (paragraphs[last] as number) - (paragraphs[from] as number);
  rows[at + 4] = from - (sentenceStarts[from] as number);
  rows[at + 5] = (sentenceEnds[last] as number) - to;
  return at + ownColumns;
}

/** What a list has for a word; −1 before the first and behind the last. */
function valueAt(list: Uint8Array, word: number): number {
  return list[word] ?? -1;
}

function describeEdges(
  rows: Float64Array,
  at: number,
  { from, to }: CandidateSpan,
  { forms, speech, quotation, opening }: WordFeatures,
  rankOf: ReturnType<typeof ranksIn>,
): number {
  let column = at;
  for (const word of [from - 1, from, from + 1, to - 2, to - 1, to])
    rows[column++] = valueAt(speech, word);
  rows[column++] = valueAt(opening, from);
  rows[column++] = valueAt(opening, to);
  for (const word of [from - 1, from, to - 1, to]) {
    const form = forms[word];
    rows[column++] = valueAt(quotation, word);
    rows[column++] = form === undefined ? 0 : rankOf(form);
  }
  return column;
}

function describeRules(
  rows: Float64Array,
  at: number,
  { role, from, to }: CandidateSpan,
  { outer, inner }: WordFeatures,
  { ruleEnds }: WordGround,
): number {
  const begins = 2 * spanRoles.indexOf(role) + 1;
  const goesOn = begins + 1;
  const hasStart = outer[from] === begins;
  const last = outer[to - 1];
  let column = at;
  rows[column++] = Number(hasStart && ruleEnds[from] === to);
  rows[column++] = Number(hasStart);
  rows[column++] = Number((last === begins || last === goesOn) && outer[to] !== goesOn);
  for (const word of [from - 1, from, to - 1, to]) rows[column++] = valueAt(outer, word);
  rows[column++] = valueAt(inner, from);
  rows[column++] = valueAt(inner, to - 1);
  return column;
}

function describeCover(
  rows: Float64Array,
  at: number,
  { role, from, to }: CandidateSpan,
  { masses }: WordGround,
): number {
  const { starts, ends, cover } = masses[role];
  let [least, most] = [cover[from] as number, cover[from] as number];
  for (let word = from + 1; word < to; word += 1) {
    const covered = cover[word] as number;
    if (covered < least) least = covered;
    if (covered > most) most = covered;
  }
  rows[at] = starts[from] as number;
  rows[at + 1] = ends[to] as number;
  rows[at + 2] = least;
  rows[at + 3] = most;
  return at + coverColumns;
}

/** What begins before a word, or before the nearest that there is. */
function massBefore(startsBefore: Float64Array, word: number): number {
  return startsBefore[Math.max(0, Math.min(startsBefore.length - 1, word))] as number;
}

function describeOthers(
  rows: Float64Array,
  at: number,
  { from, to }: CandidateSpan,
  { masses, sentenceStarts, sentenceEnds }: WordGround,
  role: SpanRole,
): number {
  const { startsBefore, cover } = masses[role];
  const [beforeFrom, beforeTo] = [massBefore(startsBefore, from), massBefore(startsBefore, to)];
  rows[at] = beforeFrom - massBefore(startsBefore, from - nearWords);
  rows[at + 1] = massBefore(startsBefore, to + nearWords) - beforeTo;
  rows[at + 2] = beforeFrom - massBefore(startsBefore, from - closeWords);
  rows[at + 3] = massBefore(startsBefore, to + closeWords) - beforeTo;
  rows[at + 4] = beforeTo - beforeFrom;
  rows[at + 5] = beforeFrom - massBefore(startsBefore, sentenceStarts[from] as number);
  rows[at + 6] = massBefore(startsBefore, sentenceEnds[to - 1] as number) - beforeTo;
  rows[at + 7] = cover[from - 1] ?? 0;
  rows[at + 8] = cover[to] ?? 0;
  return at + columnsOfRole;
}
