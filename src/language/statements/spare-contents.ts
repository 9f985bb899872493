/**
 * Contents for cues that were left without one. Where it is sure that something is reported and
 * unsure where that ends, no single content is likely enough by itself; the likeliest beside the
 * cue is still better than none, which would lose the cue and its source as well.
 */
import type { Range } from '../syntax/phrases.ts';
import type { CandidateSpan, TaggedSpan } from './tagger/tagged-span.ts';

/** Further from its cue than this no content is taken. */
const furthest = 16;

/** How far two spans are from each other, in words and what counts as such. */
export type Gap = (before: Range, after: Range) => number;

/** One content at most for each of `bareCues`, none overlapping another or one of `chosen`. */
export function pickSpareContents(
  bareCues: readonly Range[],
  chosen: readonly TaggedSpan[],
  candidates: readonly CandidateSpan[],
  gap: Gap,
): readonly TaggedSpan[] {
  const contents = candidates.filter(({ role }) => role === 'content');
  const taken: TaggedSpan[] = [...chosen];
  const picked: TaggedSpan[] = [];
  for (const cue of bareCues) {
    const best = likeliestBeside(cue, contents, taken, gap);
    if (best === undefined) continue;
    const { role, from, to } = best;
    picked.push({ role, from, to });
    taken.push(best);
  }
  return picked;
}

function likeliestBeside(
  cue: Range,
  contents: readonly CandidateSpan[],
  taken: readonly Range[],
  gap: Gap,
): CandidateSpan | undefined {
  let best: CandidateSpan | undefined;
  for (const content of contents) {
    if (best !== undefined && content.probability <= best.probability) continue;
    const apart = content.from >= cue.to ? gap(cue, content) : gap(content, cue);
    if (apart > furthest || taken.some((other) => overlaps(other, content))) continue;
    best = content;
  }
  return best;
}

function overlaps(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}
