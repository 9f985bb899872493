/** What a sentence says is open or awaited, and the deadlines it names. */
import type { Expectation, TimeExpression } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom, within } from '../../text/spans-in-order.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import { type Draft, publishedDay } from '../draft.ts';
import {
  awaitedPatterns,
  awaitedWords,
  deadlineNeeds,
  deadlineNouns,
  deadlineOver,
  deadlineWords,
} from '../locales/en/claim-words.ts';
import { isFiniteVerb, sentenceStart } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';
import { clauseStart } from './clause-start.ts';
import { rangeOf, wordClause } from './clause-wording.ts';
import { isDate, makeExpectation, withTime } from './make-expectation.ts';

/** The numbers of the sentences that hold a word without which none of the patterns matches. */
export function sentencesAwaiting(words: readonly Word[]): ReadonlySet<number> {
  const awaiting = new Set<number>();
  for (const { form, sentence } of words) if (tellsOfAwaiting(form)) awaiting.add(sentence);
  return awaiting;
}

const tellsOfAwaiting = tellOfForm(({ lower }) => awaitedWords.test(lower));

/** The first of what one sentence says is awaited, or its deadline. */
export function awaitedIn(
  draft: Draft,
  words: readonly Word[],
  sentence: Span,
  text: string,
): readonly Expectation[] {
  const lower = text.toLowerCase();
  for (const { pattern, needs } of awaitedPatterns) {
    if (!holdsAny(lower, needs)) continue;
    const match = pattern.exec(text);
    if (match === null || !isAhead(text, match)) continue;
    const content = contentFrom(
      draft,
      words,
      sentence,
      sentence.start + match.index,
      match[0].length,
    );
    if (content !== undefined) return [makeExpectation(draft, 'awaited', content, sentence)];
  }
  if (!holdsAny(lower, deadlineNeeds) || deadlineOver.test(text)) return [];
  return deadlineIn(draft, words, sentence, text);
}

function holdsAny(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}

/** "unclear whether he was joking" awaits nothing; "unclear whether they will meet" does. */
function isAhead(text: string, match: RegExpExecArray): boolean {
  if (!/clear|known|certain|question|test|hurdle/iu.test(match[0])) return true;
  if (/\bwill\b/iu.test(match[0])) return true;
  return /^[^;]{0,120}\b(?:will|would|can|could|might|may)\b/u.test(
    text.slice(match.index + match[0].length),
  );
}

/** From an offset to the end of its clause; from its subject where the offset is that of a verb. */
function contentFrom(
  draft: Draft,
  words: readonly Word[],
  sentence: Span,
  offset: number,
  length: number,
): Span | undefined {
  const at = firstFrom(words, offset);
  const from = words[at] !== undefined && isFiniteVerb(words[at]) ? clauseStart(words, at) : at;
  // "convicts who were awaiting their trial".
  if (words[from] !== undefined && isFiniteVerb(words[from])) return undefined;
  const start = words[from]?.start ?? offset;
  const end = endOf(draft, sentence);
  return end > start ? wordClause(words, { start, end }, offset + length) : undefined;
}

/** The end of a sentence without its stop and closing mark. */
function endOf(draft: Draft, { start, end }: Span): number {
  const tail = /[.!?]?["”’]?$/u.exec(draft.text.slice(Math.max(start, end - 2), end));
  return end - (tail?.[0].length ?? 0);
}

/** What ends on the day that a deadline names; nothing where that day is past. */
function deadlineIn(
  draft: Draft,
  words: readonly Word[],
  sentence: Span,
  text: string,
): readonly Expectation[] {
  const noun = deadlineNouns.exec(text);
  if (noun === null) return [];
  const time = timeOfDeadline(draft, sentence, text, sentence.start + noun.index);
  if (time === undefined) return [];
  const named = sentence.start + noun.index;
  const both = {
    start: Math.min(named, time.start),
    end: Math.max(named + noun[0].length, time.end),
  };
  const end = endOf(draft, sentence);
  const content = clauseOfDeadline(words, both, end) ?? partOfDeadline(words, sentence, both, end);
  const expectation = withTime(draft, 'deadline', content, sentence, time);
  const isOpen = expectation.time !== undefined;
  const isToldWhen = expectation.time?.days !== undefined || publishedDay(draft) === undefined;
  return isOpen && isToldWhen ? [expectation] : [];
}

/** The time nearest to the noun of those that a word makes a deadline; of "from the 15th to the 23rd" the last. */
function timeOfDeadline(
  draft: Draft,
  sentence: Span,
  text: string,
  noun: number,
): TimeExpression | undefined {
  const times = within(draft.times, sentence).filter(isDate);
  const textBefore = (time: Span): string => {
    const end = time.start - sentence.start;
    return text.slice(Math.max(0, end - deadlineReach), end);
  };
  const [nearest] = times
    .filter((time) => deadlineWords.test(textBefore(time)))
    .toSorted((a, b) => Math.abs(a.start - noun) - Math.abs(b.start - noun));
  if (nearest === undefined || !/\bfrom\s$/u.test(textBefore(nearest))) return nearest;
  return times.find(({ start }) => draft.text.slice(nearest.end, start) === ' to ');
}

/** What makes a time a deadline stands this near before it. */
const deadlineReach = 60;

/** How a clause begins that can be read alone. */
const openingTags: ReadonlySet<Tag> = new Set(['det', 'noun', 'propn', 'adj', 'num', 'possessive']);

/** The clause with deadline and time, where it has a subject and a verb of its own. */
function clauseOfDeadline(words: readonly Word[], span: Span, last: number): Span | undefined {
  const { from: at, to } = rangeOf(words, span);
  if (words.slice(at, to).some(({ tag }) => tag === 'comma' || tag === 'dash')) return undefined;
  const first = sentenceStart(words, at);
  let verb = Math.min(at + 1, to - 1);
  while (verb > first && !isVerb(words, verb)) verb -= 1;
  const from = clauseStart(words, verb);
  const opening = words[from];
  if (!isVerb(words, verb) || from === verb || opening === undefined) return undefined;
  if (words.slice(verb, at).some(({ tag }) => tag === 'comma' || tag === 'dash')) return undefined;
  if (!openingTags.has(opening.tag)) return undefined;
  const { start, quotation } = opening;
  return quotation >= 0
    ? { start, end: span.end }
    : wordClause(words, { start, end: Math.max(last, span.end) }, span.end);
}

/** The part of a long sentence, between marks, that holds deadline and time; all of a short one. */
function partOfDeadline(words: readonly Word[], sentence: Span, span: Span, last: number): Span {
  const { from: at } = rangeOf(words, span);
  const first = sentenceStart(words, at);
  let from = at;
  while (from > first && !['comma', 'dash', 'colon'].includes(words[from - 1]?.tag ?? ''))
    from -= 1;
  const whole = { start: sentence.start, end: last };
  if (words[from]?.tag === 'prep') from += 1;
  const opening = words[from];
  if (at - first < longestLead || opening === undefined || at - from < fewestBefore) return whole;
  if (opening.tag === 'rel') return whole;
  return wordClause(words, { start: opening.start, end: Math.max(last, span.end) }, span.end);
}

/** A sentence in which the deadline comes sooner than this is given whole. */
const longestLead = 16;
/** A part that has fewer words before the deadline says nothing by itself. */
const fewestBefore = 4;

function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isFiniteVerb(word);
}
