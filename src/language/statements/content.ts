/**
 * Where the content of a statement starts and ends, by the conventions of PolNeAR: "that" and
 * the infinitive's "to" belong to it, a sentence's last stop does not, quotation marks do; what
 * stands between cue and content ("on Tuesday", "in an interview") belongs to neither.
 */
import type { Span } from '../../model/span.ts';
import { statementNouns } from '../locales/en/cues.ts';
import { timeWords } from '../locales/en/function-words.ts';
import { groupStart, phraseEnd, sentenceEnd } from '../syntax/phrases.ts';
import type { Quotation } from '../syntax/quotes.ts';
import type { Word } from '../syntax/words.ts';
import { englishCues } from './cue-lexicon.ts';

/** Index of the first word of the content after a cue that ends before `at`; `marked` when "that", a quote or a colon shows it. */
export function findContentStart(
  words: readonly Word[],
  at: number,
): { readonly at: number; readonly marked: boolean } {
  const sentence = words[at - 1]?.sentence;
  let j = at;
  let skippedTime = at;
  for (let step = 0; step < 6; step += 1) {
    const word = words[j];
    if (word === undefined || word.sentence !== sentence) break;
    if (word.lower === 'that' && word.tag === 'sub') return { at: j, marked: true };
    if (word.tag === 'quote' || word.lower === '‘') return { at: j, marked: true };
    const next = words[j + 1];
    if (word.lower === ':' && next?.sentence === sentence) return { at: j + 1, marked: true };
    if (word.tag === 'comma') {
      if (next?.tag === 'quote' || next?.lower === 'that') return { at: j + 1, marked: true };
      if (next?.tag === 'adv' && words[j + 2]?.tag === 'comma') j += 3;
      else break;
    } else if (timeWords.has(word.lower) && word.lower !== 'may') {
      j += 1;
      skippedTime = j;
    } else if (word.tag === 'adv') {
      j += 1;
    } else if (word.tag === 'prep' || (word.tag === 'to' && next?.tag !== 'vb')) {
      const end = phraseEnd(words, j + 1);
      const onlyTime = isTimePhrase(words, j + 1, end);
      j = Math.max(end, j + 2);
      while (timeWords.has(words[j]?.lower ?? '') && words[j]?.sentence === sentence) j += 1;
      if (onlyTime) skippedTime = j;
    } else if (word.tag === 'det' && timeWords.has(next?.lower ?? '')) {
      j += 2;
      skippedTime = j;
    } else break;
  }
  return { at: skippedTime, marked: false };
}

function isTimePhrase(words: readonly Word[], from: number, to: number): boolean {
  if (to <= from) return timeWords.has(words[from]?.lower ?? '');
  return words.slice(from, to).some((word) => timeWords.has(word.lower));
}

const trailing = new Set([
  'adding',
  'saying',
  'noting',
  'arguing',
  'calling',
  'citing',
  'telling',
  'claiming',
  'explaining',
  'accusing',
  'urging',
  'warning',
  'insisting',
  'referring',
  'describing',
  'promising',
  'vowing',
  'predicting',
  'according',
]);

/** Index after the last word of a clause content that starts at `from`. */
export function findClauseEnd(words: readonly Word[], from: number): number {
  const limit = sentenceEnd(words, from);
  const subordinate = standsInSubordinate(words, from);
  for (let at = from + 1; at < limit; at += 1) {
    const word = words[at] as Word;
    if (word.quotation >= 0) continue;
    if (subordinate && word.tag === 'comma' && opensMainClause(words, at + 1)) return at;
    if (word.tag === 'comma' && trailing.has(words[at + 1]?.lower ?? '')) return at;
    if (isNewStatement(words, at, limit)) return words[at - 1]?.tag === 'comma' ? at - 1 : at;
    if (isParentheticalCue(words, at, limit)) return at;
  }
  return limit;
}

const concessive = new Set([
  'while',
  'although',
  'though',
  'if',
  'as',
  'when',
  'after',
  'because',
  'since',
  'before',
]);

/** Whether the clause that holds `at` opens with "while" or its like: then it ends at a comma. */
function standsInSubordinate(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  let first = at;
  while (first > 0 && at - first < 30) {
    const before = words[first - 1] as Word;
    if (before.sentence !== sentence || ['comma', 'stop', 'colon'].includes(before.tag)) break;
    first -= 1;
  }
  if (words[first]?.tag === 'cc' || words[first]?.tag === 'adv') first += 1;
  return first < at && concessive.has(words[first]?.lower ?? '');
}

/** ", he appears uneasy": a subject after the comma that ends a clause with "while". */
function opensMainClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && ['pron', 'propn', 'det', 'noun'].includes(word.tag);
}

const joiners = new Set(['and', 'but', 'while', 'although', 'though', 'whereas']);

