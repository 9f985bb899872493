/**
 * Dates of the calendar in a language read by lists: "12 mars 2024", "vom 3. bis 5. Mai",
 * "12.03.2024", "в начале марта", "im Sommer 2024", "años 90", "XXI век".
 */
import type { DateExpression, TimeHit, TimeParser, TimeScan } from '../expression.ts';
import { longest } from '../parsers.ts';
import { centuryParser, decadeParser } from './eras.ts';
import { parseFigures, parseIsoDate } from './figures.ts';
import { lookUp, readPhrase, skipJoints, type WordTables } from './word-tables.ts';

/** The patterns for dates, in order. */
export function dateParsers(tables: WordTables): readonly TimeParser[] {
  const plain = [
    parseIsoDate,
    parseFigures,
    dayMonthParser(tables),
    sharedMonthParser(tables),
    monthParser(tables),
    seasonParser(tables),
    yearParser(tables),
    decadeParser(tables),
    centuryParser(tables),
  ];
  return [...plain, partParser(tables, (scan, at) => longest(plain, scan, at))];
}

function dayMonthParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const start = skipWeekday(tables, scan, at);
    const first = readDay(scan, start);
    if (first === undefined) return undefined;
    const range = readRange(tables, scan, first.to);
    const monthAt = skipJoints(tables, scan, range?.to ?? first.to);
    const month = readMonth(tables, scan, monthAt);
    if (month === undefined) return undefined;
    const year = readYear(tables, scan, skipJoints(tables, scan, month.to));
    return {
      from: at,
      to: year?.to ?? month.to,
      expression: {
        kind: 'date',
        month: month.month,
        day: first.day,
        ...(range === undefined ? {} : { lastDay: range.day }),
        ...(year === undefined ? {} : { year: year.year }),
      },
    };
  };
}

/** "mardi 12 mars", "Dienstag, 12. März": the weekday belongs to the date. */
function skipWeekday(tables: WordTables, scan: TimeScan, at: number): number {
  if (lookUp(tables, tables.weekdays, scan.lower[at]) === undefined) return at;
  const start = /^(?:,|\.)$/u.test(scan.words[at + 1] ?? '') ? at + 2 : at + 1;
  return /^(?:le|den|dem|el|al)$/u.test(scan.lower[start] ?? '') ? start + 1 : start;
}

/** "12", "1er", "12.", "12-го", "1-й": the token after it as well. */
function readDay(scan: TimeScan, at: number): { day: number; to: number } | undefined {
  const day = Number(/^و?(\d{1,2})(?:er|º|°)?$/u.exec(scan.lower[at] ?? '')?.[1] ?? 0);
  if (day < 1 || day > 31) return undefined;
  if (scan.words[at + 1] === '.' && scan.glued[at]) return { day, to: at + 2 };
  const isEnding = scan.glued[at] && scan.words[at + 1] === '-';
  return { day, to: isEnding && /^(?:го|й|е)$/u.test(scan.lower[at + 2] ?? '') ? at + 3 : at + 1 };
}

/** "-15", "bis 15.", "au 15", "по 15", "al 15" after a day. */
function readRange(tables: WordTables, scan: TimeScan, at: number) {
  if (!/^(?:[-–—]|bis|au|al|по|до|إلى)$/u.test(scan.lower[at] ?? '')) return undefined;
  const last = readDay(scan, at + 1);
  return last !== undefined && readMonth(tables, scan, skipJoints(tables, scan, last.to))
    ? last
    : undefined;
}

/** "12" in "les 12 et 13 mars": the month is that of the day after it. */
function sharedMonthParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const first = readDay(scan, at);
    if (first === undefined) return undefined;
    const isArabicAnd = /^و\d/u.test(scan.lower[first.to] ?? '');
    const isAnd = /^(?:et|und|y|и|і|та|й|oder|ou|o)$/u.test(scan.lower[first.to] ?? '');
    if (!isArabicAnd && !isAnd) return undefined;
    const second = readDay(scan, isArabicAnd ? first.to : first.to + 1);
    if (second === undefined) return undefined;
    const month = readMonth(tables, scan, skipJoints(tables, scan, second.to));
    if (month === undefined) return undefined;
    return {
      from: at,
      to: first.to,
      expression: { kind: 'date', month: month.month, day: first.day },
    };
  };
}

function monthParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const month = readMonth(tables, scan, at);
    if (month === undefined) return undefined;
    const year = readYear(tables, scan, skipJoints(tables, scan, month.to));
    const which = lookUp(tables, tables.which, scan.lower[month.to]);
    const expression: DateExpression = {
      kind: 'date',
      month: month.month,
      ...(year === undefined ? {} : { year: year.year }),
      ...(year !== undefined || !which ? {} : { which: which < 0 ? 'last' : 'next' }),
    };
    return { from: at, to: year?.to ?? (which ? month.to + 1 : month.to), expression };
  };
}

