/**
 * One reading to the events that can be happenings, each with what it is matched by: family,
 * days, place, parties, words of its sentence. What may or will not happen is none; neither is
 * what somebody says, asks or threatens.
 */
import type { ArticleId, Day } from '../model/ids.ts';
import type { Event, Participant } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { HappeningParty, ReadArticle } from '../model/story.ts';
import { startOfSentence } from '../text/dateline.ts';
import type { TermVector } from '../text/similarity.ts';
import { partyKey, saidAt, textOf } from './evidence.ts';
import { familyOfType, type HappeningFamily } from './happening-kinds.data.ts';
import { termsOf } from './story-terms.ts';

const leadSentences = 3;
/** "Over the weekend", "this week": more days than that name no happening's own days. */
const longestDays = 7;
/** A lead that names no day tells of the day it was published or one of the two before. */
const leadDaysBack = 2;
const dayMs = 86_400_000;
const noFrequencies = { stories: 0, count: () => 0 };
const told: ReadonlySet<Event['status']> = new Set([
  'occurred',
  'ongoing',
  'reported',
  'scheduled',
]);

/** Days as numbers since 1970. `isExact`: told by the text, not supposed. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
  readonly isExact: boolean;
}

export interface HappeningMention {
  readonly read: ReadArticle;
  readonly originId: ArticleId;
  readonly event: Event;
  readonly family: HappeningFamily;
  readonly span: Span;
  readonly text: string;
  readonly isLead: boolean;
  /** The number of the group of articles that report the same news. */
  readonly leadGroup: number | undefined;
  readonly saidOn: number;
  readonly days: DayRange | undefined;
  /** By the party's key. */
  readonly parties: ReadonlyMap<string, HappeningParty>;
  readonly terms: TermVector;
}

/** In order of the text; of several events of one family in a sentence the first. */
export function collectMentions(
  read: ReadArticle,
  originId: ArticleId,
  leadGroup: number | undefined,
): readonly HappeningMention[] {
  const mentions = new Map<string, HappeningMention>();
  const leadEnd = read.reading.sentences[leadSentences - 1]?.end ?? read.revision.text.length;
  for (const event of read.reading.events) {
    const family = familyOfType[event.type];
    const key = `${family} ${event.evidence.start}`;
    if (family === undefined || !told.has(event.status) || mentions.has(key)) continue;
    const isLead = event.evidence.start < leadEnd;
    const days = daysOf(read, event, isLead);
    const span = spanOf(read, event);
    const text = textOf(read, span);
    mentions.set(key, {
      read,
      originId,
      event,
      family,
      span,
      text,
      isLead,
      leadGroup: isLead ? leadGroup : undefined,
      saidOn: dayNumber(saidAt(read)),
      days,
      parties: partiesOf([...event.actors, ...event.recipients]),
      terms: termsOf({ title: '', text }, noFrequencies),
    });
  }
  return [...mentions.values()];
}

/** The sentence without its dateline. */
function spanOf(read: ReadArticle, { evidence }: Event): Span {
  const position = read.reading.sentences.findIndex(({ start }) => start === evidence.start);
  const start = startOfSentence(read.revision.text, evidence, position === -1 ? 1 : position);
  return { start, end: evidence.end };
}

function partiesOf(participants: readonly Participant[]): ReadonlyMap<string, HappeningParty> {
  const parties = new Map<string, HappeningParty>();
  for (const { name, actorId } of participants) {
    if (actorId === undefined && !/\p{Lu}/u.test(name)) continue;
    const party = actorId === undefined ? { name } : { name, actorId };
    parties.set(partyKey(party), party);
  }
  return parties;
}

function daysOf(read: ReadArticle, event: Event, isLead: boolean): DayRange | undefined {
  const days = isTimeOfSaying(read, event) ? undefined : event.time?.days;
  if (days !== undefined) {
    const first = dayNumber(days.first);
    const last = dayNumber(days.last);
    return { first, last, isExact: last - first < longestDays };
  }
  if (!isLead || event.status === 'scheduled' || read.article.publishedAt === undefined) {
    return undefined;
  }
  const last = dayNumber(saidAt(read));
  return { first: last - leadDaysBack, last, isExact: false };
}

/**
 * "Told reporters on Wednesday that the summit …", "offered a bullish view on Wednesday of his
 * planned talks": the day on which somebody spoke of it.
 */
function isTimeOfSaying(read: ReadArticle, { time, trigger, status }: Event): boolean {
  const [root] = trigger;
  if (time?.days === undefined || root === undefined) return false;
  const isAhead = dayNumber(time.days.first) > dayNumber(saidAt(read));
  if (isAhead) return false;
  if (status === 'scheduled' && time.end <= root.start) return true;
  return read.reading.statements.some(
    ({ content }) =>
      content.some((span) => isWithin(root, span)) && !content.some((span) => isWithin(time, span)),
  );
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Days since 1970 of a day or an instant. */
export function dayNumber(day: Day): number {
  return Math.floor(Date.parse(day.slice(0, 10)) / dayMs);
}

export function dayOfNumber(number: number): Day {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}
