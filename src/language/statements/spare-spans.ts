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
  least = 0,
): readonly TaggedSpan[] {
  const offered = candidates.filter((one) => one.role === role && one.probability >= least);
  const taken: TaggedSpan[] = [...chosen];
  const picked: TaggedSpan[] = [];
  for (const cue of bareCues) {
    const best = likeliestBeside(cue, offered, taken, gap);
    if (best === undefined) continue;
    picked.push({ role, from: best.from, to: best.to });
    taken.push(best);
  }
  return picked;
}

function likeliestBeside(
  cue: Range,
  offered: readonly CandidateSpan[],
  taken: readonly Range[],
  gap: Gap,
): CandidateSpan | undefined {
  let best: CandidateSpan | undefined;
  for (const one of offered) {
    if (best !== undefined && one.probability <= best.probability) continue;
    const apart = one.from >= cue.to ? gap(cue, one) : gap(one, cue);
    if (apart > furthest || taken.some((other) => overlaps(other, one))) continue;
    best = one;
  }
  return best;
}

function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}
