/**
 * Times that count from another in a language read by lists: "hier soir", "letzten Dienstag",
 * "la semaine dernière", "три дня назад", "через неделю", "الأسبوع الماضي".
 */
import type { Anchor, TimeHit, TimeParser, TimeScan, TimeUnit, Which } from '../expression.ts';
import {
  lookUp,
  type PhraseTable,
  readNumber,
  readPhrase,
  type Step,
  type WordTables,
} from './word-tables.ts';

/** The patterns for relative times, in order. */
export function relativeParsers(tables: WordTables): readonly TimeParser[] {
  return [
    stepParser(tables, tables.days, 'publication'),
    stepParser(tables, tables.runningDays, 'running'),
    weekdayParser(tables),
    weekendParser(tables),
    unitShiftParser(tables),
    offsetParser(tables),
  ];
}

function stepParser(tables: WordTables, table: PhraseTable<Step>, anchor: Anchor): TimeParser {
  return (scan, at) => {
    const phrase = readPhrase(tables, table, scan, at);
    if (phrase === undefined) return undefined;
    const { amount, unit, part } = phrase.value;
    const expression = { kind: 'shift' as const, amount, unit, anchor };
    return { from: at, to: phrase.to, expression, ...(part === undefined ? {} : { part }) };
  };
}

const names: Readonly<Record<-1 | 0 | 1, Which>> = { [-1]: 'last', 0: 'this', 1: 'next' };

/** "mardi dernier", "letzten Dienstag", "يوم الثلاثاء الماضي", "Dienstagabend". */
function weekdayParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const before = lookUp(tables, tables.which, scan.lower[at]);
    let start = before === undefined ? at : at + 1;
    if (/^(?:يوم|مساء|صباح)$/u.test(scan.lower[start] ?? '')) start += 1;
    const weekday = lookUp(tables, tables.weekdays, scan.lower[start]);
    if (weekday === undefined) return undefined;
    const after = lookUp(tables, tables.which, scan.lower[start + 1]);
    const which = before ?? (after === 0 ? undefined : after);
    let to = which !== undefined && before === undefined ? start + 2 : start + 1;
    const isPorLa = scan.lower[to] === 'por' && scan.lower[to + 1] === 'la';
    if (isPorLa && tables.dayParts.has(scan.lower[to + 2] ?? '')) to += 2;
    const part =
      compoundPart(scan.lower[start] ?? '') ?? lookUp(tables, tables.dayParts, scan.lower[to]);
    if (part !== undefined && compoundPart(scan.lower[start] ?? '') === undefined) to += 1;
    return {
      from: at,
      to,
      expression: {
        kind: 'weekday',
        weekday,
        ...(which === undefined ? {} : { which: names[which] }),
      },
      ...(part === undefined ? {} : { part }),
    };
  };
}

/** German writes the part of the day with the day. */
function compoundPart(form: string): string | undefined {
  const end = /tag(abend|morgen|nachmittag|nacht)$|woch(abend|morgen|nachmittag|nacht)$/u.exec(
    form,
  );
  const word = end?.[1] ?? end?.[2];
  return word && { abend: 'TEV', morgen: 'TMO', nachmittag: 'TAF', nacht: 'TNI' }[word];
}

function weekendParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const before = lookUp(tables, tables.which, scan.lower[at]);
    const phrase = readPhrase(tables, tables.weekend, scan, before === undefined ? at : at + 1);
    if (phrase === undefined) return undefined;
    const after = lookUp(tables, tables.which, scan.lower[phrase.to]);
    const which = before ?? after;
    return {
      from: at,
      to: before === undefined && after !== undefined ? phrase.to + 1 : phrase.to,
      expression: { kind: 'weekend', ...(which === undefined ? {} : { which: names[which] }) },
    };
  };
}

