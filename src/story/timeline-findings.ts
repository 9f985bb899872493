/** One reading to dated sentences: which day each sentence speaks of, and how strongly. */
import type { ArticleId, Day } from '../model/ids.ts';
import type { Event, TimeExpression } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import { startOfSentence } from '../text/dateline.ts';
import { isOpinion } from '../text/opinion.ts';
import { saidAt, sentenceAt, textOf } from './evidence.ts';
import { withoutQuotations } from './text-of-article.ts';

const leadSentences = 3;
/** A day still ahead when it was written about: what is said of it is a plan. */
const planned = 0.3;
const freshBonus = 1.25;
/** A first sentence in which nothing is known to happen: in some languages all there is to go by. */
const untold = 0.25;
const ahead =
  /\b(?:will|(?:is|are|was|were) (?:set|due|scheduled|expected|slated|poised|preparing) to|plans? to|hopes? to)\b/iu;
const happened: ReadonlySet<Event['status']> = new Set(['occurred', 'ongoing', 'reported']);

/** A sentence under the day it speaks of. `weight` is above 0; an event's own day weighs most. */
export interface DatedSentence {
  readonly date: Day;
  readonly read: ReadArticle;
  readonly span: Span;
  readonly text: string;
  readonly weight: number;
  readonly originId: ArticleId;
  /** Number of the sentence in its article, from 0. */
  readonly position: number;
}

/** At most one entry for a sentence and day, the strongest. */
export function collectDated(read: ReadArticle, originId: ArticleId): readonly DatedSentence[] {
  const strongest = new Map<string, DatedSentence>();
  const positions = new Map(read.reading.sentences.map((sentence, i) => [sentence.start, i]));
  const spoken = spokenWithoutMarks(read);
  const add = (date: Day | undefined, at: number, strength: number): void => {
    const sentence = sentenceAt(read.reading, at);
    if (!date || !sentence || listsWhatToWatch(read, sentence)) return;
    if (spoken.some(({ start, end }) => start <= sentence.start && end > sentence.start)) return;
    const key = `${date} ${sentence.start}`;
    const weight = isFresh(read, date) ? strength * freshBonus : strength;
    if ((strongest.get(key)?.weight ?? 0) >= weight) return;
    const position = positions.get(sentence.start) ?? 0;
    const start = startOfSentence(read.revision.text, sentence, position);
    const span = { start, end: sentence.end };
    strongest.set(key, { date, read, span, text: textOf(read, span), weight, originId, position });
  };
  for (const { status, time, evidence } of read.reading.events) {
    if (!happened.has(status) || time === undefined) continue;
    add(dayOf(time), evidence.start, tellsPlan(read, time) ? planned : 1.2);
  }
  for (const time of read.reading.times) {
    add(dayOf(time), time.start, tellsPlan(read, time) ? planned : 1);
  }
  addLead(read, add);
  return [...strongest.values()];
}

/**
 * A day still ahead when it was written about; and "Monday will be packed with meetings", written
 * on that Monday. What somebody said that day of what will be is told of that day.
 */
function tellsPlan(read: ReadArticle, time: TimeExpression): boolean {
  const date = dayOf(time);
  const today = saidAt(read).slice(0, 10);
  if (date === undefined || date < today) return false;
  if (date > today) return true;
  const sentence = sentenceAt(read.reading, time.start);
  if (sentence === undefined) return false;
  const isSaid = read.reading.statements.some(({ cue }) =>
    cue.some(({ start }) => start >= sentence.start && start < sentence.end),
  );
  return !isSaid && ahead.test(withoutQuotations(textOf(read, sentence)));
}

/** "What to watch next: …" speaks of many days and tells what happened on none. */
function listsWhatToWatch(read: ReadArticle, sentence: Span): boolean {
  return read.reading.expectations.some(
    ({ form, content }) =>
      form === 'watch' && content.start >= sentence.start && content.start < sentence.end,
  );
}

/** Posts, blocks and turns: their words are the speaker's, and no mark shows it where a sentence stands alone. */
function spokenWithoutMarks({ reading, revision }: ReadArticle): readonly Span[] {
  return reading.statements
    .filter(({ form }) => form === 'direct')
    .flatMap(({ content }) => content)
    .filter(({ start }) => !isMarked(revision.text, start));
}

function isMarked(text: string, start: number): boolean {
  return /["“”„«»'‘`]/u.test(text.charAt(start));
}

/** A news lead without a date of its own speaks of the day it was published, if it tells what happened. */
function addLead(
  read: ReadArticle,
  add: (date: Day | undefined, at: number, weight: number) => void,
): void {
  if (isOpinion(read)) return;
  const date = saidAt(read).slice(0, 10);
  read.reading.sentences.slice(0, leadSentences).forEach((sentence, position) => {
    const isWithin = (at: number): boolean => at >= sentence.start && at < sentence.end;
    const isDated = read.reading.times.some((time) => time.days && isWithin(time.start));
    const events = read.reading.events.filter((event) => isWithin(event.evidence.start));
    const tells = events.some((event) => happened.has(event.status));
    if (isDated) return;
    if (tells) add(date, sentence.start, position === 0 ? 0.6 : 0.3);
    else if (position === 0 && events.length === 0) add(date, sentence.start, untold);
  });
}

/** Written on the day or within two days of it. */
function isFresh(read: ReadArticle, date: Day): boolean {
  const days = (Date.parse(saidAt(read).slice(0, 10)) - Date.parse(date)) / 86_400_000;
  return days >= 0 && days <= 2;
}

/** The day of an expression that names one day, or the first of a few; undefined for weeks and more. */
function dayOf(time: TimeExpression | undefined): Day | undefined {
  if (!time?.days) return undefined;
  const { first, last } = time.days;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days <= 3 ? first : undefined;
}
