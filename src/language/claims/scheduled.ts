/** What a sentence says is scheduled, set, due, expected or planned. */
import type { Expectation } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Draft } from '../draft.ts';
import { calledOff, forecastVerbs, scheduleWords } from '../locales/en/claim-words.ts';
import { timeWords } from '../locales/en/function-words.ts';
import { groupStart, phraseStart, type Range, spanOf } from '../syntax/phrases.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Word } from '../syntax/words.ts';
import { endOfClause } from './clause-continuation.ts';
import { skipAdverbs } from './clause-joints.ts';
import { clauseStart } from './clause-start.ts';
import { wordClause } from './clause-wording.ts';
import { makeExpectation } from './make-expectation.ts';

/** Sentences are read as far as this many words. */
const furthest = 400;

/** "is scheduled for Tuesday", "talks set for Friday", "the vote is due on". */
export function scheduledIn(
  draft: Draft,
  words: readonly Word[],
  sentence: Span,
  first: number,
): readonly Expectation[] {
  const last = Math.min(words.length, first + furthest);
  for (let at = first + 1; at < last; at += 1) {
    const word = words[at] as Word;
    if (word.start >= sentence.end) break;
    if (!isScheduling(word.form) || word.quotation >= 0 || isForecast(words, at)) continue;
    const span = spanOfSchedule(words, at);
    if (span === undefined) continue;
    const expectation = makeExpectation(draft, 'scheduled', span, sentence, word.start);
    const isDated = expectation.time !== undefined;
    if (!isDated && !isSetWithoutDay(words, at)) continue;
    // "was scheduled to coincide with": over, unless a day ahead is named.
    if (isOver(draft, words, at, isDated)) continue;
    if (isCalledOff(draft, sentence)) continue;
    return [expectation];
  }
  return [];
}

const isScheduling = tellOfForm(({ lower }) => scheduleWords.has(lower));

/** "is scheduled to visit the port" tells of a day though it names none; "aid slated for the port" does not. */
function isSetWithoutDay(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  const before = words[at - 1]?.tag;
  return (lower === 'scheduled' || lower === 'slated') && (before === 'aux' || before === 'adv');
}

/** Does the sentence say that what was planned will not be? */
export function isCalledOff(draft: Draft, { start, end }: Span): boolean {
  return calledOff.test(draft.text.slice(start, end));
}

/** "is expected to grow", "are expected to be good for you": a forecast, of which no day is set. */
function isForecast(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.tag !== 'to') return false;
  const verb = skipAdverbs(words, at + 2);
  const { lower, lemma } = words[verb] ?? {};
  if (lower === 'be') {
    const what = words[verb + 1]?.tag === 'adv' ? words[verb + 2] : words[verb + 1];
    return what?.tag !== 'vbn';
  }
  if (lemma === 'make' && words[verb + 1]?.lower === 'up') return true;
  return forecastVerbs.has(lemma ?? lower ?? '');
}

function isOver(draft: Draft, words: readonly Word[], at: number, isDated: boolean): boolean {
  const group = words[groupStart(words, at)];
  const word = words[at];
  if (group === undefined || word === undefined) return false;
  const before = draft.text.slice(group.start, word.start);
  if (/\b(?:being|originally|previously|initially)\b/iu.test(before)) return true;
  return isDated ? /\bhad\b/iu.test(before) : /\b(?:was|were|had)\b/iu.test(before);
}

function spanOfSchedule(words: readonly Word[], at: number): Span | undefined {
  const next = words[at + 1];
  if (next === undefined || !/^(?:for|to|on|in|at|by)$/u.test(next.lower)) return undefined;
  const group = groupStart(words, at);
  const subject = subjectBefore(words, group);
  if (subject === undefined || subject.relative) return undefined;
  if (words[at]?.lower === 'set' && next.lower === 'by') return undefined;
  const auxiliaries = words.slice(group, at).filter(({ tag }) => tag === 'aux');
  // "the goal that they have set for the autumn": no one is set.
  if (auxiliaries.length > 0 && auxiliaries.every(({ lower }) => /^ha[sd]|^have/u.test(lower)))
    return undefined;
  const passive = auxiliaries.length > 0;
  if (!passive && (next.lower !== 'for' || subject.to < group)) return undefined;
  // "that Pelosi set for the election": a name is no meeting.
  if (!passive && words[subject.to - 1]?.tag === 'propn') return undefined;
  if (words.slice(group, at).some(({ tag }) => tag === 'neg')) return undefined;
  const from = passive ? headOfClause(words, clauseStart(words, subject.from)) : subject.from;
  // "No votes are scheduled until": nothing to wait for.
  if (words[from]?.lower === 'no') return undefined;
  if (isTimeOnly(words, { from, to: subject.to })) return undefined;
  return wordClause(words, spanOf(words, { from, to: endOfClause(words, at, at + 1) }), next.start);
}

/** "tax increases | that are scheduled": from what is scheduled on. */
function headOfClause(words: readonly Word[], from: number): number {
  const head = words[from - 1];
  if (words[from]?.lower !== 'that' || head?.tag !== 'noun') return from;
  return phraseStart(words, from - 1, Math.max(0, from - longestHead));
}

const longestHead = 12;

/** "the charge filed | Friday is expected": the day belongs to another verb. */
function isTimeOnly(words: readonly Word[], { from, to }: Range): boolean {
  return words.slice(from, to).every(({ lower }) => timeWords.has(lower));
}
