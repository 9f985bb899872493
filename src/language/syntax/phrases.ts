/**
 * Words to phrases: verb groups, the noun phrase before or after a verb, and where a clause
 * ends. Ranges are half-open indices into the words. No scan goes further than `reach` words,
 * so the cost stays linear in the text whatever a sentence looks like.
 */
import type { Span } from '../../model/span.ts';
import { firstFrom } from '../../text/spans-in-order.ts';
import { nounPrepositions, timeWords } from '../locales/en/function-words.ts';
import type { Tag, Word } from './words.ts';

/** Half-open range of word indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The furthest that any phrase is looked for, in words. */
export const reach = 120;

/** The span of text that a range of words covers; the range must not be empty. */
export function spanOf(words: readonly Word[], range: Range): Span {
  return { start: (words[range.from] as Word).start, end: (words[range.to - 1] as Word).end };
}

/** The words that a span touches; undefined where it touches none. */
export function rangeTouching(words: readonly Word[], { start, end }: Span): Range | undefined {
  const first = firstFrom(words, start);
  const from = (words[first - 1]?.end ?? 0) > start ? first - 1 : first;
  let to = from;
  while (to < words.length && (words[to] as Word).start < end) to += 1;
  return to === from ? undefined : { from, to };
}

/** Whether a word can stand before the verb in its group: an auxiliary, a negation or an adverb. */
export function isInVerbGroup({ tag }: Word): boolean {
  return tag === 'aux' || tag === 'modal' || tag === 'neg' || tag === 'adv';
}

/** Start of the verb group that ends with the verb at `verb`: auxiliaries, negation and adverbs. */
export function groupStart(words: readonly Word[], verb: number): number {
  const { sentence, quotation } = words[verb] as Word;
  let at = verb;
  while (at > 0 && verb - at < 8) {
    const before = words[at - 1] as Word;
    if (before.sentence !== sentence || before.quotation !== quotation) break;
    if (!isInVerbGroup(before)) break;
    at -= 1;
  }
  // An adverb that opens the sentence belongs to it and not to the verb group.
  while (at < verb && words[at]?.tag === 'adv' && opensClause(words, at)) at += 1;
  return at;
}

function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || before.sentence !== words[at]?.sentence || before.tag === 'comma';
}

const phraseTags = new Set<Tag>(['noun', 'propn', 'adj', 'num', 'det', 'possessive']);

const headTags = new Set<Tag>(['noun', 'propn', 'num', 'adj', 'possessive']);

function isHead(word: Word | undefined): boolean {
  return word !== undefined && headTags.has(word.tag);
}

/** Start of the noun phrase whose last word is at `last`, not before `from`. */
export function phraseStart(words: readonly Word[], last: number, from: number): number {
  const { sentence } = words[last] as Word;
  let at = skipBrackets(words, last, from);
  while (at > from && last - at < 40) {
    const here = words[at] as Word;
    const before = words[at - 1] as Word;
    if (before.sentence !== sentence || !continuesLeft(words, at, here, before)) break;
    at -= 1;
    at = skipBrackets(words, at, from);
  }
  while (at < last && startsBadly(words[at] as Word)) at += 1;
  return widenToQuantity(words, at, from);
}

/** From a closing bracket to the opening one, as in "Jane Doe (D-Ohio)". */
function skipBrackets(words: readonly Word[], at: number, from: number): number {
  if (words[at]?.lower !== ')') return at;
  let opening = at;
  while (opening > from && at - opening < 12 && words[opening]?.lower !== '(') opening -= 1;
  return words[opening]?.lower === '(' ? opening : at;
}

const quantities = new Set([
  'about',
  'nearly',
  'almost',
  'roughly',
  'only',
  'some',
  'over',
  'around',
]);

/** "At least half of", "about 40 percent": what stands before the number belongs to the phrase. */
function widenToQuantity(words: readonly Word[], at: number, from: number): number {
  const first = words[at] as Word;
  const before = words[at - 1];
  if (at <= from || before?.sentence !== first.sentence) return at;
  if (
    first.tag !== 'num' &&
    !/^(?:half|two-thirds|one-third|most|one|two|three)$/u.test(first.lower)
  )
    return at;
  if (quantities.has(before.lower)) return at - 1;
  const two = `${words[at - 2]?.lower} ${before.lower}`;
  return at - 2 >= from && /^(?:at (?:least|most)|more than|less than|fewer than|up to)$/u.test(two)
    ? at - 2
    : at;
}