/** "… and Kyiv said", "… and called": a joiner before another statement of the same rank. */
function isNewStatement(words: readonly Word[], at: number, limit: number): boolean {
  if (!joiners.has((words[at] as Word).lower)) return false;
  let verb = at + 1;
  if (words[verb]?.tag !== 'adv' && !isCueVerb(words[verb])) verb = phraseEnd(words, verb);
  while (verb < limit && ['adv', 'aux', 'neg', 'modal'].includes(words[verb]?.tag ?? '')) verb += 1;
  const word = words[verb];
  if (verb >= limit || !isCueVerb(word)) return false;
  return isReporting(word);
}

/** ", officials said," inside a content that began before it. */
function isParentheticalCue(words: readonly Word[], at: number, limit: number): boolean {
  if ((words[at] as Word).tag !== 'comma') return false;
  const subject = phraseEnd(words, at + 1);
  if (subject <= at + 1 || subject >= limit - 1) return false;
  const verb = words[subject];
  if (!isCueVerb(verb) || !isReporting(verb)) return false;
  const after = words[subject + 1];
  return after === undefined || after.tag === 'stop' || after.tag === 'comma';
}

function isCueVerb(word: Word | undefined): word is Word {
  return (
    word !== undefined && ['vbd', 'vbz', 'vb', 'vbn'].includes(word.tag) && word.lemma !== undefined
  );
}

function isReporting(word: Word): boolean {
  return englishCues.get(word.lemma ?? '')?.frames.includes('t') ?? false;
}

const clauseBreakers = new Set([
  'because',
  'while',
  'when',
  'after',
  'before',
  'since',
  'although',
  'though',
  'if',
  'until',
  'as',
  'during',
  'amid',
  'despite',
  'following',
  'saying',
  'adding',
  'calling',
  'arguing',
  'noting',
  'citing',
  'telling',
  'via',
  'earlier',
  'but',
]);

/** Index after the last word of a noun-phrase content: its of-, for- and that-parts, not the time or occasion. */
export function findObjectEnd(words: readonly Word[], from: number): number {
  const limit = sentenceEnd(words, from);
  for (let at = from + 1; at < limit; at += 1) {
    const word = words[at] as Word;
    if (word.quotation >= 0) continue;
    if (['comma', 'colon', 'dash', 'stop'].includes(word.tag)) return at;
    if (clauseBreakers.has(word.lower) && word.tag !== 'noun' && !isAsPhrase(words, at)) return at;
    if (words[at - 1]?.tag === 'quote' && at - from > 2 && word.tag !== 'noun') return at;
    if (timeWords.has(word.lower) && word.lower !== 'may') {
      const before = words[at - 1] as Word;
      if (before.tag === 'prep' || before.tag === 'det' || before.tag === 'adj')
        return Math.max(from + 1, at - 1);
      return at;
    }
    if (word.lower === 'in' || word.lower === 'on' || word.lower === 'at') {
      if (isOccasion(words, at)) return at;
    }
    if (word.tag === 'cc' && isVerbNext(words, at + 1)) return at;
  }
  return limit;
}

/** "in an interview", "on Twitter", "at a rally": where it was said and not what. */
function isOccasion(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  const noun = next.tag === 'det' || next.tag === 'adj' ? words[at + 2] : next;
  const head = words[at + 3];
  const places = [
    'twitter',
    'facebook',
    'rally',
    'debate',
    'event',
    'stage',
    'conference',
    'appearance',
  ];
  return [noun, head].some(
    (word) => word !== undefined && (statementNouns.has(word.lower) || places.includes(word.lower)),
  );
}

/** "dismissed X as a distraction": what it is called belongs to the content. */
function isAsPhrase(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'as') return false;
  const next = words[at + 1];
  return next !== undefined && ['det', 'adj', 'quote', 'vbg'].includes(next.tag);
}

function isVerbNext(words: readonly Word[], at: number): boolean {
  const word = words[at]?.tag === 'adv' ? words[at + 1] : words[at];
  return word !== undefined && ['vbd', 'vbz', 'aux', 'modal', 'vbg'].includes(word.tag);
}

/** The span of a content between two word indices, without outer commas and stops; undefined when nothing is left. */
export function contentSpan(words: readonly Word[], from: number, to: number): Span | undefined {
  let last = to - 1;
  while (last >= from) {
    const word = words[last] as Word;
    const trims = word.quotation < 0 && ['stop', 'comma', 'colon', 'dash'].includes(word.tag);
    if (!trims) break;
    last -= 1;
  }
  let first = from;
  while (first <= last && ['comma', 'stop', 'dash'].includes((words[first] as Word).tag))
    first += 1;
  if (first > last) return undefined;
  return { start: (words[first] as Word).start, end: (words[last] as Word).end };
}

/** A span widened so that it never cuts a quotation in two: it ends where the quotation ends. */
export function widenToQuotations(
  span: Span,
  quotations: readonly Quotation[],
  words: readonly Word[],
  last: number,
): Span {
  const index = words[last]?.quotation ?? -1;
  const quotation = index >= 0 ? quotations[index] : undefined;
  return quotation === undefined
    ? span
    : { start: span.start, end: Math.max(span.end, quotation.end) };
}

/** First word of the verb group of the cue at `verb`. */
export function cueStart(words: readonly Word[], verb: number): number {
  return groupStart(words, verb);
}
