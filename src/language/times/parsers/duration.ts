/** Durations: "nearly four years", "the past three days", "a three-day visit", "for months". */
import { units } from '../../locales/en/time-words.ts';
import { readAmount } from '../amounts.ts';
import type { TimeHit, TimeParser, TimeScan } from '../expression.ts';

/** "four years", "25 minutes", "a week", "the last three months". */
export const parseDuration: TimeParser = (scan, at) => {
  const start = skipFrame(scan, at);
  const amount = readAmount(scan, start);
  if (amount === undefined) return parsePastUnit(scan, at);
  let end = amount.to;
  if (
    /^(?:more|full|long|consecutive|whole|additional|straight|short|further)$/u.test(
      scan.lower[end] ?? '',
    )
  )
    end += 1;
  const unit = units.get(scan.lower[end] ?? '');
  if (unit === undefined || isNotTime(scan, at, end)) return undefined;
  const side = sideOf(scan, at, start);
  return {
    from: at,
    to: end + 1,
    expression: {
      kind: 'duration',
      amount: amount.value,
      unit,
      ...(side === undefined ? {} : { side }),
    },
    ...(amount.mod === undefined ? {} : { mod: amount.mod }),
  };
};

/** "the past year", "the past week": a span up to publication. */
function parsePastUnit(scan: TimeScan, at: number): TimeHit | undefined {
  const start = scan.lower[at] === 'the' ? at + 1 : at;
  const unit = units.get(scan.lower[start + 1] ?? '');
  if (scan.lower[start] !== 'past' || unit === undefined || unit === 'second') return undefined;
  const isPlural = (scan.lower[start + 1] ?? '').endsWith('s');
  return {
    from: at,
    to: start + 2,
    expression: { kind: 'duration', amount: isPlural ? 'X' : 1, unit, side: 'before' },
  };
}

/** Which side of publication a duration lies on, by the words before its amount. */
function sideOf(scan: TimeScan, at: number, amountAt: number): 'before' | 'after' | undefined {
  const frame = amountAt > at ? (scan.lower[amountAt - 1] ?? '') : '';
  if (frame === 'past' || (frame === 'last' && scan.lower[at - 1] !== 'for')) return 'before';
  if (frame === 'next' || frame === 'coming' || scan.lower[at - 1] === 'within') return 'after';
  return undefined;
}

/** "the past", "the next", "the first" before an amount; "another" and "these". */
function skipFrame(scan: TimeScan, at: number): number {
  const word = scan.lower[at] ?? '';
  if (/^(?:another|these|those|last|past|next|first)$/u.test(word)) return at + 1;
  if (word !== 'the') return at;
  const next = scan.lower[at + 1] ?? '';
  return /^(?:past|last|next|first|following|previous|final|coming|preceding|intervening|entire|whole)$/u.test(
    next,
  )
    ? at + 2
    : at + 1;
}

/** "a second", "a day" in "a day of": idle uses of singular units. */
function isNotTime(scan: TimeScan, at: number, unitAt: number): boolean {
  const word = scan.lower[unitAt] ?? '';
  if (word === 'second') return true;
  const next = scan.lower[unitAt + 1] ?? '';
  if (/^(?:a|an)$/u.test(scan.lower[at] ?? '') && unitAt === at + 1) {
    if (word === 'century' && /^\d/u.test(scan.lower[at - 1] ?? '')) return true;
    if (
      /^\d/u.test(scan.lower[at - 1] ?? '') ||
      /^(?:times|once|twice|cents|dollars|percent|million)$/u.test(scan.lower[at - 1] ?? '')
    )
      return true;
  }
  return next === 'old' || (next === 'of' && scan.lower[unitAt + 2] === 'age');
}

/** "a year-long war", "month-long". */
export const parseLongUnit: TimeParser = (scan, at) => {
  const unit = units.get(scan.lower[at] ?? '');
  const isLong = scan.glued[at] && scan.words[at + 1] === '-' && scan.lower[at + 2] === 'long';
  if (unit === undefined || !isLong) return undefined;
  const isPlural = (scan.lower[at] ?? '').endsWith('s');
  return {
    from: at,
    to: at + 3,
    expression: { kind: 'duration', amount: isPlural ? 'X' : 1, unit },
  };
};

/** "three-day", "18-month". */
export const parseHyphened: TimeParser = (scan, at) => {
  if (!scan.glued[at]) return undefined;
  const amount = readAmount(scan, at);
  if (amount === undefined || amount.to !== at + 1) return undefined;
  return hyphened(scan, at, amount.to, amount.value);
};

function hyphened(
  scan: TimeScan,
  at: number,
  hyphenAt: number,
  value: number | 'X',
): TimeHit | undefined {
  if (!/^[-‐‑]$/u.test(scan.words[hyphenAt] ?? '')) return undefined;
  const unit = units.get(scan.lower[hyphenAt + 1] ?? '');
  if (unit === undefined) return undefined;
  const isAge = scan.words[hyphenAt + 2] === '-' && scan.lower[hyphenAt + 3] === 'old';
  const end = isAge ? hyphenAt + 4 : hyphenAt + 2;
  const long = scan.words[end] === '-' && scan.lower[end + 1] === 'long' ? 2 : 0;
  return { from: at, to: end + long, expression: { kind: 'duration', amount: value, unit } };
}

/** "for months", "in decades", "over the years": units without an amount after a preposition. */
export const parseBareUnits: TimeParser = (scan, at) => {
  const word = scan.lower[at] ?? '';
  const unit = units.get(word);
  if (unit === undefined || !word.endsWith('s') || unit === 'second') return undefined;
  if (
    !/^(?:for|in|within|over|after|of|took|lasted|lasting|weeks|months|years|hours|or|into|days|spend|spent|many)$/u.test(
      scan.lower[at - 1] ?? '',
    )
  )
    return undefined;
  return { from: at, to: at + 1, expression: { kind: 'duration', amount: 'X', unit } };
};
