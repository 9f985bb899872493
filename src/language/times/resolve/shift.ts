/** Shifts ("two days later", "last month") to values, from publication or from the date last spoken of. */
import { civilDate, dayNumber, formatYear } from '../calendar.ts';
import type { ShiftExpression, TimeHit, TimeUnit } from '../expression.ts';
import {
  type DatedValue,
  dayValue,
  durationValue,
  monthValue,
  quarterValue,
  weekValue,
  yearValue,
} from '../values.ts';
import { beforeChrist, dated, type Resolved, withMod } from './dated-value.ts';
import { isElsewhere, type Running, runningOf, type State } from './state.ts';

export function resolveShift(hit: TimeHit, expression: ShiftExpression, state: State): Resolved {
  const { unit, amount, anchor } = expression;
  const isShort = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (amount === 'X' || isShort) return vague(hit, expression);
  const isOn = anchor === 'running' || (anchor === 'context' && isElsewhere(state));
  const isRunning = isOn && state.running !== undefined;
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

/** The day so many units from another; undefined for lengths below a day. */
export function shiftDay(from: number, amount: number, unit: TimeUnit): number | undefined {
  const { year, month, day } = civilDate(from);
  const months = monthsOf[unit];
  if (months !== undefined)
    return dayNumber({ year, month: month + Math.round(amount * months), day });
  if (unit === 'hour') return from + Math.sign(amount) * Math.ceil(Math.abs(amount) / 24);
  if (unit === 'week') return from + Math.round(amount * 7);
  return unit === 'day' ? from + Math.round(amount) : undefined;
}

const monthsOf: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

function vague(hit: TimeHit, { anchor, unit, amount }: ShiftExpression): Resolved {
  if (anchor === 'publication') {
    const value = amount !== 'X' && amount > 0 ? 'FUTURE_REF' : 'PAST_REF';
    return withMod({ type: 'DATE', value }, hit);
  }
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
export function shiftFrom(
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
  if (unit === 'quarter') {
    const quarters = year * 4 + Math.ceil(month / 3) - 1 + Math.trunc(amount);
    return quarterValue(Math.floor(quarters / 4), (((quarters % 4) + 4) % 4) + 1);
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
