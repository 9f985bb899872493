/**
 * Full dates in a language of which only the month names are known: "12 mars 2024", "12. März
 * 2024", "12 de marzo de 2024", "12 березня 2024 року", "12.03.2024", and a month with its year.
 */
import type { TimeParser, TimeScan } from '../expression.ts';
import { parseNumericDate } from './numeric-date.ts';

const joint = /^(?:\.|de|del|º|er)$/u;

/** The patterns of a language with these month names. */
export function plainDateParsers(months: ReadonlyMap<string, number>): readonly TimeParser[] {
  return [parseNumericDate, parsePointedDate, dayMonthParser(months), monthYearParser(months)];
}

function dayMonthParser(months: ReadonlyMap<string, number>): TimeParser {
  return (scan, at) => {
    const figures = /^(\d{1,2})(?:er)?$/u.exec(scan.lower[at] ?? '');
    const day = Number(figures?.[1] ?? 0);
    if (day < 1 || day > 31) return undefined;
    const monthAt = skipJoint(scan, at + 1);
    const month = months.get(scan.lower[monthAt] ?? '');
    if (month === undefined) return undefined;
    const year = yearAt(scan, skipJoint(scan, monthAt + 1));
    return {
      from: at,
      to: year?.to ?? monthAt + 1,
      expression: { kind: 'date', month, day, ...(year === undefined ? {} : { year: year.year }) },
    };
  };
}

function monthYearParser(months: ReadonlyMap<string, number>): TimeParser {
  return (scan, at) => {
    const month = months.get(scan.lower[at] ?? '');
    const year = month === undefined ? undefined : yearAt(scan, skipJoint(scan, at + 1));
    if (month === undefined || year === undefined) return undefined;
    return { from: at, to: year.to, expression: { kind: 'date', month, year: year.year } };
  };
}

/** "12.03.2024": one number token, day first. */
const parsePointedDate: TimeParser = (scan, at) => {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(scan.words[at] ?? '');
  const [day = 0, month = 0, year = 0] = (match ?? []).slice(1).map(Number);
  if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1000) return undefined;
  return { from: at, to: at + 1, expression: { kind: 'date', year, month, day } };
};

function skipJoint(scan: TimeScan, at: number): number {
  return joint.test(scan.lower[at] ?? '') ? at + 1 : at;
}

function yearAt(scan: TimeScan, at: number): { year: number; to: number } | undefined {
  const word = scan.words[at] ?? '';
  return /^(?:1\d{3}|20\d{2})$/u.test(word) ? { year: Number(word), to: at + 1 } : undefined;
}
