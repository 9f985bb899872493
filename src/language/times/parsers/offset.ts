/**
 * Times that count from another: "three days ago", "two weeks later", "the next day", "that same
 * year", "in two weeks".
 */
import { units } from '../../locales/en/time-words.ts';
import { readAmount } from '../amounts.ts';
import type { Anchor, TimeParser } from '../expression.ts';

const after: ReadonlyMap<string, { readonly sign: 1 | -1; readonly anchor: Anchor }> = new Map([
  ['ago', { sign: -1, anchor: 'publication' }],
  ['later', { sign: 1, anchor: 'running' }],
  ['earlier', { sign: -1, anchor: 'running' }],
  ['before', { sign: -1, anchor: 'running' }],
  ['previously', { sign: -1, anchor: 'running' }],
  ['hence', { sign: 1, anchor: 'publication' }],
  ['afterward', { sign: 1, anchor: 'running' }],
  ['afterwards', { sign: 1, anchor: 'running' }],
]);

/** "three days ago", "a week later", "months earlier". */
export const parseOffset: TimeParser = (scan, at) => {
  const amount = readAmount(scan, at) ?? { to: at, value: 'X' as const };
  const unit = units.get(scan.lower[amount.to] ?? '');
  const direction = after.get(scan.lower[amount.to + 1] ?? '');
  if (unit === undefined || direction === undefined) return undefined;
  if (amount.to === at && !(scan.lower[at] ?? '').endsWith('s')) return undefined;
  const isClause = scan.lower[amount.to + 1] === 'before' && !endsClause(scan.lower[amount.to + 2]);
  if (isClause) return undefined;
  const value = amount.value === 'X' ? 'X' : amount.value * direction.sign;
  return {
    from: at,
    to: amount.to + 2,
    expression: { kind: 'shift', amount: value, unit, anchor: direction.anchor },
    ...(amount.mod === undefined ? {} : { mod: amount.mod }),
  };
};

function endsClause(word: string | undefined): boolean {
  return word === undefined || /^[.,;:)”"—–]$/u.test(word);
}

const running: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['subsequent', 1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
]);

/** "the next day", "the following year", "the previous month", "the same day", "that same day". */
export const parseRunning: TimeParser = (scan, at) => {
  const article = scan.lower[at] ?? '';
  if (article !== 'the' && article !== 'that' && article !== 'this') return undefined;
  let end = at + 1;
  let amount = running.get(scan.lower[end] ?? '');
  if (amount !== undefined) {
    end += 1;
    if (amount === 0 && article === 'this') return undefined;
  } else if (article === 'that') amount = 0;
  const unit = units.get(scan.lower[end] ?? '');
  if (amount === undefined || unit === undefined) return undefined;
  if ((scan.lower[end] ?? '').endsWith('s') || unit === 'second' || unit === 'minute')
    return undefined;
  return { from: at, to: end + 1, expression: { kind: 'shift', amount, unit, anchor: 'running' } };
};

/** "this day": the one last spoken of. */
export const parseThisDay: TimeParser = (scan, at) => {
  if (scan.lower[at] !== 'this' || scan.lower[at + 1] !== 'day') return undefined;
  return {
    from: at,
    to: at + 2,
    expression: { kind: 'shift', amount: 0, unit: 'day', anchor: 'running' },
  };
};

/** "the day before", "the day after", "the year before" at the end of a clause. */
export const parseDayBefore: TimeParser = (scan, at) => {
  if (!/^(?:the|a)$/u.test(scan.lower[at] ?? '')) return undefined;
  const unit = units.get(scan.lower[at + 1] ?? '');
  const word = scan.lower[at + 2] ?? '';
  if (
    unit === undefined ||
    !/^(?:before|after|earlier)$/u.test(word) ||
    !endsClause(scan.lower[at + 3])
  )
    return undefined;
  const amount = word === 'after' ? 1 : -1;
  return { from: at, to: at + 3, expression: { kind: 'shift', amount, unit, anchor: 'running' } };
};
