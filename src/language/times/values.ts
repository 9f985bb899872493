/** Days, months, years and longer spans to TIMEX3 values with the days they cover. */
import type { TimeExpression, TimeMod } from '../../model/reading.ts';
import { dayNumber, formatDay, formatWeek, formatYear, monthLength, pad } from './calendar.ts';
import type { TimeUnit } from './expression.ts';

/** A value and the days it covers, as day numbers. */
export interface DatedValue {
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

export function dayValue(day: number): DatedValue {
  return { value: formatDay(day), first: day, last: day };
}

export function monthValue(year: number, month: number): DatedValue {
  const first = dayNumber({ year, month, day: 1 });
  return {
    value: `${formatYear(year)}-${pad(month)}`,
    first,
    last: first + monthLength(year, month) - 1,
  };
}

export function yearValue(year: number): DatedValue {
  return {
    value: formatYear(year),
    first: dayNumber({ year, month: 1, day: 1 }),
    last: dayNumber({ year, month: 12, day: 31 }),
  };
}

export function weekValue(day: number): DatedValue {
  const monday = day - ((((day + 3) % 7) + 7) % 7);
  return { value: formatWeek(day), first: monday, last: monday + 6 };
}

/** Two days as an interval: `2025-11-29/2025-11-30`. */
export function rangeValue(first: number, last: number): DatedValue {
  return { value: `${formatDay(first)}/${formatDay(last)}`, first, last };
}

const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons of the northern half; winter counts by the year it begins in. */
export function seasonValue(year: number, season: string): DatedValue {
  const month = seasonMonths[season] ?? 1;
  const first = dayNumber({ year, month, day: 1 });
  return {
    value: `${formatYear(year)}-${season}`,
    first,
    last: dayNumber({ year, month: month + 3, day: 1 }) - 1,
  };
}

export function quarterValue(year: number, quarter: number): DatedValue {
  const first = dayNumber({ year, month: quarter * 3 - 2, day: 1 });
  return {
    value: `${formatYear(year)}-Q${quarter}`,
    first,
    last: dayNumber({ year, month: quarter * 3 + 1, day: 1 }) - 1,
  };
}

export function halfValue(year: number, half: number): DatedValue {
  const first = dayNumber({ year, month: half * 6 - 5, day: 1 });
  return {
    value: `${formatYear(year)}-H${half}`,
    first,
    last: dayNumber({ year, month: half * 6 + 1, day: 1 }) - 1,
  };
}

const designators: Readonly<Record<TimeUnit, readonly [string, string, number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'DE', 1],
  century: ['P', 'CE', 1],
};

/** `P4Y`, `PT2H`, `PXM`; whole decades and centuries become years. */
export function durationValue(amount: number | 'X', unit: TimeUnit): string {
  if (amount !== 'X' && unit === 'quarter') return `P${amount * 3}M`;
  if (amount !== 'X' && unit === 'decade') return `P${amount * 10}Y`;
  if (amount !== 'X' && unit === 'century') return `P${amount * 100}Y`;
  const [prefix, letter] = designators[unit];
  return `${prefix}${amount}${letter}`;
}

/** The days of a value, narrowed to its first, middle or last third where a mod says so. */
export function coveredDays(
  { first, last }: DatedValue,
  mod: TimeMod | undefined,
): NonNullable<TimeExpression['days']> {
  const third = Math.floor((last - first + 1) / 3);
  const from = mod === 'MID' ? first + third : mod === 'END' ? last - third + 1 : first;
  const to = mod === 'START' ? first + third - 1 : mod === 'MID' ? last - third : last;
  return third === 0
    ? { first: formatDay(first), last: formatDay(last) }
    : { first: formatDay(from), last: formatDay(to) };
}