function startsBadly(word: Word): boolean {
  return word.tag === 'prep' || word.tag === 'cc' || word.tag === 'possessive' || word.tag === 'to';
}

function continuesLeft(words: readonly Word[], at: number, here: Word, before: Word): boolean {
  if (before.quotation !== here.quotation) return false;
  if (before.tag === 'to' && here.tag !== 'prep') return isHead(words[at - 2]);
  if (here.tag === 'to') return isHead(before);
  if (here.tag === 'det')
    return before.tag === 'prep' || before.tag === 'det' || isJoiner(words, at);
  if (
    timeWords.has(before.lower) &&
    !/^(?:next|last|this|early|late|recent|earlier|later)$/u.test(before.lower) &&
    (here.tag === 'propn' || here.tag === 'noun') &&
    !timeWords.has(here.lower)
  )
    return false;
  if (here.tag === 'prep') {
    if (!nounPrepositions.has(here.lower)) return false;
    return isHead(before) || before.lower === ')' || (here.lower === 'of' && before.tag === 'det');
  }
  if (here.lower === '(') return before.tag === 'propn' || before.tag === 'noun';
  if (here.tag === 'cc') return before.tag === 'noun' || before.tag === 'propn';
  if (phraseTags.has(before.tag)) return true;
  if (before.tag === 'prep') return nounPrepositions.has(before.lower);
  if (before.tag === 'paren') return before.lower === ')';
  return isJoiner(words, at);
}

/** Whether an "and" before `at` joins noun phrases. */
function isJoiner(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.tag !== 'cc' || before.lower === 'but') return false;
  const left = words[at - 2];
  return (
    left !== undefined &&
    left.sentence === before.sentence &&
    (left.tag === 'noun' || left.tag === 'propn')
  );
}

/** End of the noun phrase that starts at `first`; `first` itself where none starts there. */
export function phraseEnd(words: readonly Word[], first: number): number {
  const start = words[first];
  if (start === undefined) return first;
  if (start.tag === 'pron' || start.tag === 'rel') return first + 1;
  let at = first;
  while (at < words.length && at - first < 40) {
    const word = words[at] as Word;
    if (word.sentence !== start.sentence || !continuesRight(words, at, first)) break;
    at += 1;
  }
  while (at > first && startsBadly(words[at - 1] as Word) && words[at - 1]?.tag !== 'possessive')
    at -= 1;
  return at;
}

function continuesRight(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at] as Word;
  const before = at > first ? words[at - 1] : undefined;
  if (before !== undefined && before.quotation !== word.quotation) return false;
  if (word.tag === 'det') return before === undefined || ['prep', 'det', 'cc'].includes(before.tag);
  if (before !== undefined && timeWords.has(word.lower) && before.tag !== 'det') return false;
  if (phraseTags.has(word.tag)) return true;
  const next = words[at + 1];
  const nextStarts = next !== undefined && phraseTags.has(next.tag) && !timeWords.has(next.lower);
  if (word.tag === 'prep')
    return before !== undefined && nounPrepositions.has(word.lower) && nextStarts;
  if (word.tag === 'cc') return before !== undefined && word.lower === 'and' && nextStarts;
  if (word.tag === 'paren') return before?.tag === 'propn' || word.lower === ')';
  return word.tag === 'vbn' && next !== undefined && (next.tag === 'noun' || next.tag === 'propn');
}

/** Index after the last word of the sentence that `at` stands in, at most `reach` words on. */
export function sentenceEnd(words: readonly Word[], at: number): number {
  const { sentence } = words[at] as Word;
  let end = at;
  while (end < words.length && end - at < reach && words[end]?.sentence === sentence) end += 1;
  return end;
}

/** Index of the first word of the sentence that `at` stands in, at most `reach` words back. */
export function sentenceStart(words: readonly Word[], at: number): number {
  const { sentence } = words[at] as Word;
  let start = at;
  while (start > 0 && at - start < reach && words[start - 1]?.sentence === sentence) start -= 1;
  return start;
}

/** Whether a word can be the finite verb of a clause. */
export function isFiniteVerb(word: Word): boolean {
  return word.tag === 'vbd' || word.tag === 'vbz' || word.tag === 'aux' || word.tag === 'modal';
}
