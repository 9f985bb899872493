/** The words with which an expression of time can begin: a quick gate before the patterns. */
import { dayParts, months, seasons, weekdays } from '../locales/en/calendar.ts';
import {
  approximately,
  cardinals,
  lessThan,
  moreThan,
  ordinals,
  partOfSpan,
  units,
  vagueAmounts,
} from '../locales/en/time-words.ts';
import type { TimeScan } from './expression.ts';

const others = `
  the a an this that these those another last past next first coming previous current weekend weekends new
  christmas boxing valentine halloween half more less at just every each per once twice times daily
  nightly weekly monthly quarterly yearly annually annual midday sunrise sunset dusk q1 q2 q3 q4
  yesterday today tomorrow tonight overnight right now currently present nowadays recently lately
  formerly recent ad modern fiscal fy dry rainy ' ’ ‘`;

const starters: ReadonlySet<string> = new Set([
  ...others.trim().split(/\s+/u),
  ...[months, weekdays, seasons, dayParts, cardinals, ordinals, units, partOfSpan].flatMap(
    (map) => [...map.keys()],
  ),
  ...lessThan,
  ...moreThan,
  ...approximately,
  ...vagueAmounts,
]);

/** Whether a pattern could begin at token `at`. */
export function canBeginTime(scan: TimeScan, at: number): boolean {
  return scan.isNumber[at] === true || starters.has(scan.lower[at] ?? '');
}
