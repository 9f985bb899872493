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

/** "May 15 to August 16, 1988": the year at the end is that of both. */
const shareYear: TimeRefiner = (scan, hits) =>
  hits.map((hit, at) => {
    const next = hits[at + 1];
    const own = hit.expression;
    const other = next?.expression;
    if (own.kind !== 'date' || own.month === undefined || own.year !== undefined) return hit;
    if (other?.kind !== 'date' || other.month === undefined || other.year === undefined) return hit;
    if (next === undefined || next.from !== hit.to + 1) return hit;
    if (!/^(?:to|and|or|through|until|[-–—])$/u.test(scan.lower[hit.to] ?? '')) return hit;
    const year = other.month < own.month ? other.year - 1 : other.year;
    return { ...hit, expression: { ...own, year } };
  });

/** Every refiner, in order. */
export const timeRefiners: readonly TimeRefiner[] = [joinDayPart, dropCovered, shareYear];
