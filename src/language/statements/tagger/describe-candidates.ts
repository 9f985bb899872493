/**
 * Candidates to what the judge of spans sees of each: how likely the network finds it, what stands
 * at its ends and beside them, whether the rules have it too, and how much else is likely near it.
 * A content without a cue near it, or a cue with nothing to report, shows here and not in the
 * probability of the span alone. Training and reading both take it from here.
 */
import { rememberBy } from '../../../text/remember.ts';
import { rememberOfForm } from '../../../text/word-forms.ts';
import type { WordFeatures } from '../word-features.ts';
import { type CandidateSpan, spanRoles } from './tagged-span.ts';
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
const columnsOfRole = 9;
export const candidateColumns =
  ownColumns + edgeColumns + ruleColumns + 4 + columnsOfRole * spanRoles.length;

/** The numbers of one candidate, written one after the other. */
type Row = Float64Array;

/** Rows of `candidateColumns` numbers, one a candidate, in the order of the candidates. */
export function describeCandidates(
  candidates: readonly CandidateSpan[],
  features: WordFeatures,
  words: RowTable,
): Float64Array {
  const ground = layWordGround(candidates, features);
  const rankOf = ranksIn(words);
  const rows = new Float64Array(candidates.length * candidateColumns);
  candidates.forEach((candidate, i) => {
    const row = rows.subarray(i * candidateColumns, (i + 1) * candidateColumns);
    let column = describeOwn(row, candidate, ground);
    column = describeEdges(row, column, candidate, features, rankOf);
    column = describeRules(row, column, candidate, features, ground);
    column = describeCover(row, column, candidate, ground);
    for (let role = 0; role < spanRoles.length; role += 1)
      column = describeOthers(row, column, candidate, ground, role);
  });
  return rows;
}

function describeOwn(row: Row, { from, to, probability }: CandidateSpan, ground: WordGround) {
  const { sentences, paragraphs, sentenceStarts, sentenceEnds } = ground;
  const last = to - 1;
  row[0] = probability;
  row[1] = to - from;
  row[2] = (sentences[last] as number) - (sentences[from] as number);
  row[3] = (paragraphs[last] as number) - (paragraphs[from] as number);
  row[4] = from - (sentenceStarts[from] as number);
  row[5] = (sentenceEnds[last] as number) - to;
  return ownColumns;
}

/** What a list has for a word; −1 before the first and behind the last. */
function valueAt(list: Uint8Array, word: number): number {
  return list[word] ?? -1;
}

function describeEdges(
  row: Row,
  first: number,
  { from, to }: CandidateSpan,
  { forms, speech, quotation, opening }: WordFeatures,
  rankOf: ReturnType<typeof ranksIn>,
): number {
  let column = first;
  for (const word of [from - 1, from, from + 1, to - 2, to - 1, to])
    row[column++] = valueAt(speech, word);
  row[column++] = valueAt(opening, from);
  row[column++] = valueAt(opening, to);
  for (const word of [from - 1, from, to - 1, to]) {
    const form = forms[word];
    row[column++] = valueAt(quotation, word);
    row[column++] = form === undefined ? 0 : rankOf(form);
  }
  return column;
}

function describeRules(
  row: Row,
  first: number,
  { role, from, to }: CandidateSpan,
  { outer, inner }: WordFeatures,
  { ruleEnds }: WordGround,
): number {
  const begins = 2 * spanRoles.indexOf(role) + 1;
  const goesOn = begins + 1;
  const hasStart = outer[from] === begins;
  const last = outer[to - 1];
  let column = first;
  row[column++] = Number(hasStart && ruleEnds[from] === to);
  row[column++] = Number(hasStart);
  row[column++] = Number((last === begins || last === goesOn) && outer[to] !== goesOn);
  for (const word of [from - 1, from, to - 1, to]) row[column++] = valueAt(outer, word);
  row[column++] = valueAt(inner, from);
  row[column++] = valueAt(inner, to - 1);
  return column;
}

function describeCover(
  row: Row,
  column: number,
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
  row[column] = starts[from] as number;
  row[column + 1] = ends[to] as number;
  row[column + 2] = least;
  row[column + 3] = most;
  return column + 4;
}

function describeOthers(
  row: Row,
  column: number,
  { from, to }: CandidateSpan,
  { masses, sentenceStarts, sentenceEnds }: WordGround,
  role: number,
): number {
  const { startsBefore, cover } = masses[spanRoles[role] as CandidateSpan['role']];
  const words = cover.length;
  const before = (word: number) => startsBefore[Math.max(0, Math.min(words, word))] as number;
  const [beforeFrom, beforeTo] = [before(from), before(to)];
  row[column] = beforeFrom - before(from - nearWords);
  row[column + 1] = before(to + nearWords) - beforeTo;
  row[column + 2] = beforeFrom - before(from - closeWords);
  row[column + 3] = before(to + closeWords) - beforeTo;
  row[column + 4] = beforeTo - beforeFrom;
  row[column + 5] = beforeFrom - before(sentenceStarts[from] as number);
  row[column + 6] = before(sentenceEnds[to - 1] as number) - beforeTo;
  row[column + 7] = cover[from - 1] ?? 0;
  row[column + 8] = cover[to] ?? 0;
  return column + columnsOfRole;
}
