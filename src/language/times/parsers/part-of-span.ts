/**
 * A part of a longer time: "early March", "the end of 1917", "mid-1990s", "late in 1985", "later
 * that month", "the first week of May", "the morning of 3 March".
 */
import { partOfSpan } from '../../locales/en/time-words.ts';
import { readOrdinal } from '../amounts.ts';
import type { TimeHit, TimeParser, TimeScan } from '../expression.ts';

const articleParts = /^(?:beginning|start|onset|middle|end|close|opening)$/u;

/** Makes the pattern over the patterns that it may hold inside. */
export function partOfSpanParser(readInner: TimeParser): TimeParser {
  return (scan, at) => {
    const start = scan.lower[at] === 'the' ? at + 1 : at;
    const word = scan.lower[start] ?? '';
    const mod = partOfSpan.get(word);
    if (mod === undefined) return undefined;
    const innerAt = innerStart(scan, start, word);
    if (innerAt === undefined) return undefined;
    const inner = readInner(scan, innerAt) ?? spanAlone(scan, innerAt);
    if (inner === undefined || !canBeParted(inner)) return undefined;
    const hasArticle = articleParts.test(word) || inner.expression.kind === 'years';
    const clip = clipOf(word, inner);
    const from = hasArticle ? at : start;
    return clip === undefined ? { ...inner, from, mod } : { ...inner, from, clip };
  };
}

function innerStart(scan: TimeScan, start: number, word: string): number | undefined {
  const next = scan.lower[start + 1] ?? '';
  if (articleParts.test(word)) return next === 'of' ? start + 2 : undefined;
  if (/^[-‐‑]$/u.test(next)) return start + 2;
  if (word === 'later')
    return /^(?:that|the|this|in|on)$/u.test(next)
      ? start + (next === 'in' || next === 'on' ? 2 : 1)
      : undefined;
  if (word === 'earlier')
    return /^(?:that|this|in)$/u.test(next) ? start + (next === 'in' ? 2 : 1) : undefined;
  return next === 'in' || next === 'on' ? start + 2 : start + 1;
}

/** "earlier this month", "later this week": the part on one side of publication. */
function clipOf(word: string, { expression }: TimeHit): 'before' | 'after' | undefined {
  if (expression.kind !== 'shift' || expression.anchor !== 'publication') return undefined;
  if (word === 'earlier') return 'before';
  return word === 'later' ? 'after' : undefined;
}

/** "the year", "the month": the one last spoken of. */
function spanAlone(scan: TimeScan, at: number): TimeHit | undefined {
  const unitAt = scan.lower[at] === 'the' ? at + 1 : at;
  const unit = scan.lower[unitAt];
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'day') return undefined;
  if (unitAt === at && (unit !== 'year' || scan.lower[at - 1] !== 'of')) return undefined;
  return {
    from: at,
    to: unitAt + 1,
    expression: { kind: 'shift', amount: 0, unit, anchor: 'context' },
  };
}

function canBeParted({ expression }: TimeHit): boolean {
  if (expression.kind === 'shift') return expression.amount !== 'X';
  return expression.kind === 'date' || expression.kind === 'years' || expression.kind === 'weekday';
}

const dayParts: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

/** "the night of 9 May 1940", "the early morning hours of 1 November", "midnight on Friday". */
export function dayPartOfParser(readInner: TimeParser): TimeParser {
  return (scan, at) => {
    let start = scan.lower[at] === 'the' ? at + 1 : at;
    if (/^(?:early|late)$/u.test(scan.lower[start] ?? '')) start += 1;
    const part = dayParts.get(scan.lower[start] ?? '');
    if (part === undefined) return undefined;
    let innerAt = start + 1;
    if (scan.lower[innerAt] === 'hours') innerAt += 1;
    if (!/^(?:of|on)$/u.test(scan.lower[innerAt] ?? '')) return undefined;
    const inner = readInner(scan, innerAt + 1);
    const isDay =
      inner?.expression.kind === 'weekday' ||
      (inner?.expression.kind === 'date' && inner.expression.day !== undefined);
    return inner !== undefined && isDay ? { ...inner, from: at, part } : undefined;
  };
}

/** "the first week of May", "the last days of 1944": kept as the span it lies in. */
export function weekOfParser(readInner: TimeParser): TimeParser {
  return (scan, at) => {
    const start = scan.lower[at] === 'the' ? at + 1 : at;
    const word = scan.lower[start] ?? '';
    const ordinal = readOrdinal(scan, start);
    const isEnd = /^(?:last|final|closing)$/u.test(word);
    if (ordinal === undefined && !isEnd && word !== 'early' && word !== 'opening') return undefined;
    const unitAt = ordinal?.to ?? start + 1;
    if (
      !/^(?:weeks?|days|months|years)$/u.test(scan.lower[unitAt] ?? '') ||
      scan.lower[unitAt + 1] !== 'of'
    )
      return undefined;
    const inner = readInner(scan, unitAt + 2);
    if (inner?.expression.kind !== 'date' && inner?.expression.kind !== 'years') return undefined;
    return {
      ...inner,
      from: at,
      mod: isEnd ? 'END' : ordinal !== undefined && ordinal.value > 1 ? 'MID' : 'START',
    };
  };
}

/** "month's end", "year's end". */
export const parseUnitsEnd: TimeParser = (scan, at) => {
  const unit = scan.lower[at];
  const isUnit = unit === 'month' || unit === 'year' || unit === 'week';
  if (!isUnit || !/^['’]s$/u.test(scan.words[at + 1] ?? '') || scan.lower[at + 2] !== 'end')
    return undefined;
  return {
    from: at,
    to: at + 3,
    expression: { kind: 'shift', amount: 0, unit, anchor: 'context' },
    mod: 'END',
  };
};
