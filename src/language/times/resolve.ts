/**
 * Readings to values, in the order of the text. Weekdays and the like count from publication;
 * "the next day" from the date last spoken of; a month without a year takes its year from the
 * date last spoken of in a narrative of the past, else from publication.
 */
import type { TimeExpression } from '../../model/reading.ts';
import { civilDate, dayNumber, formatYear, pad, weekdayOf } from './calendar.ts';
import type { Expression, TimeHit, TimeScan } from './expression.ts';
import { pointsAhead } from './tense.ts';
import {
  coveredDays,
  type DatedValue,
  dayValue,
  durationValue,
  halfValue,
  monthValue,
  quarterValue,
  rangeValue,
  seasonValue,
  weekValue,
  yearValue,
} from './values.ts';

/** A value in waiting for its span. */
export type Resolved = Omit<TimeExpression, 'start' | 'end'>;

/** The date last spoken of, as fine as it was given. */
interface Running {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly isBc?: boolean;
  readonly season?: string;
}

interface State {
  readonly publication: number | undefined;
  readonly isNarrative: boolean;
  running: Running | undefined;
}

/** The value of each hit, in order. Without `publication` what counts from it has no value. */
export function resolveTimes(
  scan: TimeScan,
  hits: readonly TimeHit[],
  publication: number | undefined,
): readonly Resolved[] {
  const state: State = {
    publication,
    isNarrative: isNarrative(hits, publication),
    running: publication === undefined ? undefined : runningOf(publication),
  };
  return hits.map((hit, at) => resolveOne(scan, hit, hits[at + 1], state));
}

/** A text that tells of other years than that of its publication, and hardly says "Tuesday". */
function isNarrative(hits: readonly TimeHit[], publication: number | undefined): boolean {
  const ownYear = publication === undefined ? undefined : civilDate(publication).year;
  let dated = 0;
  let deictic = 0;
  for (const { expression } of hits) {
    if (expression.kind === 'weekday' || expression.kind === 'weekend') deictic += 1;
    else if (expression.kind === 'shift' && expression.anchor === 'publication') deictic += 1;
    else if (
      expression.kind === 'date' &&
      expression.year !== undefined &&
      expression.year !== ownYear
    ) {
      dated += 1;
    }
  }
  return publication === undefined || (dated >= 4 && dated > 2 * deictic);
}

function runningOf(day: number): Running {
  return civilDate(day);
}

function resolveOne(
  scan: TimeScan,
  hit: TimeHit,
  next: TimeHit | undefined,
  state: State,
): Resolved {
  const { expression } = hit;
  switch (expression.kind) {
    case 'date':
      return resolveDate(scan, hit, expression, state);
    case 'weekday':
      return dated(hit, state, weekdayNear(scan, hit, expression, state));
    case 'weekend':
      return dated(hit, state, weekendNear(scan, hit, expression, state));
    case 'years':
      return years(hit, expression);
    case 'shift':
      return resolveShift(hit, expression, state);
    case 'duration':
      return withMod(
        { type: 'DURATION', value: durationValue(expression.amount, expression.unit) },
        hit,
      );
    case 'set':
      return { type: 'SET', value: expression.value };
    case 'clock':
      return resolveClock(scan, hit, expression.value, next, state);
    case 'reference':
      return {
        type: 'DATE',
        ...(expression.value === undefined ? {} : { value: expression.value }),
      };
  }
}

function withMod(resolved: Resolved, { mod }: TimeHit): Resolved {
  return mod === undefined ? resolved : { ...resolved, mod };
}

type DateExpression = Extract<Expression, { kind: 'date' }>;

