/**
 * Tokens to words with a coarse part of speech, sentence and quotation: enough to find subjects,
 * verbs and clauses of English news prose without a model. Closed-class lists, verb forms,
 * endings and the word before decide; hyphenated compounds count as one word.
 */
import type { Sentence } from '../../model/reading.ts';
import type { Token } from '../../text/tokens.ts';
import * as lists from '../locales/en/function-words.ts';
import { englishVerbForms } from './english-verbs.ts';
import type { Quotation } from './quotes.ts';

export type Tag =
  | 'det'
  | 'pron'
  | 'possessive'
  | 'prep'
  | 'cc'
  | 'sub'
  | 'rel'
  | 'aux'
  | 'modal'
  | 'neg'
  | 'adv'
  | 'vb'
  | 'vbz'
  | 'vbd'
  | 'vbn'
  | 'vbg'
  | 'to'
  | 'noun'
  | 'propn'
  | 'adj'
  | 'num'
  | 'comma'
  | 'stop'
  | 'dash'
  | 'colon'
  | 'paren'
  | 'quote'
  | 'mark';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  tag: Tag;
  /** The verb this word is or may be a form of. */
  readonly lemma?: string | undefined;
  /** Index into the sentences. */
  readonly sentence: number;
  /** Index into the quotations, -1 outside. The marks themselves are inside. */
  readonly quotation: number;
}

const punctuation: Readonly<Record<string, Tag>> = {
  ',': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  ';': 'colon',
  ':': 'colon',
  '—': 'dash',
  '–': 'dash',
  '--': 'dash',
  '---': 'dash',
  '-': 'dash',
  '(': 'paren',
  ')': 'paren',
  '[': 'paren',
  ']': 'paren',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '``': 'quote',
  "''": 'quote',
  '«': 'quote',
  '»': 'quote',
  '„': 'quote',
};

/** The words of a text in order. `tokens` must not cross the ends of `sentences`. */
export function tagWords(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let quotation = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const last = joinHyphens(text, tokens, i);
    const end = (tokens[last] as Token).end;
    i = last;
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence] as Sentence).end)
      sentence += 1;
    while (quotation < quotations.length && token.start >= (quotations[quotation] as Quotation).end)
      quotation += 1;
    const inside =
      quotation < quotations.length && token.start >= (quotations[quotation] as Quotation).start;
    const surface = text.slice(token.start, end);
    const lower = surface.toLowerCase();
    const entry = englishVerbForms.get(lower);
    words.push({
      start: token.start,
      end,
      lower,
      tag: token.kind === 'number' ? 'num' : 'noun',
      lemma: entry?.lemma,
      sentence,
      quotation: inside ? quotation : -1,
    });
    const word = words.at(-1) as Word;
    word.tag = tagOf(word, surface, token.kind, words[words.length - 2]);
  }
  correctTags(words);
  return words;
}

/** Index of the last token of a compound such as "high-stakes" or "U.S.-led". */
function joinHyphens(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  if (isAbbreviated(text, tokens, first)) return first + 1;
  while (last - first < 8) {
    const here = tokens[last];
    const hyphen = tokens[last + 1];
    const next = tokens[last + 2];
    if (here === undefined || hyphen === undefined || next === undefined) break;
    const isHyphen = text.charAt(hyphen.start) === '-' && hyphen.end - hyphen.start === 1;
    if (!isHyphen || here.end !== hyphen.start || hyphen.end !== next.start) break;
    if (here.kind === 'punctuation' || next.kind === 'punctuation') break;
    last += 2;
  }
  return last;
}

/** "Sen", ".", with more of the sentence behind it: the stop belongs to the word. */
function isAbbreviated(text: string, tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  const stop = tokens[at + 1];
  const next = tokens[at + 2];
  if (here?.kind !== 'word' || stop === undefined || next === undefined) return false;
  if (stop.start !== here.end || text.charAt(stop.start) !== '.' || stop.end - stop.start !== 1)
    return false;
  const length = here.end - here.start;
  return (
    (next.kind === 'word' || text.charAt(next.start) === ',') &&
    length <= 5 &&
    /^\p{Lu}/u.test(text.charAt(here.start)) &&
    (length === 1 ||
      text.charAt(next.start) === ',' ||
      lists.titles.has(`${text.slice(here.start, here.end).toLowerCase()}.`) ||
      lists.timeWords.has(`${text.slice(here.start, here.end).toLowerCase()}.`))
  );
}

