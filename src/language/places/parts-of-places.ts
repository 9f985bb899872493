/**
 * A part of a place named by a quarter of the compass: "South Florida", "Galway North-East". The
 * quarter belongs to the name; where the part lies is told by the whole.
 */
import { quarters } from '../locales/en/places.ts';
import { isGlued, isHyphenAt, isSameSentence, type Scan } from '../names/scan.ts';
import type { Candidate } from './candidates.ts';

/** The candidates with their quarters, where these are written with a capital and not `taken`. */
export function widenToQuarters(
  scan: Scan,
  candidates: readonly Candidate[],
  taken: readonly boolean[],
): readonly Candidate[] {
  const isQuarter = (at: number, beside: number) =>
    scan.capital[at] === true &&
    !taken[at] &&
    quarters.has(scan.lower[at] ?? '') &&
    isSameSentence(scan, at, beside);
  return candidates.map((candidate) => {
    if (candidate.isInside || candidate.places.some(({ kind }) => kind === 'water'))
      return candidate;
    const isBefore =
      isQuarter(candidate.from - 1, candidate.from) && !scan.opening[candidate.from - 1];
    const from = isBefore ? candidate.from - 1 : candidate.from;
    const to = isBefore ? candidate.to : quartersEnd(scan, candidate.to, isQuarter);
    return from === candidate.from && to === candidate.to ? candidate : { ...candidate, from, to };
  });
}

/** The token after "North" or "North-East" at `at`; `at` where none stands. */
function quartersEnd(
  scan: Scan,
  at: number,
  isQuarter: (at: number, beside: number) => boolean,
): number {
  if (!isQuarter(at, at - 1) || scan.capital[at + 1]) return at;
  const isTwo = isHyphenAt(scan, at + 1) && isGlued(scan, at) && isQuarter(at + 2, at);
  return isTwo ? at + 3 : at + 1;
}
