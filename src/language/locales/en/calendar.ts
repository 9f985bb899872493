/** English names of months, weekdays, seasons and parts of the day, lower-cased. */
import { numberLines } from '../number-lines.ts';

/** Month names and short forms (without the stop) → 1 to 12. */
export const months = numberLines(`
  january jan
  february feb
  march mar
  april apr
  may
  june jun
  july jul
  august aug
  september sept sep
  october oct
  november nov
  december dec`);

/** Weekday names and short forms → 1 (Monday) to 7. */
export const weekdays = numberLines(`
  monday mon mondays
  tuesday tue tues tuesdays
  wednesday wed wednesdays
  thursday thu thur thurs thursdays
  friday fri fridays
  saturday sat saturdays
  sunday sun sundays`);

/** Seasons → TIMEX3. */
export const seasons: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Parts of the day → TIMEX3. */
export const dayParts: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['noon', 'T12:00'],
  ['midday', 'TMI'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['midnight', 'T24:00'],
]);
