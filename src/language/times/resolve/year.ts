/**
 * The year of a date that names none: in a narrative of the past that of the date last spoken of,
 * else by the distance from publication and the tense around it.
 */
import { civilDate, dayNumber } from '../calendar.ts';
import type { DateExpression, Tense, TimeHit, TimeScan } from '../expression.ts';
import { lendsYear, type Running, type State } from './state.ts';

/** The year of a date that names none. */
export function yearFor(
  scan: TimeScan,
  hit: TimeHit,
  expression: DateExpression,
  state: State,
): number | undefined {
  const { running, publication } = state;
  const month = expression.month ?? monthOfSpan(expression);
  const isNamed = expression.which !== undefined && expression.which !== 'running';
  if ((state.isNarrative || !isNamed) && lendsYear(state, scan.sentence[hit.from]))
    return running === undefined ? undefined : yearInNarrative(running, month);
  if (publication === undefined) return undefined;
  return yearFromPublication(month, expression, publication, scan.tenseOf(scan, hit));
}

/** The first month of a season or quarter; undefined for a bare year. */
function monthOfSpan({ season, quarter, half }: DateExpression): number | undefined {
  if (season !== undefined) return { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  if (quarter !== undefined) return quarter * 3 - 2;
  return half === undefined ? undefined : half * 6 - 5;
}

/** A narrative runs forward: after December 1941, January is 1942. */
function yearInNarrative(running: Running, month: number | undefined): number {
  if (month === undefined || running.month === undefined) return running.year;
  return running.month - month >= 10 && running.isBc !== true ? running.year + 1 : running.year;
}

/** How many days a deadline may lie back and still be that of this year ("by Nov. 30" in January). */
const recentDays = 75;

/** A day so near ahead is planned for in the past tense ("prepared for the June 12 summit"). */
const plannedDays = 60;

/** A date of no known tense is the nearest one, when it lies ahead by no more than this. */
const nearDaysAhead = 120;

function yearFromPublication(
  month: number | undefined,
  expression: DateExpression,
  publication: number,
  tense: Tense,
): number {
  const now = civilDate(publication);
  const { which, day } = expression;
  if (which === 'this' || month === undefined) return now.year;
  const isThisMonth = month === now.month && day === undefined;
  const date = dayNumber({ year: now.year, month, day: day ?? 1 });
  const daysAhead = isThisMonth ? 0 : date - publication;
  if (which === 'last') return daysAhead >= 0 ? now.year - 1 : now.year;
  if (which === 'next') return daysAhead > 0 ? now.year : now.year + 1;
  return now.year + yearStep(daysAhead, tense, day !== undefined);
}

/** Years from this one to that of a date so many days ahead in this year. */
function yearStep(daysAhead: number, tense: Tense, isDay: boolean): -1 | 0 | 1 {
  if (tense === 'will') return daysAhead < 0 ? 1 : 0;
  if (tense === 'ahead') return daysAhead < -recentDays ? 1 : 0;
  if (tense === 'past') return daysAhead > (isDay ? plannedDays : 1) ? -1 : 0;
  if (daysAhead > nearDaysAhead) return -1;
  return daysAhead < nearDaysAhead - daysInYear ? 1 : 0;
}

const daysInYear = 365;
