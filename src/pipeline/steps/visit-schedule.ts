/**
 * When the page of an article is looked at again: texts change most in their first hours, and
 * hardly ever after three days.
 */
import type { Instant } from '../../model/ids.ts';
import { addMinutes } from '../workshop.ts';

/** Minutes after the first arrival. */
const visits = [60, 6 * 60, 24 * 60, 72 * 60] as const;

/** The next visit after `now`; undefined when all have been made. */
export function nextVisitAt(firstArrivedAt: Instant, now: Instant): Instant | undefined {
  return visits.map((minutes) => addMinutes(firstArrivedAt, minutes)).find((visit) => visit > now);
}
