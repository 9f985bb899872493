/**
 * Contents and sources for cues that were left without one. Where it is sure that something is
 * reported and unsure where that ends, no single content is likely enough by itself; the likeliest
 * beside the cue is still better than none, which would lose the cue and its source as well.
 */
import type { Range } from '../syntax/phrases.ts';
import type { CandidateSpan, TaggedSpan } from './tagger/tagged-span.ts';

/** Further from its cue than this nothing is taken. */
const furthest = 16;

/** How far two spans are from each other, in words and what counts as such. */
export type Gap = (before: Range, after: Range) => number;

/**
 * One span of a role at most for each of `bareCues`, none overlapping another or one of `chosen`.
 * What is less likely than `least` is not taken.
 */
export function pickSpares(
  role: TaggedSpan['role'],
  bareCues: readonly Range[],
  chosen: readonly TaggedSpan[],
  candidates: readonly CandidateSpan[],
  gap: Gap,
  least: number,
): readonly TaggedSpan[] {
  const offered = candidates.filter((one) => one.role === role && one.probability >= least);
  const places = {
    byFrom: groupBy(offered, ({ from }) => from),
    byTo: groupBy(offered, ({ to }) => to),
  };
  const taken = new Uint8Array(lastEnd([...chosen, ...offered]));
  for (const span of chosen) take(taken, span);
  const picked: TaggedSpan[] = [];
  for (const cue of bareCues) {
    const best = likeliestBeside(cue, places, taken, gap);
    if (best === undefined) continue;
    picked.push({ role, from: best.from, to: best.to });
    take(taken, best);
  }
  return picked;
}

type ByPlace = ReadonlyMap<number, readonly CandidateSpan[]>;

function likeliestBeside(
  cue: Range,
  { byFrom, byTo }: { readonly byFrom: ByPlace; readonly byTo: ByPlace },
  taken: Uint8Array,
  gap: Gap,
): CandidateSpan | undefined {
  let best: CandidateSpan | undefined;
  const offer = (one: CandidateSpan, apart: number) => {
    if (best !== undefined && one.probability <= best.probability) return;
    if (apart <= furthest && isFree(taken, one)) best = one;
  };
  for (let words = 0; words <= furthest; words += 1) {
    for (const one of byFrom.get(cue.to + words) ?? []) offer(one, gap(cue, one));
    for (const one of byTo.get(cue.from - words) ?? []) offer(one, gap(one, cue));
  }
  return best;
}

function groupBy(
  candidates: readonly CandidateSpan[],
  placeOf: (one: CandidateSpan) => number,
): ByPlace {
  const groups = new Map<number, CandidateSpan[]>();
  for (const one of candidates) {
    const group = groups.get(placeOf(one));
    if (group === undefined) groups.set(placeOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function lastEnd(ranges: readonly Range[]): number {
  return ranges.reduce((last, { to }) => Math.max(last, to), 0);
}

/** `taken` has 1 for each word that lies in a span. */
function take(taken: Uint8Array, { from, to }: Range): void {
  taken.fill(1, from, to);
}

function isFree(taken: Uint8Array, { from, to }: Range): boolean {
  for (let word = from; word < to; word += 1) if (taken[word] === 1) return false;
  return true;
}
