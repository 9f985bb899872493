/** Shifts ("two days later", "last month") to values, from publication or from the date last spoken of. */
import { dayNumber, formatYear } from '../calendar.ts';
import type { ShiftExpression, TimeHit } from '../expression.ts';
import {
  type DatedValue,
  dayValue,
  durationValue,
  monthValue,
  weekValue,
  yearValue,
} from '../values.ts';
import { beforeChrist, dated, type Resolved, withMod } from './dated-value.ts';
import { type Running, runningOf, type State } from './state.ts';

export function resolveShift(hit: TimeHit, expression: ShiftExpression, state: State): Resolved {
  const { unit, amount, anchor } = expression;
  const isShort = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (amount === 'X' || isShort) return vague(hit, expression);
  const isRunning = anchor === 'running' && state.running !== undefined;
  if (isRunning && state.running?.isBc === true)
    return shiftBeforeChrist(hit, expression, state.running);
  const base = isRunning
    ? state.running
    : state.publication === undefined
      ? undefined
      : runningOf(state.publication);
  const value = base === undefined ? undefined : shiftFrom(base, amount, unit);
  return dated(hit, state, value);
}

function vague(hit: TimeHit, { anchor, unit, amount }: ShiftExpression): Resolved {
  if (anchor === 'publication') return withMod({ type: 'DATE', value: 'PAST_REF' }, hit);
  return withMod(
    { type: 'DURATION', value: durationValue(amount === 'X' ? 'X' : Math.abs(amount), unit) },
    hit,
  );
}

function shiftBeforeChrist(
  hit: TimeHit,
  { amount, unit }: ShiftExpression,
  running: Running,
): Resolved {
  const step = unit === 'year' && amount !== 'X' ? amount : 0;
  return beforeChrist(hit, formatYear(running.year - step));
}

/** `amount` units from a date, as fine as the unit; undefined where the date is too coarse. */
function shiftFrom(
  base: Running,
  amount: number,
  unit: ShiftExpression['unit'],
): DatedValue | undefined {
  const { year, month, day } = base;
  if (unit === 'year') return yearValue(year + Math.trunc(amount));
  if (unit === 'decade') return decade(year + amount * 10);
  if (unit === 'century') return decade(year + amount * 100);
  if (month === undefined) return undefined;
  if (unit === 'month') {
    const months = year * 12 + month - 1 + Math.trunc(amount);
    return monthValue(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
  }
  if (day === undefined) return undefined;
  const from = dayNumber({ year, month, day });
  if (unit === 'week')
    return Math.abs(amount) <= 1
      ? weekValue(from + amount * 7)
      : dayValue(from + Math.round(amount * 7));
  return dayValue(from + Math.round(amount));
}

function decade(year: number): DatedValue {
  const first = Math.floor(year / 10) * 10;
  return {
    value: String(first).slice(0, 3),
    first: yearValue(first).first,
    last: yearValue(first + 9).last,
  };
}
