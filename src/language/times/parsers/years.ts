/** Years, decades and centuries: "1944", "490 BC", "the 1990s", "the 19th century". */
import { readOrdinal } from '../amounts.ts';
import type { TimeHit, TimeParser, TimeScan } from '../expression.ts';

const beforeYear =
  /^(?:in|since|by|of|from|until|till|to|during|before|after|early|late|mid|through|between|and|the|spring|summer|autumn|fall|winter|around|circa|year|years|for|,|\(|-|–|—|:|;|\/|.|end|beginning|start|about|this|was|is|on|as|both|into|its|their|a|or|than)$/u;
const afterCount =
  /^(?:people|men|m|women|children|troops|soldiers|dead|wounded|miles|km|kilometers|kilometres|meters|metres|feet|dollars|euros|tons|tonnes|percent|%|years|days|hours|times|more|other|others|pounds|acres|aircraft|prisoners|casualties|killed|ships|tanks|guns|homes|jobs|members|votes|million|billion|mph|kg|civilians|refugees|rebels|fighters|tanks|workers|students|residents|cases|local|police)$/u;

/** A year in four figures, or fewer with its era. */
export const parseYear: TimeParser = (scan, at) => {
  const word = scan.words[at] ?? '';
  const era = readEra(scan, at + 1);
  if (era !== undefined && /^\d{1,4}$/u.test(word)) {
    return hitYear(at, era.to, Number(word), era.isBc);
  }
  if (isBeforeEraRange(scan, at)) return hitYear(at, at + 1, Number(word), true);
  if (/^AD$/u.test(word) && /^\d{1,4}$/u.test(scan.words[at + 1] ?? '')) {
    return hitYear(at, at + 2, Number(scan.words[at + 1]), false);
  }
  if (!/^(?:1\d{3}|20\d{2})$/u.test(word) || !isYearHere(scan, at)) return undefined;
  return hitYear(at, at + 1, Number(word), false);
};

/** "240" in "240-238 BC". */
function isBeforeEraRange(scan: TimeScan, at: number): boolean {
  if (!/^\d{2,4}$/u.test(scan.words[at] ?? '') || !/^[-–]$/u.test(scan.words[at + 1] ?? ''))
    return false;
  return /^\d{2,4}$/u.test(scan.words[at + 2] ?? '') && readEra(scan, at + 3)?.isBc === true;
}

function hitYear(from: number, to: number, year: number, isBc: boolean): TimeHit {
  return { from, to, expression: { kind: 'date', year, ...(isBc ? { isBc } : {}) } };
}

function readEra(scan: TimeScan, at: number): { to: number; isBc: boolean } | undefined {
  const word = scan.words[at] ?? '';
  if (/^(?:BCE?|B\.C\.?(?:E\.?)?)$/u.test(word)) return { to: at + 1, isBc: true };
  if (/^(?:AD|CE|A\.D\.)$/u.test(word)) return { to: at + 1, isBc: false };
  return undefined;
}

function isYearHere(scan: TimeScan, at: number): boolean {
  const next = scan.lower[at + 1] ?? '';
  const before = scan.lower[at - 1] ?? '';
  if (isInCountedRange(scan, at) || isTelephone(scan, at)) return false;
  if (afterCount.test(next) || /^[$£€#]$/u.test(before)) return false;
  if (
    next === '-' &&
    /^(?:strong|man|mile|foot|pound|year|meter|metre|km|member|ton)$/u.test(
      scan.lower[at + 2] ?? '',
    )
  )
    return false;
  const isPlural =
    /^\p{Ll}{3,}s$/u.test(scan.words[at + 1] ?? '') && !/^(?:was|has|as|is)$/u.test(next);
  const isPreposition = beforeYear.test(before) && !/^(?:about|around|than|of|by|a)$/u.test(before);
  if (isPlural) return /^(?:in|since|during|the|,)$/u.test(before) && isRecent(scan.words[at]);
  return (
    at === 0 ||
    isPreposition ||
    scan.sentence[at - 1] !== scan.sentence[at] ||
    isRecent(scan.words[at])
  );
}

/** "555-1212": joined to figures that are no year. */
function isTelephone(scan: TimeScan, at: number): boolean {
  const isJoined = scan.words[at - 1] === '-' && scan.glued[at - 1] && scan.glued[at - 2];
  return (
    isJoined === true && /^\d+$/u.test(scan.words[at - 2] ?? '') && !isRecent(scan.words[at - 2])
  );
}

/** "1500-2000 m", "1500 to 2000 troops": the first of two counts. */
function isInCountedRange(scan: TimeScan, at: number): boolean {
  const isJoined = /^(?:[-–—]|to|or)$/u.test(scan.lower[at + 1] ?? '');
  return (
    isJoined && /^\d+$/u.test(scan.words[at + 2] ?? '') && afterCount.test(scan.lower[at + 3] ?? '')
  );
}

function isRecent(word: string | undefined): boolean {
  return /^(?:1[6-9]\d\d|20[0-4]\d)$/u.test(word ?? '');
}

/** "96" in "1995-96", "45" in "1939–45": the last year of a range, in the century of the first. */
export const parseRangeEnd: TimeParser = (scan, at) => {
  const end = scan.words[at] ?? '';
  const first = scan.words[at - 2] ?? '';
  if (!/^\d\d$/u.test(end) || !/^(?:1[5-9]\d\d|20\d\d)$/u.test(first)) return undefined;
  const isJoined =
    /^[-–—/]$/u.test(scan.words[at - 1] ?? '') && scan.glued[at - 2] && scan.glued[at - 1];
  const year = Number(first) - (Number(first) % 100) + Number(end);
  const isDated =
    /^[-–—/]$/u.test(scan.words[at + 1] ?? '') || /^[-–—/]$/u.test(scan.words[at - 3] ?? '');
  const isCount =
    afterCount.test(scan.lower[at + 1] ?? '') || /^[$£€#]$/u.test(scan.words[at - 3] ?? '');
  if (!isJoined || isDated || isCount || year <= Number(first)) return undefined;
  return hitYear(at, at + 1, year, false);
};

/** "'99": a year without its century, which the twentieth had. */
export const parseShortYear: TimeParser = (scan, at) => {
  if (!/^['’‘]$/u.test(scan.words[at] ?? '') || !scan.glued[at]) return undefined;
  const word = scan.words[at + 1] ?? '';
  if (!/^\d\d$/u.test(word)) return undefined;
  const year = Number(word) + (Number(word) < 40 ? 2000 : 1900);
  return { from: at, to: at + 2, expression: { kind: 'date', year } };
};

/** "the 1990s", "the 90s". */
export const parseDecade: TimeParser = (scan, at) => {
  const start = scan.lower[at] === 'the' ? at + 1 : at;
  const match = /^(?:(1\d|20)?(\d0))s$/u.exec(scan.words[start] ?? '');
  if (match === null || (match[1] === undefined && start === at)) return undefined;
  const first = Number(`${match[1] ?? '19'}${match[2]}`);
  const years = first % 100 === 0 ? 99 : 9;
  const value = String(first).slice(0, years === 99 ? 2 : 3);
  return {
    from: at,
    to: start + 1,
    expression: { kind: 'years', first, last: first + years, value },
  };
};

/** "the 19th century", "the twentieth century". */
export const parseCentury: TimeParser = (scan, at) => {
  const start = scan.lower[at] === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(scan, start);
  if (ordinal === undefined) return undefined;
  const noun = scan.words[ordinal.to] === '-' ? ordinal.to + 1 : ordinal.to;
  if (scan.lower[noun] !== 'century') return undefined;
  const first = (ordinal.value - 1) * 100;
  const value = String(ordinal.value - 1).padStart(2, '0');
  return { from: at, to: noun + 1, expression: { kind: 'years', first, last: first + 99, value } };
};

/** "fiscal year 2024", "fiscal 2025", "FY2024": named, without days, for each country has its own. */
export const parseFiscalYear: TimeParser = (scan, at) => {
  const joined = /^fy(20\d\d)$/u.exec(scan.lower[at] ?? '');
  if (joined !== null) return fiscalHit(at, at + 1, joined[1] ?? '');
  if (scan.lower[at] !== 'fiscal' && scan.words[at] !== 'FY') return undefined;
  const yearAt = scan.lower[at + 1] === 'year' ? at + 2 : at + 1;
  const year = scan.words[yearAt] ?? '';
  return /^(?:19|20)\d\d$/u.test(year) ? fiscalHit(at, yearAt + 1, year) : undefined;
};

function fiscalHit(from: number, to: number, year: string): TimeHit {
  return { from, to, expression: { kind: 'reference', value: `FY${year}` } };
}
