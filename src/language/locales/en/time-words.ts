/** English words in expressions of time, lower-cased. Calendar names are in calendar.ts. */
import type { TimeUnit } from '../../times/expression.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Unit words → the unit. */
export const units: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['second', 'second'],
  ['seconds', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Number words → the number. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...ones.split(' ').map((word, at) => [word, at] as const),
  ...tens.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
  ['hundred', 100],
  ['thousand', 1000],
]);

const ordinalList =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Ordinal words → the number, "twenty-first" by its last part. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...ordinalList.split(' ').map((word, at) => [word, at + 1] as const),
  ['thirtieth', 30],
]);

/** Amounts that are not counted: "several days" is PXD. */
export const vagueAmounts = words(
  'several few some many couple numerous various countless intervening',
);

/** Before an amount: nearly four years. */
export const lessThan = words('nearly almost under');
export const moreThan = words('over exceeding');
export const approximately = words('about around roughly approximately some circa ca c nearly');

/** Where in a span of time. */
export const partOfSpan: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ['early', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['onset', 'START'],
  ['opening', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['end', 'END'],
  ['close', 'END'],
  ['later', 'END'],
  ['earlier', 'START'],
]);
