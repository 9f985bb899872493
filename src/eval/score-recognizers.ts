/**
 * Scores times on the Recognizers cases: strict (same span), relaxed (spans overlap, one to one),
 * and value (overlapping, and what is told of it agrees with a reading that the gold allows).
 */
import type { TimeExpression } from '../model/reading.ts';
import { type Score, scoreCounts } from './counts.ts';
import type { Reader } from './reader.ts';
import type { GoldReading, RecognizedTime, RecognizersCase } from './recognizers.ts';
import { isExact, pairSpans } from './span-match.ts';

export interface RecognizersReport {
  readonly strict: Score;
  readonly relaxed: Score;
  readonly value: Score;
  /** What went wrong, one line each. */
  readonly errors: readonly string[];
}

/** Scores the cases of one language. */
export function scoreRecognizers(
  cases: readonly RecognizersCase[],
  lang: string,
  read: Reader,
): RecognizersReport {
  const count = { strict: 0, relaxed: 0, value: 0, found: 0, gold: 0 };
  const errors: string[] = [];
  for (const { text, publishedAt, times } of cases) {
    const input = publishedAt === undefined ? { text, lang } : { text, lang, publishedAt };
    const found = read(input).times;
    count.found += found.length;
    count.gold += times.length;
    for (const pair of pairSpans<TimeExpression, RecognizedTime>(found, times)) {
      const isPair = pair.found !== undefined && pair.gold !== undefined;
      const agrees = isPair && agreesWith(pair.found, pair.gold.readings);
      if (isExact(pair)) count.strict += 1;
      if (isPair) count.relaxed += 1;
      if (agrees) count.value += 1;
      if (!agrees || !isExact(pair)) errors.push(showPair(lang, text, publishedAt, pair, agrees));
    }
  }
  return {
    strict: scoreCounts(count.strict, count.found, count.gold),
    relaxed: scoreCounts(count.relaxed, count.found, count.gold),
    value: scoreCounts(count.value, count.found, count.gold),
    errors,
  };
}

/**
 * Whether a time says what one of the readings says: the same days for dates and ranges, the same
 * day and hour for instants, the same TIMEX for durations, sets and parts of a day.
 */
export function agreesWith(time: TimeExpression, readings: readonly GoldReading[]): boolean {
  return readings.some((reading) => {
    if (time.value !== undefined && time.value === reading.timex) return true;
    if (reading.type === 'duration' || reading.type === 'set') return false;
    if (reading.type === 'date' || reading.type === 'daterange')
      return time.days !== undefined && hasSameDays(time.days, reading);
    return hasSameHour(time.value, reading);
  });
}

function hasSameDays(
  days: NonNullable<TimeExpression['days']>,
  { value, start, end }: GoldReading,
): boolean {
  if (value !== undefined) return days.first === value && days.last === value;
  return days.first === start && end !== undefined && dayBefore(end) === days.last;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** "T16:00" against "16:00:00", "2016-11-07T16" against "2016-11-07 16:00:00", "…TNI" by its TIMEX. */
function hasSameHour(found: string | undefined, { timex, value }: GoldReading): boolean {
  if (found === undefined) return false;
  const part = /T[A-Z]{2}$/u.exec(timex ?? '')?.[0];
  if (part !== undefined) return found.endsWith(part);
  const [day = '', hour = ''] = found.split('T');
  const full = hour.length === 2 ? `${hour}:00:00` : hour.length === 5 ? `${hour}:00` : hour;
  if (value === undefined || !value.includes(':')) return false;
  return value.includes(' ') ? value === `${day} ${full}` : value === full;
}

function showPair(
  lang: string,
  text: string,
  publishedAt: string | undefined,
  {
    found,
    gold,
  }: { readonly found?: TimeExpression | undefined; readonly gold?: RecognizedTime | undefined },
  agrees: boolean,
): string {
  const cut = (span: { start: number; end: number }) => `"${text.slice(span.start, span.end)}"`;
  const foundText = found === undefined ? '—' : `${cut(found)} ${found.value ?? '?'}`;
  const goldText = gold === undefined ? '—' : `${cut(gold)} ${showReadings(gold.readings)}`;
  const day = publishedAt?.slice(0, 10) ?? '';
  return `${lang}${agrees ? '=' : ''}\tfound ${foundText}\tgold ${goldText}\t${day} ${text}`;
}

function showReadings(readings: readonly GoldReading[]): string {
  const shown = readings.map(
    ({ timex, value, start, end }) => value ?? (start || end ? `${start}..${end}` : timex),
  );
  return shown.slice(-2).join(' | ');
}
