/**
 * Readings to values, in the order of the text. Weekdays and the like count from publication;
 * "the next day" from the date last spoken of; a month without a year takes its year from the
 * date last spoken of in a narrative of the past, else from publication.
 */
import { dayNumber, dayOfInstant, formatDay } from './calendar.ts';
import type { Expression, TimeHit, TimeScan } from './expression.ts';
import { resolveDate } from './resolve/date.ts';
import { dated, datedAs, type Resolved, withMod } from './resolve/dated-value.ts';
import { resolveShift, shiftDay, shiftFrom } from './resolve/shift.ts';
import { isNarrative, runningOf, type State } from './resolve/state.ts';
import { weekdayNear, weekendNear } from './resolve/weekday.ts';
import { dayValue, durationValue, yearValue } from './values.ts';

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
    runningSentence: undefined,
  };
  return hits.map((hit, at) => {
    const before = state.running;
    const resolved = resolveOne(scan, hit, hits[at + 1], state);
    if (state.running !== before) state.runningSentence = scan.sentence[hit.from];
    return resolved;
  });
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
      return resolveDuration(hit, expression, state);
    case 'beside':
      return resolveBeside(scan, hit, expression, state);
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

/** A length of time; beside publication it covers days. */
function resolveDuration(
  hit: TimeHit,
  { amount, unit, side }: Extract<Expression, { kind: 'duration' }>,
  { publication }: State,
): Resolved {
  const length: Resolved = { type: 'DURATION', value: durationValue(amount, unit) };
  if (side === undefined || amount === 'X' || publication === undefined)
    return withMod(length, hit);
  const far = shiftDay(publication, side === 'after' ? amount : -amount, unit);
  if (far === undefined) return withMod(length, hit);
  const first = formatDay(Math.min(publication, far));
  return withMod({ ...length, days: { first, last: formatDay(Math.max(publication, far)) } }, hit);
}

/** "three days after January 12": counted from the first day of the date inside. */
function resolveBeside(
  scan: TimeScan,
  hit: TimeHit,
  { amount, unit, inner }: Extract<Expression, { kind: 'beside' }>,
  state: State,
): Resolved {
  const base = dayOfInstant(resolveOne(scan, inner, undefined, state).days?.first);
  const value = base === undefined ? undefined : shiftFrom(runningOf(base), amount, unit);
  return dated(hit, state, value);
}

function years(hit: TimeHit, expression: Extract<Expression, { kind: 'years' }>): Resolved {
  const first = yearValue(expression.first).first;
  const last = yearValue(expression.last).last;
  return datedAs(hit, { value: expression.value, first, last });
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
