/**
 * Words that belong to a place's name beside the name that is looked up: a quarter of the compass
 * ("South Florida", "Galway North-East") and what sort of land it is ("Duchy of Saxony"). Where
 * it lies is told by the name looked up.
 */
import { quarters, realms } from '../locales/en/places.ts';
import { isGlued, isHyphenAt, isSameSentence, type Scan } from '../names/scan.ts';
import type { Candidate } from './candidates.ts';

/** The candidates with these words, where they are written with a capital and not `taken`. */
export function widenPlaces(
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
    const from = isBefore
      ? candidate.from - 1
      : isOfRealm(scan, candidate.from, taken)
        ? candidate.from - 2
        : candidate.from;
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

/** Whether "Duchy of" and the like stand before a token. */
function isOfRealm(scan: Scan, from: number, taken: readonly boolean[]): boolean {
  const at = from - 2;
  if (scan.words[from - 1] !== 'of' || !scan.capital[at] || taken[at]) return false;
  return realms.has(scan.lower[at] ?? '') && isSameSentence(scan, at, from);
}
