/**
 * The patterns for times, in order. At each token the longest reading wins; between readings of
 * one length the earlier pattern.
 */
import type { TimeHit, TimeParser, TimeScan } from './expression.ts';
import { parseClock, parseDayPart, parseNamedHour } from './parsers/clock.ts';
import { parseCalendarShift, parsePhrase } from './parsers/deictic.ts';
import { parseBareUnits, parseDuration, parseHyphened, parseLongUnit } from './parsers/duration.ts';
import { parseHoliday } from './parsers/holiday.ts';
import {
  parseDayAlone,
  parseDayFirst,
  parseFourthOfJuly,
  parseMonthFirst,
  parseSharedMonth,
  parseWeekdayDate,
} from './parsers/month-date.ts';
import { parseNumericDate } from './parsers/numeric-date.ts';
import { parseDayBefore, parseOffset, parseRunning, parseThisDay } from './parsers/offset.ts';
import {
  dayPartOfParser,
  parseUnitsEnd,
  partOfSpanParser,
  weekOfParser,
} from './parsers/part-of-span.ts';
import { parseQuarter, parseSeason } from './parsers/season.ts';
import { parseSet } from './parsers/set.ts';
import { parseWeekday, parseWeekend } from './parsers/weekday.ts';
import {
  parseCentury,
  parseDecade,
  parseFiscalYear,
  parseRangeEnd,
  parseShortYear,
  parseYear,
} from './parsers/years.ts';

const calendarParsers: readonly TimeParser[] = [
  parseNumericDate,
  parseWeekdayDate,
  parseMonthFirst,
  parseDayFirst,
  parseFourthOfJuly,
  parseSharedMonth,
  parseHoliday,
  parseSeason,
  parseQuarter,
  parseDecade,
  parseCentury,
  parseYear,
  parseRangeEnd,
  parseFiscalYear,
  parseShortYear,
  parseWeekday,
  parseWeekend,
  parseDayAlone,
  parseRunning,
  parseCalendarShift,
];

const readCalendar: TimeParser = (scan, at) => longest(calendarParsers, scan, at);

/** Every pattern, in order. */
export const timeParsers: readonly TimeParser[] = [
  ...calendarParsers,
  partOfSpanParser(readCalendar),
  dayPartOfParser(readCalendar),
  weekOfParser(readCalendar),
  parseUnitsEnd,
  parsePhrase,
  parseOffset,
  parseThisDay,
  parseDayBefore,
  parseSet,
  parseClock,
  parseNamedHour,
  parseDayPart,
  parseDuration,
  parseHyphened,
  parseLongUnit,
  parseBareUnits,
];

/** The longest reading at a token among `parsers`. */
export function longest(
  parsers: readonly TimeParser[],
  scan: TimeScan,
  at: number,
): TimeHit | undefined {
  let best: TimeHit | undefined;
  for (const parse of parsers) {
    const hit = parse(scan, at);
    if (hit === undefined || scan.sentence[hit.to - 1] !== scan.sentence[at]) continue;
    if (best === undefined || hit.to > best.to) best = hit;
  }
  return best;
}
