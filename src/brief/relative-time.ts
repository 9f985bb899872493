/**
 * Do a sentence's own words for times mislead who reads it later? "on Tuesday" does after a week,
 * "today" after a day, "Dec. 15" after most of a year. If so, which day is shown before it.
 */
import type { Day, Instant } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';

const dayMs = 86_400_000;
const weekdayHolds = 6;
const todayHolds = 1;
const yearHolds = 300;
const weekday =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last|next|earlier this|later this|past|coming) (?:week|weekend|month|year|summer|spring|autumn|fall|winter)|(?:days?|weeks?|months?|years?) (?:ago|earlier|later)|recent(?:ly)?|so far|now|currently)\b|(?:понеділ|вівтор|серед[уи]|четвер|п.ятниц|субот|неділ|понедельник|вторник|сред[уы]|пятниц|воскресень)|(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)/iu;
const today =
  /\b(?:today|yesterday|tomorrow|tonight|overnight|this (?:morning|afternoon|evening)|hours? (?:ago|later))\b|сьогодні|вчора|завтра|сегодня|вчера|اليوم|أمس|غد/iu;
const dateWithoutYear =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b(?!,? \d{4})|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b(?! \d{4})/iu;

/** The day to show, or undefined where the words hold at `asOf`. */
export function dayToShow(
  read: ReadArticle,
  span: Span,
  saidAt: Instant,
  asOf: Instant,
): Day | undefined {
  const text = read.revision.text.slice(span.start, span.end);
  const age = (Date.parse(asOf) - Date.parse(saidAt)) / dayMs;
  const misleads =
    (age > weekdayHolds && weekday.test(text)) ||
    (age > todayHolds && today.test(text)) ||
    (age > yearHolds && dateWithoutYear.test(text));
  return misleads ? (dayTold(read, span) ?? saidAt.slice(0, 10)) : undefined;
}

/** The one day that all of the sentence's times name; undefined for none or several. */
function dayTold(read: ReadArticle, span: Span): Day | undefined {
  const days = new Set<Day>();
  for (const { start, days: covered } of read.reading.times) {
    if (start < span.start || start >= span.end || !covered) continue;
    if (covered.first !== covered.last) return undefined;
    days.add(covered.first);
  }
  const [day] = days;
  return days.size === 1 ? day : undefined;
}
