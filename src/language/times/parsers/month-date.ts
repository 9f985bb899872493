/**
 * Dates with a month's name: "March 3, 2021", "Tuesday, Dec. 2", "the 12th of March", "March of
 * 1944", "3–5 March", "May" where it cannot be the verb.
 */
import { months, weekdays } from '../../locales/en/calendar.ts';
import { readDayOfMonth } from '../amounts.ts';
import type { TimeHit, TimeParser, TimeScan } from '../expression.ts';

interface MonthAt {
  readonly month: number;
  readonly to: number;
}

/** "March 3", "March 3, 2021", "March 3-5", "March 2021". */
export const parseMonthFirst: TimeParser = (scan, at) => {
  const named = readMonth(scan, at);
  if (named === undefined) return undefined;
  const the = scan.lower[named.to] === 'the' ? 1 : 0;
  const day = readDayOfMonth(scan, named.to + the);
  if (day === undefined || isTimeOfDay(scan, named.to + the)) return monthAlone(scan, at, named);
  const range = readDayRange(scan, named.to + the + 1);
  const end = range?.to ?? named.to + the + 1;
  const year = readYear(scan, end, true);
  return {
    from: at,
    to: year?.to ?? end,
    expression: { kind: 'date', month: named.month, day, ...rangeOf(range), ...yearOf(year) },
  };
};

function monthAlone(scan: TimeScan, at: number, { month, to }: MonthAt): TimeHit | undefined {
  const ofYear = scan.lower[to] === 'of' ? readYear(scan, to + 1, false) : undefined;
  if (isOfThatYear(scan, to)) {
    return {
      from: at,
      to: to + thatYearLength(scan, to),
      expression: { kind: 'date', month, which: 'running' },
    };
  }
  const year = ofYear ?? readYear(scan, to, true);
  if (year === undefined && !isMonthName(scan, at)) return undefined;
  const end = year?.to ?? to;
  return { from: at, to: end, expression: { kind: 'date', month, ...yearOf(year) } };
}

/** "August of that year", "May of the same year". */
function isOfThatYear(scan: TimeScan, at: number): boolean {
  return scan.lower[at] === 'of' && scan.lower[at + thatYearLength(scan, at) - 1] === 'year';
}

function thatYearLength(scan: TimeScan, at: number): number {
  return scan.lower[at + 2] === 'same' ? 4 : 3;
}

/** "3 March 2021", "3rd of March", "the 12th of March", "3–5 March". */
export const parseDayFirst: TimeParser = (scan, at) => {
  const start = scan.lower[at] === 'the' ? at + 1 : at;
  const day = readDayOfMonth(scan, start);
  if (day === undefined) return undefined;
  const range = readDayRange(scan, start + 1) ?? readSpokenRange(scan, start);
  let monthAt = range?.to ?? start + 1;
  if (scan.lower[monthAt] === 'of' || isHyphenInDate(scan, monthAt)) monthAt += 1;
  const named = readMonth(scan, monthAt);
  if (named === undefined) return undefined;
  const year = readYear(scan, isHyphenInDate(scan, named.to) ? named.to + 1 : named.to, true);
  return {
    from: at,
    to: year?.to ?? named.to,
    expression: { kind: 'date', month: named.month, day, ...rangeOf(range), ...yearOf(year) },
  };
};

/** "05-Aug-2016". */
function isHyphenInDate(scan: TimeScan, at: number): boolean {
  return scan.words[at] === '-' && scan.glued[at] === true && scan.glued[at - 1] === true;
}

/** "July Fourth", "the Fourth of July": the holiday, in words. */
export const parseFourthOfJuly: TimeParser = (scan, at) => {
  const start = scan.lower[at] === 'the' ? at + 1 : at;
  const isHoliday = scan.words[start] === 'Fourth' && scan.words[start + 2] === 'July';
  if (!isHoliday || scan.lower[start + 1] !== 'of') return undefined;
  return { from: at, to: start + 3, expression: { kind: 'date', month: 7, day: 4 } };
};

/** "Tuesday, Dec. 2": the weekday belongs to the date. */
export const parseWeekdayDate: TimeParser = (scan, at) => {
  if (!isWeekday(scan, at)) return undefined;
  let start = at + 1;
  if (scan.words[start] === '.') start += 1;
  if (scan.words[start] === ',') start += 1;
  if (scan.lower[start] === 'the') start += 1;
  const date = parseMonthFirst(scan, start) ?? parseDayFirst(scan, start);
  if (date?.expression.kind !== 'date' || date.expression.day === undefined) return undefined;
  return { ...date, from: at };
};

/** "the 12th", where the month is the one last spoken of. */
export const parseDayAlone: TimeParser = (scan, at) => {
  if (scan.lower[at] !== 'the' || !/^\d{1,2}(?:st|nd|rd|th)$/u.test(scan.lower[at + 1] ?? ''))
    return undefined;
  if (!/^(?:on|of|by|until|from|to|till|,)$/u.test(scan.lower[at - 1] ?? '')) return undefined;
  const next = scan.words[at + 2] ?? '.';
  if (/^\p{L}/u.test(next) && !/^(?:and|the|to|when|in|he|she|they|it|a|was|at|of)$/u.test(next))
    return undefined;
  const day = readDayOfMonth(scan, at + 1);
  return day === undefined
    ? undefined
    : { from: at, to: at + 2, expression: { kind: 'date', day } };
};

/** "25" in "between May 23 and 25", "28" in "on the 28 and 29 August": the month is the other day's. */
export const parseSharedMonth: TimeParser = (scan, at) => {
  const day = readDayOfMonth(scan, at);
  if (day === undefined) return undefined;
  const month = monthBefore(scan, at) ?? monthBehind(scan, at);
  if (month === undefined) return undefined;
  return { from: at, to: at + 1, expression: { kind: 'date', month, day } };
};