/** A month at `at`: one word or two, and its other name behind a stroke ("آذار/مارس"). */
function readMonth(
  tables: WordTables,
  scan: TimeScan,
  at: number,
): { month: number; to: number } | undefined {
  const pair = lookUp(tables, tables.months, `${scan.lower[at]}_${scan.lower[at + 1]}`);
  const month = pair ?? lookUp(tables, tables.months, scan.lower[at]);
  if (month === undefined) return undefined;
  const to = at + (pair === undefined ? 1 : 2);
  const isTwice = scan.words[to] === '/' && tables.months.get(scan.lower[to + 1] ?? '') === month;
  return { month, to: isTwice ? to + 2 : to };
}

function seasonParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const before = lookUp(tables, tables.which, scan.lower[at]);
    const start = before === undefined ? at : at + 1;
    const season = lookUp(tables, tables.seasons, scan.lower[start]);
    if (season === undefined) return undefined;
    const year = readYear(tables, scan, skipJoints(tables, scan, start + 1));
    const after = lookUp(tables, tables.which, scan.lower[start + 1]);
    const which = before ?? after;
    const isAlone = which === undefined && year === undefined;
    if (isAlone && (scan.lower[start] ?? '').length < 4) return undefined;
    return {
      from: at,
      to: year?.to ?? (after === undefined ? start + 1 : start + 2),
      expression: {
        kind: 'date',
        season,
        ...(year === undefined ? {} : { year: year.year }),
        ...(which === undefined ? {} : { which: whichOf[which] }),
      },
    };
  };
}

const whichOf = { [-1]: 'last', 0: 'this', 1: 'next' } as const;

/** "en 2014", "2014 году", "2014-2018": a year that the words around it show. */
function yearParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const year = readYear(tables, scan, at);
    if (year === undefined) return undefined;
    const before = scan.lower[at - 1] ?? '';
    const isJoined = /^[-–—]$/u.test(before) && /^\d{4}$/u.test(scan.words[at - 2] ?? '');
    const isShown =
      year.to > at + 1 || isJoined || lookUp(tables, asMap(tables.beforeYear), before);
    return isShown
      ? { from: at, to: year.to, expression: { kind: 'date', year: year.year } }
      : undefined;
  };
}

/** A year and the word that belongs to it ("року"). */
function readYear(
  tables: WordTables,
  scan: TimeScan,
  at: number,
): { year: number; to: number } | undefined {
  if (!/^(?:1[5-9]\d\d|20\d\d)$/u.test(scan.lower[at] ?? '')) return undefined;
  const isFollowed = tables.afterYear.has(scan.lower[at + 1] ?? '');
  const hasStop = isFollowed && scan.words[at + 2] === '.' && (scan.lower[at + 1] ?? '').length < 3;
  return { year: Number(scan.lower[at]), to: at + (hasStop ? 3 : isFollowed ? 2 : 1) };
}

/** "début mars", "Ende des Jahres", "в начале 2024 года": a part of what is inside. */
function partParser(tables: WordTables, readInner: TimeParser): TimeParser {
  return (scan, at) => {
    const part = readPhrase(tables, tables.parts, scan, at);
    if (part === undefined) return undefined;
    const innerAt = skipJoints(tables, scan, part.to);
    const inner =
      readInner(scan, innerAt) ??
      bareYear(tables, scan, innerAt) ??
      unitAlone(tables, scan, innerAt);
    if (inner === undefined) return undefined;
    return { ...inner, from: at, mod: part.value as 'START' | 'MID' | 'END' };
  };
}

function bareYear(tables: WordTables, scan: TimeScan, at: number): TimeHit | undefined {
  const year = readYear(tables, scan, at);
  return year && { from: at, to: year.to, expression: { kind: 'date', year: year.year } };
}

/** "des Jahres", "du mois": that of publication. */
function unitAlone(tables: WordTables, scan: TimeScan, at: number): TimeHit | undefined {
  const which = lookUp(tables, tables.which, scan.lower[at]);
  const unitAt = which === undefined ? at : at + 1;
  const unit = lookUp(tables, tables.units, scan.lower[unitAt])?.unit;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return undefined;
  const after = lookUp(tables, tables.which, scan.lower[unitAt + 1]);
  const to = after === undefined ? unitAt + 1 : unitAt + 2;
  const amount = which ?? after ?? 0;
  return { from: at, to, expression: { kind: 'shift', amount, unit, anchor: 'context' } };
}

function asMap(set: ReadonlySet<string>): { get(form: string): true | undefined } {
  return { get: (form) => (set.has(form) ? true : undefined) };
}
