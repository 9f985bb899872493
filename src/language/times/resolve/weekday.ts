/** Weekdays and weekends to days, counted from publication: in the past, unless what is near points ahead. */
import { weekdayOf } from '../calendar.ts';
import type { Expression, TimeHit, TimeScan } from '../expression.ts';
import { type DatedValue, dayValue, rangeValue } from '../values.ts';
import type { State } from './state.ts';

export function weekdayNear(
  scan: TimeScan,
  hit: TimeHit,
  expression: Extract<Expression, { kind: 'weekday' }>,
  state: State,
): DatedValue | undefined {
  const base = state.publication;
  if (base === undefined) return undefined;
  const back = (weekdayOf(base) - expression.weekday + 7) % 7;
  const { which, weeks } = expression;
  if (weeks !== undefined) return dayValue(base - weekdayOf(base) + expression.weekday + 7 * weeks);
  if (which === 'last') return dayValue(base - (back === 0 ? 7 : back));
  if (which === 'next') return dayValue(base - back + 7);
  if (which === 'this') return dayValue(base - weekdayOf(base) + expression.weekday);
  if (back === 0) return dayValue(base);
  return dayValue(pointsAhead(scan, hit) ? base - back + 7 : base - back);
}

export function weekendNear(
  scan: TimeScan,
  hit: TimeHit,
  expression: Extract<Expression, { kind: 'weekend' }>,
  state: State,
): DatedValue | undefined {
  const base = state.publication;
  if (base === undefined) return undefined;
  const sinceSaturday = (weekdayOf(base) + 1) % 7;
  const lastSaturday = base - sinceSaturday;
  const isWeekend = sinceSaturday < 2;
  const ahead =
    expression.which === 'next' ||
    pointsAhead(scan, hit) ||
    (expression.which === 'this' && !isWeekend);
  const saturday = ahead ? lastSaturday + 7 : lastSaturday;
  return rangeValue(saturday, saturday + 1);
}

/** True where what is near says that the time is to come; news otherwise tells of the past. */
function pointsAhead(scan: TimeScan, hit: TimeHit): boolean {
  const tense = scan.tenseOf(scan, hit);
  return tense === 'will' || tense === 'ahead';
}