function resolveDate(
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

/** Years before Christ have no days: `BC0480-SP`. */
function beforeChrist(hit: TimeHit, value: string): Resolved {
  return withMod({ type: 'DATE', value: `BC${value}` }, hit);
}

function undated(hit: TimeHit, { month, day, season }: DateExpression): Resolved {
  if (season !== undefined) return withMod({ type: 'DATE', value: `XXXX-${season}` }, hit);
  if (month === undefined) return withMod({ type: 'DATE' }, hit);
  return withMod(
    { type: 'DATE', value: `XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}` },
    hit,
  );
}

/** The year of a date that names none. */
function yearFor(
  scan: TimeScan,
  hit: TimeHit,
  expression: DateExpression,
  state: State,
): number | undefined {
  const { running, publication } = state;
  const month = expression.month ?? monthOfSpan(expression);
  if (
    state.isNarrative ||
    (running !== undefined && publication !== undefined && isElsewhere(running, publication))
  ) {
    return running === undefined ? undefined : yearInNarrative(running, month);
  }
  if (publication === undefined) return undefined;
  return yearFromPublication(month, expression, publication, pointsAhead(scan, hit));
}

/** The first month of a season or quarter; undefined for a bare year. */
function monthOfSpan({ season, quarter, half }: DateExpression): number | undefined {
  if (season !== undefined) return { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  if (quarter !== undefined) return quarter * 3 - 2;
  return half === undefined ? undefined : half * 6 - 5;
}

function isElsewhere(running: Running, publication: number): boolean {
  return running.year !== civilDate(publication).year && running.month !== undefined;
}

/** A narrative runs forward: after December 1941, January is 1942. */
function yearInNarrative(running: Running, month: number | undefined): number {
  if (month === undefined || running.month === undefined) return running.year;
  return running.month - month >= 10 && running.isBc !== true ? running.year + 1 : running.year;
}

function yearFromPublication(
  month: number | undefined,
  expression: DateExpression,
  publication: number,
  ahead: boolean,
): number {
  const now = civilDate(publication);
  if (expression.which === 'this' || month === undefined) return now.year;
  const day = expression.day ?? (month === now.month ? now.day : 1);
  const isLater = month > now.month || (month === now.month && day > now.day);
  if (expression.which === 'last') return isLater || month === now.month ? now.year - 1 : now.year;
  if (expression.which === 'next') return isLater ? now.year : now.year + 1;
  if (ahead) return isLater || month === now.month ? now.year : now.year + 1;
  if (!isLater) return now.year;
  const monthsAhead = month - now.month;
  return monthsAhead <= 1 && expression.day !== undefined ? now.year : now.year - 1;
}

function weekdayNear(
  scan: TimeScan,
  hit: TimeHit,
  expression: Extract<Expression, { kind: 'weekday' }>,
  state: State,
): DatedValue | undefined {
  const base = state.publication;
  if (base === undefined) return undefined;
  const back = (weekdayOf(base) - expression.weekday + 7) % 7;
  const { which } = expression;
  if (which === 'last') return dayValue(base - (back === 0 ? 7 : back));
  if (which === 'next') return dayValue(base - back + 7);
  if (which === 'this') return dayValue(base - weekdayOf(base) + expression.weekday);
  if (back === 0) return dayValue(base);
  return dayValue(pointsAhead(scan, hit) ? base - back + 7 : base - back);
}

function weekendNear(
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

function years(hit: TimeHit, expression: Extract<Expression, { kind: 'years' }>): Resolved {
  const first = yearValue(expression.first).first;
  const last = yearValue(expression.last).last;
  return datedAs(hit, { value: expression.value, first, last });
}

type ShiftExpression = Extract<Expression, { kind: 'shift' }>;

function resolveShift(hit: TimeHit, expression: ShiftExpression, state: State): Resolved {
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

/** A day's value with the part of the day; the date last spoken of moves to it. */
function dated(hit: TimeHit, state: State, value: DatedValue | undefined): Resolved {
  if (value === undefined) return withMod({ type: hit.part === undefined ? 'DATE' : 'TIME' }, hit);
  const { year, month, day } = civilDate(value.first);
  const fineness = value.value.length;
  state.running =
    fineness === 4
      ? { year }
      : fineness === 7 && !value.value.includes('W')
        ? { year, month }
        : { year, month, day };
  return datedAs(hit, value);
}

function datedAs(hit: TimeHit, value: DatedValue): Resolved {
  const days = coveredDays(value, hit.mod);
  if (hit.part === undefined) return withMod({ type: 'DATE', value: value.value, days }, hit);
  return withMod({ type: 'TIME', value: `${value.value}${hit.part}`, days }, hit);
}

/** How many tokens a date may stand after the hour that belongs to it. */
const dateReach = 5;

/** An hour takes the day that follows it closely ("9 p.m. on 3 March"), else the last one. */
function resolveClock(
  scan: TimeScan,
  hit: TimeHit,
  value: string,
  next: TimeHit | undefined,
  state: State,
): Resolved {
  const isNear =
    next !== undefined &&
    next.from - hit.to < dateReach &&
    scan.sentence[next.from] === scan.sentence[hit.from];
  const before = { ...state };
  const day =
    isNear && isDayExpression(next) ? resolveOne(scan, next, undefined, { ...before }) : undefined;
  if (day?.days !== undefined)
    return { type: 'TIME', value: `${day.days.first}${value}`, days: day.days };
  const { running } = state;
  if (running?.month === undefined || running.day === undefined || running.isBc)
    return { type: 'TIME', value };
  const number = dayNumber({ year: running.year, month: running.month, day: running.day });
  return datedAs({ ...hit, part: value }, dayValue(number));
}

function isDayExpression({ expression }: TimeHit): boolean {
  return (
    expression.kind === 'weekday' || (expression.kind === 'date' && expression.day !== undefined)
  );
}
