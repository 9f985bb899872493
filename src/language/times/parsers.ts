/**
 * The patterns for times, in order, each with the words that can open it, so that few are tried at
 * a token. The longest reading wins; between readings of one length the earlier pattern.
 */
import { tellOfForm } from '../../text/word-forms.ts';
import { dayParts, months, seasons, weekdays } from '../locales/en/calendar.ts';
import { partOfSpan, units } from '../locales/en/time-words.ts';
import type { TimeHit, TimeParser, TimeScan } from './expression.ts';
import { parseClock, parseDayPart, parseNamedHour } from './parsers/clock.ts';
import { parseCalendarShift, parsePhrase, phraseOpenings } from './parsers/deictic.ts';
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
import {
  afterA,
  afterThe,
  amountWords,
  calendarFrames,
  figures,
  type Opening,
  ordinalWords,
} from './starters.ts';

/** A pattern and the words with which it can begin, lower-cased. */
interface Pattern {
  readonly parse: TimeParser;
  readonly begins: ReadonlySet<string>;
  /** Can begin with figures. */
  readonly figures: boolean;
}

const calendarPatterns: readonly Pattern[] = [
  beginning(parseNumericDate, figures),
  beginning(parseWeekdayDate, weekdays),
  beginning(parseMonthFirst, months),
  beginning(parseDayFirst, figures, 'the'),
  beginning(parseFourthOfJuly, 'the fourth'),
  beginning(parseSharedMonth, figures),
  beginning(parseHoliday, 'new christmas boxing valentine halloween'),
  beginning(parseSeason, seasons, 'the last next this that'),
  beginning(parseQuarter, figures, ordinalWords, 'the q1 q2 q3 q4'),
  beginning(parseDecade, figures, 'the'),
  beginning(parseCentury, figures, ordinalWords, 'the'),
  beginning(parseYear, figures, 'ad'),
  beginning(parseRangeEnd, figures),
  beginning(parseFiscalYear, 'fiscal fy'),
  beginning(parseShortYear, "' ’ ‘"),
  beginning(parseWeekday, weekdays, calendarFrames),
  beginning(parseWeekend, 'the weekend', calendarFrames),
  beginning(parseDayAlone, 'the'),
  beginning(parseRunning, 'the that this'),
  beginning(parseCalendarShift, 'the current', calendarFrames),
];

const calendarParsers = calendarPatterns.map(({ parse }) => parse);

const readCalendar: TimeParser = (scan, at) => longest(calendarParsers, scan, at);

/** Every pattern, in order. */
const timePatterns: readonly Pattern[] = [
  ...calendarPatterns,
  beginning(partOfSpanParser(readCalendar), partOfSpan, 'the'),
  beginning(dayPartOfParser(readCalendar), dayParts, 'the early late'),
  beginning(weekOfParser(readCalendar), figures, ordinalWords, 'the last early opening'),
  beginning(parseUnitsEnd, 'week month year'),
  beginning(parsePhrase, phraseOpenings),
  beginning(parseOffset, figures, amountWords, units),
  beginning(parseThisDay, 'this'),
  beginning(parseDayBefore, 'the a'),
  beginning(
    parseSet,
    'daily nightly weekly monthly quarterly yearly annually annual once twice times every each per',
  ),
  beginning(parseClock, figures),
  beginning(parseNamedHour, dayParts, 'dusk sunrise sunset'),
  beginning(parseDayPart, dayParts, 'the that this early late'),
  beginning(parseDuration, figures, amountWords, 'another these those last past next first'),
  beginning(parseHyphened, figures, amountWords),
  beginning(parseLongUnit, units),
  beginning(parseBareUnits, units),
];

function beginning(parse: TimeParser, ...openings: readonly Opening[]): Pattern {
  const words = openings.flatMap((opening) => {
    if (opening === figures) return [];
    return typeof opening === 'string' ? opening.split(' ') : [...opening.keys()];
  });
  return { parse, begins: new Set(words), figures: openings.includes(figures) };
}

const ofFigures = timePatterns.filter((pattern) => pattern.figures).map(({ parse }) => parse);

const byWord: ReadonlyMap<string, readonly TimeParser[]> = new Map(
  [...new Set(timePatterns.flatMap(({ begins }) => [...begins]))].map((word) => [
    word,
    timePatterns.filter(({ begins }) => begins.has(word)).map(({ parse }) => parse),
  ]),
);

const canBegin = tellOfForm(({ lower }) => byWord.has(lower));

const none: readonly TimeParser[] = [];

/** The patterns that could read a time at a token, in order; none at most tokens. */
export function parsersAt(scan: TimeScan, at: number): readonly TimeParser[] {
  if (scan.isNumber[at]) return ofFigures;
  const form = scan.tokens[at]?.form;
  if (form === undefined || !canBegin(form)) return none;
  const word = form.lower;
  const parsers = byWord.get(word);
  if (parsers === undefined) return none;
  const followers = followersOf.get(word);
  const follows =
    followers === undefined ||
    scan.isNumber[at + 1] === true ||
    followers.has(scan.lower[at + 1] ?? '');
  return follows ? parsers : none;
}

/** What must stand behind an article for a time to begin with it. */
const followersOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['the', new Set([...byWord.keys(), ...afterThe])],
  ['a', afterA],
  ['an', afterA],
]);

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
