/** What is done to the readings of a text before they are resolved: joining and dropping. */
import { dayParts } from '../locales/en/calendar.ts';
import type { TimeHit, TimeScan } from './expression.ts';

/** Takes the hits of a text in order and answers them changed. */
export type TimeRefiner = (scan: TimeScan, hits: readonly TimeHit[]) => readonly TimeHit[];

/** "Tuesday afternoon", "3 March in the evening": the part of the day joins its day. */
const joinDayPart: TimeRefiner = (scan, hits) =>
  hits.map((hit) => {
    if (!isDay(hit) || hit.part !== undefined) return hit;
    const part = dayParts.get(scan.lower[hit.to] ?? '');
    const isSame = scan.sentence[hit.to] === scan.sentence[hit.from];
    return part !== undefined && isSame ? { ...hit, to: hit.to + 1, part } : hit;
  });

function isDay({ expression }: TimeHit): boolean {
  if (expression.kind === 'weekday') return true;
  if (expression.kind === 'date') return expression.day !== undefined;
  return expression.kind === 'shift' && expression.unit === 'day' && expression.amount !== 'X';
}

/** After joining, a hit inside the one before it is dropped. */
const dropCovered: TimeRefiner = (_scan, hits) => {
  let end = 0;
  return hits.filter((hit) => {
    if (hit.from < end) return false;
    end = hit.to;
    return true;
  });
};

/** Every refiner, in order. */
export const timeRefiners: readonly TimeRefiner[] = [joinDayPart, dropCovered];
