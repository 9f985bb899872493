/**
 * A lattice of tags to the spans that may be there: for each pair of ends the probability that a
 * span of that role has just these ends, whatever the rest of the text is tagged with.
 */
import { isInner, type TagLattice, tagCount } from './tag-lattice.ts';
import { type CandidateSpan, spanRoles } from './tagged-span.ts';

/** What is less likely is no candidate. */
export const leastProbability = 0.06;

/** In order of role, then of beginnings and ends. An empty lattice gives []. */
export function findCandidates(lattice: TagLattice): readonly CandidateSpan[] {
  const { words, ahead, behind } = lattice;
  const found: CandidateSpan[] = [];
  for (let role = 0; role < spanRoles.length; role += 1) {
    const first = 2 * role + 1;
    for (let from = 0; from < words; from += 1) {
      const at = from * tagCount + first;
      if ((ahead[at] as number) * (behind[at] as number) > leastProbability)
        followSpan(lattice, role, from, found);
    }
  }
  return found;
}

/** Goes on from a span's first word as long as it is likely enough to last. */
function followSpan(lattice: TagLattice, role: number, from: number, found: CandidateSpan[]): void {
  const { words, own, follow, ahead, behind, norms } = lattice;
  const first = 2 * role + 1;
  const inner = first + 1;
  let tag = first;
  let way = ahead[from * tagCount + first] as number;
  for (let to = from + 1; ; to += 1) {
    const probability = to === words ? way : way * waysToStop(lattice, tag, to);
    if (probability > leastProbability)
      found.push({ role: spanRoles[role] ?? 'content', from, to, probability });
    if (to === words) return;
    const at = to * tagCount + inner;
    const step = (follow[tag * tagCount + inner] as number) * (own[at] as number);
    way *= step / (norms[to] as number);
    if (way * (behind[at] as number) < leastProbability) return;
    tag = inner;
  }
}

/** Weight of all ways on from `tag` at the word before `to` on which no inner tag follows there. */
function waysToStop({ own, follow, behind, norms }: TagLattice, tag: number, to: number): number {
  let ways = 0;
  for (let then = 0; then < tagCount; then += 1) {
    if (isInner(then)) continue;
    const at = to * tagCount + then;
    ways +=
      (follow[tag * tagCount + then] as number) * (own[at] as number) * (behind[at] as number);
  }
  return ways / (norms[to] as number);
}
