/** Dates in figures, day first, as languages other than English write them. */
import type { TimeHit, TimeParser, TimeScan } from '../expression.ts';

/** "2025-12-02". */
export const parseIsoDate: TimeParser = (scan, at) => {
  if (!/^\d{4}$/u.test(scan.words[at] ?? '') || scan.words[at + 1] !== '-') return undefined;
  if (scan.words[at + 3] !== '-') return undefined;
  return dateHit(at, at + 5, scan.lower[at + 4], scan.lower[at + 2], scan.lower[at]);
};

/** "12.03.2024", "12/03/2024", "12-03-2024": day first. */
export const parseFigures: TimeParser = (scan, at) => {
  const joined = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(scan.lower[at] ?? '');
  if (joined !== null) return dateHit(at, at + 1, joined[1], joined[2], joined[3]);
  const short = parseShortFigures(scan, at);
  if (short !== undefined) return short;
  const mark = scan.words[at + 1];
  if ((mark !== '/' && mark !== '-') || scan.words[at + 3] !== mark || !scan.glued[at])
    return undefined;
  return dateHit(at, at + 5, scan.lower[at], scan.lower[at + 2], scan.lower[at + 4]);
};

/** "am 28.10.": German, after a word that shows it. */
function parseShortFigures(scan: TimeScan, at: number): TimeHit | undefined {
  const figures = /^(\d{1,2})\.(\d{1,2})$/u.exec(scan.lower[at] ?? '');
  const [day, month] = [Number(figures?.[1] ?? 0), Number(figures?.[2] ?? 0)];
  const isShown = /^(?:am|vom|zum|bis|den|dem|ab)$/u.test(scan.lower[at - 1] ?? '');
  if (!isShown || day < 1 || day > 31 || month < 1 || month > 12 || scan.words[at + 1] !== '.')
    return undefined;
  return { from: at, to: at + 2, expression: { kind: 'date', month, day } };
}

function dateHit(
  from: number,
  to: number,
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): TimeHit | undefined {
  const date = { day: Number(day), month: Number(month), year: Number(year) };
  const isDate = date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12;
  if (!isDate || !(date.year >= 1000 && date.year <= 2100)) return undefined;
  return { from, to, expression: { kind: 'date', ...date } };
}
