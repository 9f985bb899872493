/**
 * The time of an event: the nearest in its own clause. Times beyond a subordinating word, a relative
 * pronoun or another clause's verb are that clause's ("met Y, with whom he had met last year"), and
 * so is the time right after another verb ("said on Monday the army withdrew").
 */
import type { TimeExpression } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/spans-in-order.ts';
import {
  groupStart,
  isFiniteVerb,
  type Range,
  sentenceEnd,
  sentenceStart,
} from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import type { Trigger } from './triggers.ts';

/** The time that the trigger's clause tells; durations and sets are none. `times` are in order. */
export function findTime(
  words: readonly Word[],
  trigger: Trigger,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  const { start } = words[trigger.at] as Word;
  const clause = clauseAround(words, trigger);
  const span: Span = {
    start: (words[clause.from] as Word).start,
    end: (words[clause.to - 1] as Word).end,
  };
  return within(times, span)
    .filter((time) => canDate(words, clause, trigger.at, time))
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

/** The words around the trigger up to those that open another clause. */
function clauseAround(words: readonly Word[], trigger: Trigger): Range {
  const { at, form } = trigger;
  const start = sentenceStart(words, at);
  const group = form === 'verb' ? groupStart(words, at) : at;
  let from = group;
  let lastComma: number | undefined;
  for (let verbs = borrowedVerbs(words, trigger, group); from > start; from -= 1) {
    const word = words[from - 1] as Word;
    if (opensOther(word)) {
      if (word.lower === 'when') from = Math.max(start, from - whenReach);
      break;
    }
    if (form === 'noun' && word.tag === 'to' && words[from]?.tag === 'vb') break;
    if (isHeadOfGroup(words, from - 1)) verbs -= 1;
    if (verbs < 0) {
      // "After X met Y later that day, Z warned": up to the comma it is the other clause's.
      from = lastComma ?? from;
      break;
    }
    if (word.tag === 'comma') lastComma ??= from;
  }
  const end = sentenceEnd(words, at);
  let to = at + 1;
  for (let verbs = form === 'noun' ? 1 : 0; to < end; to += 1) {
    const word = words[to] as Word;
    if (opensOther(word) || word.lower === 'ahead') break;
    if (word.tag === 'to' && words[to + 1]?.tag === 'vb') break;
    if (word.tag === 'vbg' && words[to - 1]?.tag === 'comma') break;
    if (isHeadOfGroup(words, to)) verbs -= 1;
    if (verbs < 0) break;
  }
  return { from, to };
}

/** "In 1972, when X signed": how many words before the clause's first word its time may begin. */
const whenReach = 5;

/** How many verbs before the trigger share its clause: that of an infinitive, participle or noun, or one joined by "and". */
function borrowedVerbs(words: readonly Word[], { at, form }: Trigger, group: number): number {
  if (form === 'noun' || words[at]?.tag === 'vbg') return 1;
  const before = words[group - 1]?.tag;
  return before === 'to' || before === 'cc' ? 1 : 0;
}

/** Whether a finite verb is the last of its group, so that "has been" counts once. */
function isHeadOfGroup(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!isFiniteVerb(word)) return false;
  const next = words[at + 1];
  return next === undefined || next.sentence !== word.sentence || !isFiniteVerb(next);
}

function opensOther({ tag, lower }: Word): boolean {
  return (
    (tag === 'sub' && lower !== 'than') ||
    tag === 'rel' ||
    tag === 'colon' ||
    tag === 'stop' ||
    tag === 'quote'
  );
}

/** Not in "Tuesday's summit", where it dates the noun, nor right after a verb other than the trigger. */
function canDate(words: readonly Word[], clause: Range, at: number, time: TimeExpression): boolean {
  if ((time.type !== 'DATE' && time.type !== 'TIME') || /_REF$/u.test(time.value ?? ''))
    return false;
  let first = clause.from;
  while (first < clause.to && (words[first] as Word).end <= time.start) first += 1;
  let after = first;
  while (after < clause.to && (words[after] as Word).start < time.end) after += 1;
  if (words[after]?.tag === 'possessive') return after < at && at - after <= nearNoun;
  if (after > at) return true;
  const before = words.slice(Math.max(0, first - 3), first).findLast(isContent);
  return before === undefined || !before.tag.startsWith('vb');
}

/** How many words after "Tuesday's" the noun that it dates stands at the latest. */
const nearNoun = 3;

/** No preposition, article or adverb as they stand before a time. */
function isContent({ tag }: Word): boolean {
  return tag !== 'prep' && tag !== 'det' && tag !== 'adv' && tag !== 'adj';
}
