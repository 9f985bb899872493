/**
 * Reads when somebody last looked, as people write it: an instant, a day, or words counted back
 * from a clock ("yesterday", "2 days ago"). A day alone is its first moment in UTC, because what
 * came on it is to be shown.
 */
import type { Instant } from '../model/ids.ts';
import { parseAsOf } from './as-of.ts';

/** The forms accepted everywhere, for messages. */
export const sinceForms =
  'a date (2025-12-02, meaning the beginning of that day in UTC) or a date and time (2025-12-02T09:30Z)';

/** The forms accepted where there is a clock to count from. */
export const sinceWords = `${sinceForms}, "today", "yesterday", or a time ago ("2 days ago", "3h ago")`;

const unitMs = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
  month: 30 * 86_400_000,
  year: 365 * 86_400_000,
} as const;

const agoForm =
  /^(\d{1,5}|an?|one|last)\s*(min(?:ute)?s?|m|h(?:ou)?rs?|h|d(?:ay)?s?|w(?:ee)?ks?|w|mon(?:th)?s?|y(?:ea)?rs?)(?:\s+ago)?$/iu;

/** The instant, or undefined for any other form. `now` is what words are counted from; without it they are refused. */
export function parseSince(text: string, now?: Instant): Instant | undefined {
  const written = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/u.test(written)) {
    return parseAsOf(written) === undefined ? undefined : `${written}T00:00:00.000Z`;
  }
  return parseAsOf(written) ?? (now === undefined ? undefined : parseWords(written, now));
}

function parseWords(written: string, now: Instant): Instant | undefined {
  const today = `${now.slice(0, 10)}T00:00:00.000Z`;
  if (/^today$/iu.test(written)) return today;
  if (/^yesterday$/iu.test(written)) return back(today, unitMs.day);
  const [, amount, unit] = agoForm.exec(written) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  const count = /^\d/u.test(amount) ? Number(amount) : 1;
  return back(now, count * unitMs[unitOf(unit)]);
}

function unitOf(written: string): keyof typeof unitMs {
  const unit = written.toLowerCase();
  if (unit.startsWith('mon')) return 'month';
  if (unit.startsWith('m')) return 'minute';
  if (unit.startsWith('h')) return 'hour';
  if (unit.startsWith('d')) return 'day';
  return unit.startsWith('w') ? 'week' : 'year';
}

function back(instant: Instant, ms: number): Instant | undefined {
  const time = new Date(Date.parse(instant) - ms);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