function tagOf(word: Word, surface: string, kind: Token['kind'], before: Word | undefined): Tag {
  if (kind === 'punctuation')
    return punctuation[surface] ?? (/^\.+$/u.test(surface) ? 'stop' : 'mark');
  if (kind === 'number') return 'num';
  const { lower } = word;
  if (/^['’]s$/u.test(lower)) return 'possessive';
  if (lower === '’' || lower === "'") return 'possessive';
  const starts =
    before === undefined || before.sentence !== word.sentence || before.tag === 'quote';
  const capital = /^\p{Lu}/u.test(surface);
  const closed = tagClosed(lower);
  if (
    closed !== undefined &&
    !(capital && !starts && /^(?:may|will|us)$/iu.test(surface) && surface !== 'I')
  )
    return closed;
  if (capital && !starts) return 'propn';
  return tagOpen(word, capital, before);
}

function tagClosed(lower: string): Tag | undefined {
  if (lower === 'to') return 'to';
  if (lists.determiners.has(lower)) return 'det';
  if (lists.pronouns.has(lower)) return 'pron';
  if (lists.auxiliaries.has(lower)) return 'aux';
  if (lists.modals.has(lower)) return 'modal';
  if (lists.negations.has(lower)) return 'neg';
  if (lists.conjunctions.has(lower)) return 'cc';
  if (lists.relatives.has(lower)) return 'rel';
  if (lists.subordinators.has(lower)) return 'sub';
  if (lists.prepositions.has(lower)) return 'prep';
  if (lists.titles.has(lower)) return 'propn';
  if (lists.adverbs.has(lower)) return 'adv';
  if (lists.adjectives.has(lower)) return 'adj';
  return undefined;
}

function tagOpen(word: Word, capital: boolean, before: Word | undefined): Tag {
  const { lower } = word;
  const entry = englishVerbForms.get(lower);
  if (entry !== undefined) {
    const form = entry.forms.includes('vbd') ? 'vbd' : (entry.forms[0] ?? 'vb');
    if (capital && (form === 'vb' || form === 'vbz')) return 'noun';
    return form;
  }
  if (lower.endsWith('ly') && lower.length > 4 && !lists.notAdverbs.has(lower)) return 'adv';
  if (lower.endsWith('ing') && lower.length > 5 && !/(?:thing|morning|evening|king)$/u.test(lower))
    return before?.tag === 'det' || before?.tag === 'possessive' ? 'noun' : 'vbg';
  if (lower.endsWith('ed') && lower.length > 4 && !capital) return 'vbd';
  if (/(?:ous|ful|ive|able|ible|ical|less|ish)$/u.test(lower)) return 'adj';
  return capital ? 'propn' : 'noun';
}

const nominalLeft = new Set<Tag>(['det', 'possessive', 'adj', 'prep', 'num']);

/** Settles words that may be noun or verb, past or participle, by their neighbours. */
function correctTags(words: Word[]): void {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const before = i > 0 && words[i - 1]?.sentence === word.sentence ? words[i - 1] : undefined;
    const after = words[i + 1]?.sentence === word.sentence ? words[i + 1] : undefined;
    word.tag = correctTag(word, before, after);
    if (isGapVerb(words, i)) word.tag = 'vbz';
  }
}

/** "claims that Kyiv disputes and …": a clause whose object is what the clause hangs on. */
function isGapVerb(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.tag !== 'noun' || word.lemma === undefined || !word.lower.endsWith('s')) return false;
  const subject = words[at - 1];
  const opener = words[at - 2];
  if (subject?.tag !== 'propn' || (opener?.lower !== 'that' && opener?.lower !== 'which'))
    return false;
  const after = words[at + 1];
  return after === undefined || ['cc', 'stop', 'comma'].includes(after.tag);
}

function correctTag(word: Word, before: Word | undefined, after: Word | undefined): Tag {
  const { tag } = word;
  if (tag === 'vb' || tag === 'vbz') return correctPresent(word, before, after);
  if (tag === 'vbd' || tag === 'vbn') return correctPast(word, before, after);
  if (tag === 'vbg' && before?.tag === 'det') return 'noun';
  // "'s" before a participle or after a pronoun is "is" or "has".
  if (tag === 'possessive' && before?.tag === 'pron' && !before.lower.endsWith('one')) return 'aux';
  return tag;
}

function correctPresent(word: Word, before: Word | undefined, after: Word | undefined): Tag {
  const { tag } = word;
  if (before === undefined) return tag;
  if (before.tag === 'to' || before.tag === 'modal' || before.tag === 'neg') return 'vb';
  if (before.tag === 'aux') return /^(?:do|did|does|don|didn)/u.test(before.lower) ? 'vb' : 'noun';
  if (nominalLeft.has(before.tag)) return 'noun';
  if (word.lower === 'say' || word.lower === 'says') return tag;
  if (before.tag === 'pron' || before.tag === 'rel' || before.tag === 'adv') return tag;
  if (before.tag === 'noun' || before.tag === 'propn')
    return isVerbAfterNoun(word, after) ? tag : 'noun';
  if (before.tag === 'vb' || before.tag === 'vbd' || before.tag === 'vbg' || before.tag === 'vbz')
    return 'noun';
  return tag;
}

/** "Observers warn, however, that": some verbs are never nouns; of the others, what follows tells. */
function isVerbAfterNoun(word: Word, after: Word | undefined): boolean {
  return !lists.nounsToo.has(word.lower) || canFollowVerb(after);
}

/** Whether what follows makes "plans", "calls" or "claims" a verb rather than a noun. */
function canFollowVerb(after: Word | undefined): boolean {
  if (after === undefined) return false;
  if (after.tag === 'sub')
    return after.lower === 'that' || after.lower === 'how' || after.lower === 'whether';
  return ['det', 'pron', 'to', 'propn', 'quote', 'possessive', 'adj', 'rel', 'num', 'vbg'].includes(
    after.tag,
  );
}

const reporting = new Set(['said', 'told', 'added', 'wrote', 'thought', 'noted', 'argued']);

function correctPast(word: Word, before: Word | undefined, after: Word | undefined): Tag {
  if (before === undefined) return 'vbn';
  if (reporting.has(word.lower)) return before.tag === 'aux' ? 'vbn' : 'vbd';
  if (before.tag === 'det' || before.tag === 'possessive') return 'adj';
  if (before.tag === 'prep' && (after?.tag === 'noun' || after?.tag === 'adj')) return 'adj';
  if (before.tag === 'adj' && (after?.tag === 'noun' || after?.tag === 'propn')) return 'adj';
  if (before.tag === 'aux') return /^(?:did|do|does)/u.test(before.lower) ? 'vb' : 'vbn';
  if (after?.lower === 'by' && before.tag !== 'pron') return 'vbn';
  return 'vbd';
}
