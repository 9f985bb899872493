/**
 * Places inside the names of local bodies: "Dayton City Council", "Georgia Bureau of Statistics".
 * Newspapers, clubs and countries are left out: "the Boston Globe" says nothing of a place.
 */
import type { Mention } from '../../model/reading.ts';
import type { Knowledge } from '../knowledge.ts';
import { outletWords } from '../locales/en/places.ts';
import { nameFactsOf, type Scan } from '../names/scan.ts';
import type { Candidate } from './candidates.ts';

/** Longest place's name at the head of a body's, in tokens. */
const longestHead = 3;

/** The places that begin the names of organisations, in order. */
export function findInsideNames(
  scan: Scan,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  for (const { kind, start, end } of mentions) {
    if (kind !== 'organisation') continue;
    while ((scan.tokens[from]?.start ?? start) < start) from += 1;
    const head = scan.tokens[from]?.start === start && headOf(scan, from, end, knowledge);
    if (head) found.push(head);
  }
  return found;
}

function headOf(
  scan: Scan,
  from: number,
  end: number,
  knowledge: Knowledge,
): Candidate | undefined {
  for (let to = from + longestHead; to > from; to -= 1) {
    if ((scan.tokens[to - 1]?.end ?? end) >= end || !scan.capital[to]) continue;
    const { key, places: named } = nameFactsOf(scan, from, to, knowledge.world);
    const places = named.filter((place) => place.kind !== 'country');
    if (places.length === 0) continue;
    return isOutlet(scan, to, end) ? undefined : { from, to, key, places, isInside: true };
  }
  return undefined;
}

/** "Boston Globe", "Kyiv Independent", "Leeds United". */
function isOutlet(scan: Scan, from: number, end: number): boolean {
  for (let at = from; (scan.tokens[at]?.start ?? end) < end; at += 1) {
    if (outletWords.has(scan.lower[at] ?? '')) return true;
  }
  return false;
}
