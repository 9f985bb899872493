/**
 * Turns dates as feeds, pages and files write them into UTC instants. A date without a zone is
 * taken as UTC, a day without a time as its first moment. Never the machine's own zone.
 */
import type { Instant } from '../model/ids.ts';
import { monthNumberOf } from './month-names.ts';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time?: string | undefined;
}

/** Minutes east of UTC. RFC 822's names and those common in news. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  hst: -600,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
};

/** Undefined for what is no date, or no date of the last or next hundred years. */
export function parseDate(value: string | undefined): Instant | undefined {
  const text = value?.trim() ?? '';
  if (text === '' || text.length > 100) return undefined;
  const moment = parseEpoch(text) ?? parseIso(text) ?? parseWritten(text.toLowerCase());
  return moment === undefined ? undefined : toInstant(moment);
}

/** `2025-12-02`, `2025-12-02T10:30:00+02:00`, `2025-12-02 10:30`, `20251202T1030Z`, `2025-12`. */
function parseIso(text: string): Moment | undefined {
  const match =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T\s,]+(\d.*))?$/i.exec(text) ??
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T\s,]+(\d.*))?$/i.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:T?(\d{4}.*))?$/i.exec(text);
  if (match === null) return undefined;
  return {
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3] ?? 1),
    time: match[4],
  };
}

/** Seconds or milliseconds since 1970. */
function parseEpoch(text: string): Moment | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    time: at.toISOString().slice(11),
  };
}

/** `Tue, 02 Dec 2025 10:30:00 EST`, `December 2, 2025 at 3:04 pm`, `2 décembre 2025 à 10h30`. */
function parseWritten(text: string): Moment | undefined {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:de\s+)?(\p{L}{3,})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})(?!\d)(.*)$/u.exec(
      text,
    );
  if (dayFirst !== null) return written(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4]);
  const monthFirst =
    /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{1,2}:\d{2}.*?)\s+)?(\d{4})(?!\d)(.*)$/u.exec(
      text,
    );
  if (monthFirst !== null)
    return written(monthFirst[4], monthFirst[1], monthFirst[2], monthFirst[3] ?? monthFirst[5]);
  return undefined;
}

function written(year = '', name = '', day = '', rest = ''): Moment | undefined {
  const month = monthNumberOf(name);
  if (month === undefined) return undefined;
  const number = Number(year);
  const fullYear = year.length > 2 ? number : number + (number < 70 ? 2000 : 1900);
  return { year: fullYear, month, day: Number(day), time: rest };
}

function toInstant({ year, month, day, time }: Moment): Instant | undefined {
  if (year < 1900 || year > 2150 || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  const clock = parseClock(time ?? '');
  if (clock === undefined) return undefined;
  const at = Date.UTC(year, month - 1, day, clock.hour, clock.minute, clock.second, clock.ms);
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined;
  return new Date(at - clock.zoneMinutes * 60_000).toISOString();
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
  readonly zoneMinutes: number;
}

/** Midnight UTC for a text without a time; undefined for a time that cannot be. */
function parseClock(text: string): Clock | undefined {
  const match =
    /(\d{1,2})[:h.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(?:([ap])\.?\s?m\b\.?)?(.*)$/i.exec(
      text,
    ) ?? /^(\d{2})(\d{2})(\d{2})?()()(.*)$/.exec(text);
  if (match === null) return { hour: 0, minute: 0, second: 0, ms: 0, zoneMinutes: 0 };
  const [, hours = '', minutes = '', seconds = '0', fraction = '', half = '', rest = ''] = match;
  let hour = Number(hours);
  if (half.toLowerCase() === 'p' && hour < 12) hour += 12;
  if (half.toLowerCase() === 'a' && hour === 12) hour = 0;
  const minute = Number(minutes);
  const second = Math.min(Number(seconds), 59);
  if (hour > 24 || minute > 59) return undefined;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  return { hour, minute, second, ms, zoneMinutes: parseZone(rest) };
}

/** `+02:00`, `-0500`, `GMT+3`, `EST`; 0 for none and for unknown names. */
function parseZone(text: string): number {
  const offset = /([+\u2212-])\s*(\d{1,2}):?(\d{2})?\b/.exec(text);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 14 * 60 ? 0 : offset[1] === '+' ? minutes : -minutes;
  }
  const name = /\b([a-z]{1,4})\b/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return zones[name] ?? 0;
}
