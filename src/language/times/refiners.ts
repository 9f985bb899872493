/** What is done to the readings of a text before they are resolved: joining and dropping. */
import { dayParts } from '../locales/en/calendar.ts';
import type { TimeHit, TimeScan, TimeUnit } from './expression.ts';

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

/** "Monday at 4 p.m.", "5 p.m. Kyiv time on Tuesday": the hour joins its day. */
const joinClock: TimeRefiner = (scan, hits) => {
  const joined: TimeHit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const both = last === undefined ? undefined : joinHour(scan, last, hit);
    if (both === undefined) joined.push(hit);
    else joined[joined.length - 1] = both;
  }
  return joined;
};

function joinHour(scan: TimeScan, first: TimeHit, second: TimeHit): TimeHit | undefined {
  if (scan.sentence[first.from] !== scan.sentence[second.to - 1]) return undefined;
  const between = () => scan.lower.slice(first.to, second.from).join(' ');
  const [one, other] = [first.expression, second.expression];
  if (other.kind === 'clock' && isSingleDay(first) && hourAfterDay.test(between()))
    return { ...first, to: second.to, part: other.value };
  if (one.kind === 'clock' && isSingleDay(second) && dayAfterHour.test(between()))
    return { ...second, from: first.from, part: one.value };
  return undefined;
}

const hourAfterDay = /^(?:|,|at|, at|around|at around|about|at about)$/u;
const dayAfterHour = /^(?:|,|on|of|on the)$/u;

function isSingleDay(hit: TimeHit): boolean {
  const { expression, part } = hit;
  if (part?.includes(':')) return false;
  return isDay(hit) && !(expression.kind === 'date' && expression.lastDay !== undefined);
}

/** "three days after January 12", "two weeks before Christmas", "two weeks from now". */
const joinBeside: TimeRefiner = (scan, hits) => {
  const joined: TimeHit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const both = last === undefined ? undefined : besideOf(scan, last, hit);
    if (both === undefined) joined.push(hit);
    else joined[joined.length - 1] = both;
  }
  return joined;
};

function besideOf(scan: TimeScan, first: TimeHit, inner: TimeHit): TimeHit | undefined {
  const span = first.expression;
  const sign = besideWords.get(scan.lower[first.to] ?? '');
  const isNear =
    inner.from === first.to + 1 && scan.sentence[inner.from] === scan.sentence[first.from];
  if (span.kind !== 'duration' || span.amount === 'X' || sign === undefined || !isNear)
    return undefined;
  if (scan.lower[first.from - 1] === 'for' || isShort(span.unit)) return undefined;
  const amount = span.amount * sign;
  const isNow = inner.expression.kind === 'reference' && inner.expression.value === 'PRESENT_REF';
  const base = { ...first, to: inner.to };
  if (isNow)
    return {
      ...base,
      expression: { kind: 'shift', amount, unit: span.unit, anchor: 'publication' },
    };
  const isDated = inner.expression.kind === 'date' || isDay(inner);
  return isDated
    ? { ...base, expression: { kind: 'beside', amount, unit: span.unit, inner } }
    : undefined;
}

const besideWords: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['from', 1],
  ['before', -1],
]);

function isShort(unit: TimeUnit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** "will meet in two weeks": a point to come, where "built in two years" is a length. */
const pointAfterIn: TimeRefiner = (scan, hits) =>
  hits.map((hit) => {
    const { expression } = hit;
    if (expression.kind !== 'duration' || expression.amount === 'X' || isShort(expression.unit))
      return hit;
    if (scan.lower[hit.from - 1] !== 'in' || expression.side !== undefined) return hit;
    if (!/^(?:will|ahead)$/u.test(scan.tenseOf(scan, hit) ?? '')) return hit;
    const { amount, unit } = expression;
    return { ...hit, expression: { kind: 'shift', amount, unit, anchor: 'publication' } };
  });

/** Every refiner, in order. */
export const timeRefiners: readonly TimeRefiner[] = [
  joinDayPart,
  dropCovered,
  shareYear,
  joinClock,
  joinBeside,
  pointAfterIn,
];
