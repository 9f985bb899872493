/** Something to come, put together: its wording, who takes part, and the day ahead that it names. */
import type { Expectation, Participant, TimeExpression } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/spans-in-order.ts';
import { type Draft, publishedDay } from '../draft.ts';
import { distinctByName, participantOf } from '../from-mention.ts';

const dayMs = 86_400_000;
/** "in the next decade" is no day that one can wait for. */
const longestTimeMs = 400 * dayMs;

/**
 * An expectation with its actors and time. `pivot` is where its verb stands: the time after it is
 * its own, the time before it only where no other clause ends between them.
 */
export function makeExpectation(
  draft: Draft,
  form: Expectation['form'],
  content: Span,
  evidence: Span,
  pivot: number = content.start,
): Expectation {
  const own = timeOf(draft, content, pivot);
  const time = own ?? (form === 'scheduled' ? openingTime(draft, content, evidence) : undefined);
  return withTime(draft, form, content, evidence, time);
}

/** As `makeExpectation`, with the time given; a time that is past is left out. */
export function withTime(
  draft: Draft,
  form: Expectation['form'],
  content: Span,
  { start, end }: Span,
  time: TimeExpression | undefined,
): Expectation {
  const base = { form, content, actors: actorsIn(draft, content), evidence: { start, end } };
  const ahead = time === undefined ? undefined : lookAhead(draft, time);
  return ahead === undefined ? base : { ...base, time: ahead };
}

/** Whether a time can be that of something to come: a date of at most about a year. */
export function isDate({ type, value, days }: TimeExpression): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  if (/_REF$|^FY/u.test(value ?? '')) return false;
  return days === undefined || Date.parse(days.last) - Date.parse(days.first) <= longestTimeMs;
}

/** So many times are looked at on each side of the verb. */
const mostTimes = 6;
/** "after returning from its summer recess": a time of something else. */
const ofAnother = /\b(?:after|since|following|once|who|which)\s(?!(?:\S+\s)?$)/iu;
/** Between a time before the verb and the verb: "this week announced that he will meet". */
const endsClause = /\b(?:that|who|which)\b|[;:]/iu;

function timeOf(draft: Draft, content: Span, pivot: number): TimeExpression | undefined {
  const times = within(draft.times, content).filter(isDate);
  const first = times.findIndex(({ start }) => start >= pivot);
  const split = first < 0 ? times.length : first;
  const after = times
    .slice(split, split + mostTimes)
    .find(({ start }) => !ofAnother.test(draft.text.slice(pivot, start)));
  if (after !== undefined) return after;
  return times
    .slice(Math.max(0, split - mostTimes), split)
    .findLast(({ end }) => !endsClause.test(draft.text.slice(end, pivot)));
}

/** "On May 10, the two will meet": the time right before the wording. */
function openingTime(draft: Draft, content: Span, evidence: Span): TimeExpression | undefined {
  const before = within(draft.times, { start: evidence.start, end: content.start });
  const last = before.findLast(isDate);
  if (last === undefined) return undefined;
  return /^,?\s*$/u.test(draft.text.slice(last.end, content.start)) ? last : undefined;
}

const weekdayName = /^(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** A bare weekday in what is to come is the next one, where the times' own pass took the last; any other day past is no time of it. */
function lookAhead(draft: Draft, time: TimeExpression): TimeExpression | undefined {
  const today = publishedDay(draft);
  const { value, days } = time;
  if (today === undefined || value === undefined || days === undefined) return time;
  if (days.last >= today) return time;
  if (!weekdayName.test(draft.text.slice(time.start, time.end)) || value !== days.first) {
    return undefined;
  }
  const next = new Date(Date.parse(`${days.first}T00:00:00Z`) + 7 * dayMs)
    .toISOString()
    .slice(0, 10);
  return { ...time, value: next, days: { first: next, last: next } };
}

function actorsIn(draft: Draft, span: Span): readonly Participant[] {
  return distinctByName(within(draft.mentions, span).map(participantOf));
}
