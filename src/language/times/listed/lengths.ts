/** Lengths, sets and hours in a language read by lists: "trois jours", "jeden Dienstag", "18 Uhr". */
import { pad } from '../calendar.ts';
import type { TimeParser, TimeUnit } from '../expression.ts';
import { durationValue } from '../values.ts';
import { readLength } from './relative.ts';
import { lookUp, readPhrase, type WordTables } from './word-tables.ts';

/** The patterns for lengths, sets and hours, in order. */
export function lengthParsers(tables: WordTables): readonly TimeParser[] {
  return [setParser(tables), clockParser(tables), durationParser(tables)];
}

function durationParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const length = readLength(tables, scan, at);
    if (length === undefined || !length.isCounted) return undefined;
    const { amount, unit, to } = length;
    return { from: at, to, expression: { kind: 'duration', amount, unit } };
  };
}

function setParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const adverb = lookUp(tables, tables.sets, scan.lower[at]);
    if (adverb !== undefined)
      return { from: at, to: at + 1, expression: { kind: 'set', value: adverb } };
    const every = readPhrase(tables, tables.every, scan, at);
    if (every === undefined) return undefined;
    const weekday = lookUp(tables, tables.weekdays, scan.lower[every.to]);
    if (weekday !== undefined)
      return {
        from: at,
        to: every.to + 1,
        expression: { kind: 'set', value: `XXXX-WXX-${weekday}` },
      };
    const length = readLength(tables, scan, every.to);
    if (length === undefined) return undefined;
    const value = durationValue(length.amount, length.unit as TimeUnit);
    return { from: at, to: length.to, expression: { kind: 'set', value } };
  };
}

/** "18:30" after a word such as "à", "18h30", "18 Uhr", "в 15 часов". */
function clockParser(tables: WordTables): TimeParser {
  return (scan, at) => {
    const isAfter = tables.atHour.has(scan.lower[at - 1] ?? '');
    const joined = /^(\d{1,2})h$/u.exec(scan.lower[at] ?? '');
    if (joined !== null) {
      const minute = scan.glued[at] ? /^\d\d$/u.exec(scan.lower[at + 1] ?? '')?.[0] : undefined;
      return clockHit(at, minute === undefined ? at + 1 : at + 2, joined[1], minute);
    }
    const figures = /^(\d{1,2})(?:[:.](\d\d))?$/u.exec(scan.lower[at] ?? '');
    if (figures === null) return undefined;
    const hasWord = tables.hour.has(scan.lower[at + 1] ?? '');
    const isPlain = isAfter && figures[2] !== undefined && (scan.lower[at] ?? '').includes(':');
    const isHour = hasWord && (isAfter || scan.lower[at + 1] === 'uhr');
    if (!isPlain && !isHour) return undefined;
    return clockHit(at, hasWord ? at + 2 : at + 1, figures[1], figures[2]);
  };
}

function clockHit(from: number, to: number, hour: string | undefined, minute: string | undefined) {
  if (Number(hour) > 24 || Number(minute ?? 0) > 59) return undefined;
  const value = `T${pad(Number(hour))}:${minute ?? '00'}`;
  return { from, to, expression: { kind: 'clock' as const, value } };
}