const dayJoint = /^(?:and|or|to|through)$/u;

function monthBefore(scan: TimeScan, at: number): number | undefined {
  if (!dayJoint.test(scan.lower[at - 1] ?? '') || readDayOfMonth(scan, at - 2) === undefined)
    return undefined;
  const monthAt = scan.words[at - 3] === '.' ? at - 4 : at - 3;
  const isLoose =
    /^[\p{L}%]/u.test(scan.words[at + 1] ?? '') && !afterDay.test(scan.lower[at + 1] ?? '');
  return isLoose ? undefined : readMonth(scan, monthAt)?.month;
}

/** What can follow a day and shows that it is no count: "May 4 and 5 people" is left out. */
const afterDay =
  /^(?:in|at|on|to|and|or|as|but|by|for|with|when|were|was|will|the|after|before|near|during)$/u;

function monthBehind(scan: TimeScan, at: number): number | undefined {
  const isPair =
    dayJoint.test(scan.lower[at + 1] ?? '') && readDayOfMonth(scan, at + 2) !== undefined;
  return isPair ? readMonth(scan, at + 3)?.month : undefined;
}

function readMonth(scan: TimeScan, at: number): MonthAt | undefined {
  const word = scan.words[at] ?? '';
  const month = months.get(scan.lower[at] ?? '');
  if (month === undefined || !/^\p{Lu}/u.test(word)) return undefined;
  const isShort = (word.length === 3 && month !== 5) || word === 'Sept';
  return { month, to: isShort && scan.words[at + 1] === '.' ? at + 2 : at + 1 };
}

/** "May" and "March" alone are months only after a preposition or the like. */
function isMonthName(scan: TimeScan, at: number): boolean {
  const word = scan.lower[at] ?? '';
  if (isMonthRange(scan, at)) return true;
  if (/^(?:mar|sun|sat|jan|dec|oct|nov|aug|jun|jul|apr|feb|sep)$/u.test(word)) return false;
  if (word !== 'may' && word !== 'march') return true;
  if (/^\p{Lu}/u.test(scan.words[at + 1] ?? '')) return false;
  const before =
    /^(?:in|since|by|of|until|till|from|to|during|before|after|early|late|mid|last|next|this|through|and|and|between|around|-|previous|following|that|for|on)$/u;
  return before.test(scan.lower[at - 1] ?? '');
}

/** "June-August 1992", "Nov-Feb". */
function isMonthRange(scan: TimeScan, at: number): boolean {
  if (!/^[-–—/]$/u.test(scan.words[at + 1] ?? '') || !scan.glued[at]) return false;
  return months.has(scan.lower[at + 2] ?? '') && /^\p{Lu}/u.test(scan.words[at + 2] ?? '');
}

function isWeekday(scan: TimeScan, at: number): boolean {
  return weekdays.has(scan.lower[at] ?? '') && /^\p{Lu}/u.test(scan.words[at] ?? '');
}

/** "March 9:30" is no day. */
function isTimeOfDay(scan: TimeScan, at: number): boolean {
  return /^(?:a\.m\.|p\.m\.|am|pm)$/u.test(scan.lower[at + 1] ?? '');
}

interface DayRange {
  readonly day: number;
  readonly month?: number;
  readonly to: number;
}

/** "–5", "-April 2" after a day; what "to" joins are two dates. */
function readDayRange(scan: TimeScan, at: number): DayRange | undefined {
  if (!/^[-–—]$/u.test(scan.words[at] ?? '')) return undefined;
  const named = readMonth(scan, at + 1);
  const dayAt = named?.to ?? at + 1;
  const day = readDayOfMonth(scan, dayAt);
  if (day === undefined) return undefined;
  return { day, to: dayAt + 1, ...(named === undefined ? {} : { month: named.month }) };
}

/** "from 3 to 5 May", "between 3 and 5 May": a range by the word before it. */
function readSpokenRange(scan: TimeScan, at: number): DayRange | undefined {
  const joint = scan.lower[at + 1];
  const opener = scan.lower[scan.lower[at - 1] === 'the' ? at - 2 : at - 1];
  const isRange =
    (opener === 'from' && joint === 'to') || (opener === 'between' && joint === 'and');
  const day = isRange ? readDayOfMonth(scan, at + 2) : undefined;
  return day === undefined ? undefined : { day, to: at + 3 };
}

function rangeOf(range: DayRange | undefined): { lastDay?: number; lastMonth?: number } {
  if (range === undefined) return {};
  return { lastDay: range.day, ...(range.month === undefined ? {} : { lastMonth: range.month }) };
}

interface YearAt {
  readonly year: number;
  readonly isBc: boolean;
  readonly to: number;
}

function readYear(scan: TimeScan, at: number, comma: boolean): YearAt | undefined {
  const start = comma && scan.words[at] === ',' ? at + 1 : at;
  const word = scan.words[start] ?? '';
  if (!/^\d{3,4}$/u.test(word)) return undefined;
  const isBc = /^(?:BCE?|B\.C\.?(?:E\.?)?)$/u.test(scan.words[start + 1] ?? '');
  if (!isBc && !/^(?:1\d{3}|20\d{2})$/u.test(word)) return undefined;
  return { year: Number(word), isBc, to: isBc ? start + 2 : start + 1 };
}

function yearOf(year: YearAt | undefined): { year?: number; isBc?: boolean } {
  if (year === undefined) return {};
  return { year: year.year, ...(year.isBc ? { isBc: true } : {}) };
}
