/** Calendar dates to values, with the year that they leave out. */
import { dayNumber, pad } from '../calendar.ts';
import type { DateExpression, TimeHit, TimeScan } from '../expression.ts';
import {
  type DatedValue,
  dayValue,
  halfValue,
  monthValue,
  quarterValue,
  rangeValue,
  seasonValue,
  yearValue,
} from '../values.ts';
import { beforeChrist, datedAs, type Resolved, withMod } from './dated-value.ts';
import type { State } from './state.ts';
import { yearFor } from './year.ts';

export function resolveDate(
  scan: TimeScan,
  hit: TimeHit,
  expression: DateExpression,
  state: State,
): Resolved {
  const isBc = expression.isBc ?? (expression.year === undefined && state.running?.isBc === true);
  const year = expression.year ?? yearFor(scan, hit, expression, state);
  if (year === undefined) return undated(hit, expression);
  const month =
    expression.month ?? (expression.day === undefined ? undefined : state.running?.month);
  const full = { ...expression, year, ...(month === undefined ? {} : { month }) };
  if (!isAside(expression, state))
    state.running = {
      year,
      ...(month === undefined ? {} : { month }),
      ...(expression.day === undefined ? {} : { day: expression.day }),
      ...(isBc ? { isBc: true } : {}),
      ...(expression.season === undefined ? {} : { season: expression.season }),
    };
  const value = valueOfDate(full);
  return isBc ? beforeChrist(hit, value.value) : datedAs(hit, value);
}

/** Farthest that a bare year may lie from the date last spoken of and still move it. */
const farthestYears = 8;

/** A year far from the thread of a narrative ("as in 1812") is mentioned in passing. */
function isAside(
  { year, month, season }: DateExpression,
  { running, isNarrative }: State,
): boolean {
  if (!isNarrative || year === undefined || month !== undefined || season !== undefined)
    return false;
  return running?.month !== undefined && Math.abs(running.year - year) > farthestYears;
}

function valueOfDate(date: DateExpression & { readonly year: number }): DatedValue {
  const { year, month, day, lastDay, lastMonth, season, quarter, half } = date;
  if (season !== undefined) return seasonValue(year, season);
  if (quarter !== undefined) return quarterValue(year, quarter);
  if (half !== undefined) return halfValue(year, half);
  if (month === undefined) return yearValue(year);
  if (day === undefined) return monthValue(year, month);
  const first = dayNumber({ year, month, day });
  if (lastDay === undefined) return dayValue(first);
  return rangeValue(first, dayNumber({ year, month: lastMonth ?? month, day: lastDay }));
}

function undated(hit: TimeHit, { month, day, season }: DateExpression): Resolved {
  if (season !== undefined) return withMod({ type: 'DATE', value: `XXXX-${season}` }, hit);
  if (month === undefined) return withMod({ type: 'DATE' }, hit);
  return withMod(
    { type: 'DATE', value: `XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}` },
    hit,
  );
}
