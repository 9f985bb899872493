/** Seasons, quarters and halves: "the summer of 1944", "last winter", "the third quarter". */
import { seasons } from '../../locales/en/calendar.ts';
import { readOrdinal } from '../amounts.ts';
import type { TimeParser, TimeScan, Which } from '../expression.ts';

/** "the spring of 1999", "last summer", "winter 2003". */
export const parseSeason: TimeParser = (scan, at) => {
  const word = scan.lower[at] ?? '';
  const isFrame = /^(?:the|last|next|this|that|following)$/u.test(word);
  let start = isFrame ? at + 1 : at;
  if (word === 'the' && /^(?:following|next|previous)$/u.test(scan.lower[start] ?? '')) start += 1;
  const season = seasons.get(scan.lower[start] ?? '');
  if (season === undefined || !isSeasonHere(scan, start, isFrame)) return undefined;
  const year = readYearAfter(scan, start + 1);
  const which = year === undefined ? whichOf(word) : undefined;
  return {
    from: at,
    to: year?.to ?? start + 1,
    expression: {
      kind: 'date',
      season,
      ...(which === undefined ? {} : { which }),
      ...(year === undefined ? {} : { year: year.year, ...(year.isBc ? { isBc: true } : {}) }),
    },
  };
};

function isSeasonHere(scan: TimeScan, at: number, isFrame: boolean): boolean {
  const word = scan.lower[at] ?? '';
  const next = scan.lower[at + 1] ?? '';
  if (
    /^(?:offensive|campaign|palace|olympics|games|war|quarters)$/u.test(next) &&
    /^\p{Lu}/u.test(scan.words[at] ?? '')
  )
    return false;
  if (word === 'fall' || word === 'spring') {
    const hasYear = readYearAfter(scan, at + 1) !== undefined;
    const before = scan.lower[at - 1] ?? '';
    if (word === 'fall' && before === 'the' && next === 'of' && !hasYear) return false;
    return (
      hasYear ||
      /^(?:in|this|last|next|since|by|until|during|early|late)$/u.test(before) ||
      (before === 'the' && next !== 'of')
    );
  }
  return isFrame || /^\p{Lu}?/u.test(word);
}

function whichOf(word: string): Which | undefined {
  return word === 'last' || word === 'next' || word === 'this' ? word : undefined;
}

function readYearAfter(
  scan: TimeScan,
  at: number,
): { year: number; isBc: boolean; to: number } | undefined {
  let start = scan.lower[at] === 'of' ? at + 1 : at;
  if (scan.words[start] === ',') start += 1;
  const word = scan.words[start] ?? '';
  if (!/^\d{3,4}$/u.test(word)) return undefined;
  const isBc = /^(?:BCE?|B\.C\.?)$/u.test(scan.words[start + 1] ?? '');
  if (!isBc && !/^(?:1\d{3}|20\d{2})$/u.test(word)) return undefined;
  const isRange =
    scan.glued[start] &&
    /^[-–/]$/u.test(scan.words[start + 1] ?? '') &&
    /^\d\d$/u.test(scan.words[start + 2] ?? '');
  return { year: Number(word), isBc, to: start + (isRange ? 3 : isBc ? 2 : 1) };
}

/** "the third quarter of 2014", "the first half of the year", "Q3 2014". */
export const parseQuarter: TimeParser = (scan, at) => {
  const short = /^q([1-4])$/u.exec(scan.lower[at] ?? '');
  if (short !== null) return quarterHit(scan, at, at + 1, { quarter: Number(short[1]) });
  const start = scan.lower[at] === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(scan, start);
  if (ordinal === undefined || ordinal.value > 4) return undefined;
  const noun = scan.lower[ordinal.to];
  if (noun === 'quarter') return quarterHit(scan, at, ordinal.to + 1, { quarter: ordinal.value });
  const isHalf =
    noun === 'half' && ordinal.value < 3 && readYearAfter(scan, ordinal.to + 1) !== undefined;
  return isHalf ? quarterHit(scan, at, ordinal.to + 1, { half: ordinal.value }) : undefined;
};

function quarterHit(
  scan: TimeScan,
  from: number,
  to: number,
  which: { readonly quarter: number } | { readonly half: number },
) {
  const year = readYearAfter(scan, to);
  return {
    from,
    to: year?.to ?? to,
    expression: {
      kind: 'date' as const,
      ...which,
      ...(year === undefined ? {} : { year: year.year }),
    },
  };
}
