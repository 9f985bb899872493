/** Values of days to what is told of a time: type, value, days covered, part of the day. */
import type { TimeExpression } from '../../../model/reading.ts';
import { civilDate } from '../calendar.ts';
import type { TimeHit } from '../expression.ts';
import { coveredDays, type DatedValue } from '../values.ts';
import type { State } from './state.ts';

/** A value in waiting for its span. */
export type Resolved = Omit<TimeExpression, 'start' | 'end'>;

export function withMod(resolved: Resolved, { mod }: TimeHit): Resolved {
  return mod === undefined ? resolved : { ...resolved, mod };
}

/** Years before Christ have no days: `BC0480-SP`. */
export function beforeChrist(hit: TimeHit, value: string): Resolved {
  return withMod({ type: 'DATE', value: `BC${value}` }, hit);
}

export function datedAs(hit: TimeHit, value: DatedValue): Resolved {
  const days = coveredDays(value, hit.mod);
  if (hit.part === undefined) return withMod({ type: 'DATE', value: value.value, days }, hit);
  return withMod({ type: 'TIME', value: `${value.value}${hit.part}`, days }, hit);
}

/** A day's value with the part of the day; the date last spoken of moves to it. */
export function dated(hit: TimeHit, state: State, value: DatedValue | undefined): Resolved {
  if (value === undefined) return withMod({ type: hit.part === undefined ? 'DATE' : 'TIME' }, hit);
  const { year, month, day } = civilDate(value.first);
  const fineness = value.value.length;
  state.running =
    fineness === 4
      ? { year }
      : fineness === 7 && !value.value.includes('W')
        ? { year, month }
        : { year, month, day };
  return datedAs(hit, clipValue(hit, state, value));
}

/** "earlier this month" ends, "later this week" begins with the day of publication. */
function clipValue({ clip }: TimeHit, { publication }: State, value: DatedValue): DatedValue {
  if (clip === undefined || publication === undefined) return value;
  if (publication < value.first || publication > value.last) return value;
  return clip === 'before' ? { ...value, last: publication } : { ...value, first: publication };
}
