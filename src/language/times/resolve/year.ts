/**
 * The year of a date that names none: in a narrative of the past that of the date last spoken of,
 * else by the distance from publication and the tense around it.
 */
import { civilDate } from '../calendar.ts';
import type { DateExpression, TimeHit, TimeScan } from '../expression.ts';
import { pointsAhead } from '../tense.ts';
import type { Running, State } from './state.ts';

/** The year of a date that names none. */
export function yearFor(
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