/** "la semaine dernière", "letzte Woche", "прошлой неделе", "العام المقبل"; with a number a length. */
function unitShiftParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const counted = readCountedBefore(tables, scan, at);
    if (counted !== undefined) return counted;
    const before = lookUp(tables, tables.which, scan.lower[at]);
    const start = before === undefined ? at : at + 1;
    const number = readNumber(tables, scan, start);
    const isCounted = before !== undefined && before !== 0 && number !== undefined;
    const unitAt = isCounted ? start + 1 : start;
    const form = lookUp(tables, tables.units, scan.lower[unitAt]);
    if (form === undefined || isShort(form.unit)) return undefined;
    if (isCounted) return spanHit(at, unitAt + 1, number, form.unit, before);
    const afterAt = scan.lower[unitAt + 1] === 'que' ? unitAt + 2 : unitAt + 1;
    const after = lookUp(tables, tables.which, scan.lower[afterAt]);
    const which = before ?? after;
    if (form.count > 1 && which) return spanHit(at, afterAt + 1, form.count, form.unit, which);
    if (which === undefined || (which !== 0 && form.unit === 'day')) return undefined;
    const to = before === undefined ? afterAt + 1 : unitAt + 1;
    const expression = {
      kind: 'shift' as const,
      amount: which,
      unit: form.unit,
      anchor: 'publication' as const,
    };
    return { from: at, to, expression };
  };
}

/** "deux dernières semaines": the number first. */
function readCountedBefore(tables: WordTables, scan: TimeScan, at: number): TimeHit | undefined {
  const number = readNumber(tables, scan, at);
  const which = number === undefined ? undefined : lookUp(tables, tables.which, scan.lower[at + 1]);
  const form = which ? lookUp(tables, tables.units, scan.lower[at + 2]) : undefined;
  return form && which && number !== undefined
    ? spanHit(at, at + 3, number, form.unit, which)
    : undefined;
}

function spanHit(
  from: number,
  to: number,
  amount: number | 'X',
  unit: TimeUnit,
  which: -1 | 1,
): TimeHit {
  const side = which < 0 ? ('before' as const) : ('after' as const);
  return { from, to, expression: { kind: 'duration', amount, unit, side } };
}

/** "il y a trois jours", "vor einer Woche", "три дня назад", "через неделю", "deux jours plus tard". */
function offsetParser(tables: WordTables): TimeParser {
  return (scan, at) => readBefore(tables, scan, at) ?? readAfter(tables, scan, at);
}

function readBefore(tables: WordTables, scan: TimeScan, at: number): TimeHit | undefined {
  const ago = readPhrase(tables, tables.agoBefore, scan, at);
  const ahead = readPhrase(tables, tables.inBefore, scan, at);
  const later = readPhrase(tables, tables.laterBefore, scan, at);
  const opener = ago ?? ahead ?? later;
  if (opener === undefined) return undefined;
  const length = readLength(tables, scan, opener.to);
  if (length === undefined || lookUp(tables, tables.which, scan.lower[length.to])) return undefined;
  const { amount, unit, to } = length;
  const sign = ago === undefined ? 1 : -1;
  const anchor = later === undefined ? ('publication' as const) : ('running' as const);
  const hit: TimeHit = {
    from: at,
    to,
    expression: { kind: 'shift', amount: amount === 'X' ? 'X' : amount * sign, unit, anchor },
  };
  const isLength =
    ahead !== undefined &&
    ago === undefined &&
    (amount === 'X' || scan.tenseOf(scan, hit) === 'past');
  return isLength ? { from: opener.to, to, expression: { kind: 'duration', amount, unit } } : hit;
}

function readAfter(tables: WordTables, scan: TimeScan, at: number): TimeHit | undefined {
  const length = readLength(tables, scan, at);
  if (length === undefined) return undefined;
  const { amount, unit } = length;
  const ago = readPhrase(tables, tables.agoAfter, scan, length.to);
  const later = readPhrase(tables, tables.laterAfter, scan, length.to);
  const closer = ago ?? later;
  if (closer === undefined) return undefined;
  const signed = amount === 'X' ? 'X' : ago === undefined ? amount : -amount;
  const anchor = ago === undefined ? ('running' as const) : ('publication' as const);
  return { from: at, to: closer.to, expression: { kind: 'shift', amount: signed, unit, anchor } };
}

/** A number and its unit, or a unit alone, which counts as one. */
export function readLength(
  tables: WordTables,
  scan: TimeScan,
  at: number,
): { amount: number | 'X'; unit: TimeUnit; to: number; isCounted: boolean } | undefined {
  const number = readNumber(tables, scan, at);
  const unitAt = number === undefined ? at : at + 1;
  const form = lookUp(tables, tables.units, scan.lower[unitAt]);
  if (form === undefined) return undefined;
  const isCounted = number !== undefined || form.count > 1;
  return { amount: number ?? form.count, unit: form.unit, to: unitAt + 1, isCounted };
}

function isShort(unit: TimeUnit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}
