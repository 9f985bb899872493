/**
 * Tokens to words with a coarse part of speech, sentence and quotation: enough to find subjects,
 * verbs and clauses of English news prose without a model. Closed-class lists, verb forms,
 * endings and the word before decide; hyphenated compounds count as one word.
 */
import type { Sentence } from '../../model/reading.ts';
import { contractionEndings } from '../../text/set-apart.ts';
import type { Token } from '../../text/tokens.ts';
import { formAt, rememberOfForm, type WordForm } from '../../text/word-forms.ts';
import * as lists from '../locales/en/function-words.ts';
import { correctTags } from './correct-tags.ts';
import { englishVerbForms } from './english-verbs.ts';
import type { Quotation } from './quotes.ts';
import type { VerbEntry } from './verb-forms.ts';

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
  readonly form: WordForm;
  /** `lower` of its form. */
  readonly lower: string;
  tag: Tag;
  /** The verb this word is or may be a form of. */
  readonly lemma?: string | undefined;
  /** Index into the sentences. */
  readonly sentence: number;
  /** Index into the quotations, -1 outside. The marks themselves are inside. */
  readonly quotation: number;
}

const punctuation: ReadonlyMap<string, Tag> = new Map(
  Object.entries({
    ',': 'comma',
    '.': 'stop',
    '!': 'stop',
    '?': 'stop',
    ';': 'colon',
    ':': 'colon',
    '—': 'dash',
    '–': 'dash',
    '―': 'dash',
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
  }),
);

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
    const apart = findSetApart(text, tokens, i);
    if (apart !== undefined) i = apart.last;
    else if (canGoOn(text, token.end)) i = joinHyphens(text, tokens, i);
    const { end } = tokens[i] as Token;
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence] as Sentence).end)
      sentence += 1;
    while (quotation < quotations.length && token.start >= (quotations[quotation] as Quotation).end)
      quotation += 1;
    const inside =
      quotation < quotations.length && token.start >= (quotations[quotation] as Quotation).start;
    const form = apart?.form ?? (end === token.end ? token.form : formAt(text, token.start, end));
    const { lower } = form;
    const entry = lookUp(form);
    const before = words[words.length - 1];
    const starts = before === undefined || before.sentence !== sentence || before.tag === 'quote';
    words.push({
      start: token.start,
      end,
      form,
      lower,
      tag: tagOf(form, entry, apart === undefined ? token.kind : 'word', starts, before),
      lemma: entry.lemma,
      sentence,
      quotation: inside ? quotation : -1,
    });
  }
  correctTags(words);
  return words;
}

/** Whether a hyphen or stop stands right behind a token, so that the word may not end with it. */
function canGoOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return next === hyphen || next === stop;
}

const [hyphen, stop] = [0x2d, 0x2e];

/** "Norway ’ s", "don ’ t", as some texts set marks apart: the word in one, and its last token. */
function findSetApart(
  text: string,
  tokens: readonly Token[],
  first: number,
): { readonly form: WordForm; readonly last: number } | undefined {
  const isPossessive = isApostrophe(text, tokens[first]?.start);
  const mark = isPossessive ? first : first + 1;
  if (!isPossessive && !isApostrophe(text, (tokens[first]?.end ?? 0) + 1)) return undefined;
  const ending = tokens[mark + 1];
  if (ending === undefined || tokens[mark]?.end !== ending.start - 1) return undefined;
  const { lower } = ending.form;
  if (isPossessive ? lower !== 's' : !contractionEndings.has(lower)) return undefined;
  const joined = tokens
    .slice(first, mark + 2)
    .map(({ form }) => form.surface)
    .join('');
  return { form: formAt(joined, 0, joined.length), last: mark + 1 };
}

function isApostrophe(text: string, at: number | undefined): boolean {
  const code = at === undefined ? 0 : text.charCodeAt(at);
  return code === straightApostrophe || code === curlyApostrophe;
}

const [straightApostrophe, curlyApostrophe] = [0x27, 0x2019];

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
    (next.kind !== 'punctuation' || text.charAt(next.start) === ',') &&
    length <= 5 &&
    /^\p{Lu}/u.test(text.charAt(here.start)) &&
    (length === 1 ||
      text.charAt(next.start) === ',' ||
      lists.titles.has(`${text.slice(here.start, here.end).toLowerCase()}.`) ||
      lists.timeWords.has(`${text.slice(here.start, here.end).toLowerCase()}.`))
  );
}

function tagOf(
  { surface, isCapital: capital }: WordForm,
  entry: LexicalEntry,
  kind: Token['kind'],
  starts: boolean,
  before: Word | undefined,
): Tag {
  if (kind === 'punctuation')
    return punctuation.get(surface) ?? (/^\.+$/u.test(surface) ? 'stop' : 'mark');
  if (kind === 'number') return 'num';
  const { closed } = entry;
  if (closed !== undefined && !(capital && !starts && /^(?:may|will|us)$/iu.test(surface)))
    return closed;
  if (capital && !starts) return 'propn';
  return tagOpen(entry, capital, before);
}

/** What the lists and the ending of a word say, whatever stands around it. */
interface LexicalEntry {
  readonly closed: Tag | undefined;
  /** The verb it is or may be a form of, and the form it most likely is. */
  readonly lemma: string | undefined;
  readonly verb: Tag | undefined;
  readonly ending: 'ly' | 'ing' | 'ed' | 'adjective' | 'other';
}

/** The verb that a spelling is or may be a form of. */
export function lemmaOf(form: WordForm): string | undefined {
  return lookUp(form).lemma;
}

const lookUp = rememberOfForm(({ lower }): LexicalEntry => {
  const verb = englishVerbForms.get(lower);
  return shareEntry({
    closed: tagClosed(lower),
    lemma: verb?.lemma,
    verb: verb && likeliestForm(verb),
    ending: endingOf(lower),
  });
});

const entries = new Map<string, LexicalEntry>();

/** One record for all words of which the same is known: few records stay at hand. */
function shareEntry(entry: LexicalEntry): LexicalEntry {
  const key = Object.values(entry).join(' ');
  const known = entries.get(key);
  if (known === undefined) entries.set(key, entry);
  return known ?? entry;
}

function likeliestForm({ forms }: VerbEntry): Tag {
  return forms.includes('vbd') ? 'vbd' : (forms[0] ?? 'vb');
}

function tagClosed(lower: string): Tag | undefined {
  if (/^['’]s?$/u.test(lower)) return 'possessive';
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

function tagOpen(entry: LexicalEntry, capital: boolean, before: Word | undefined): Tag {
  const { verb, ending } = entry;
  if (verb !== undefined) {
    return capital && (verb === 'vb' || verb === 'vbz') ? 'noun' : verb;
  }
  if (ending === 'ly') return 'adv';
  if (ending === 'ing')
    return before?.tag === 'det' || before?.tag === 'possessive' ? 'noun' : 'vbg';
  if (ending === 'ed' && !capital) return 'vbd';
  if (ending === 'adjective') return 'adj';
  return capital ? 'propn' : 'noun';
}

function endingOf(lower: string): LexicalEntry['ending'] {
  if (lower.endsWith('ly') && lower.length > 4 && !lists.notAdverbs.has(lower)) return 'ly';
  if (lower.endsWith('ing') && lower.length > 5 && !/(?:thing|morning|evening|king)$/u.test(lower))
    return 'ing';
  if (lower.endsWith('ed') && lower.length > 4) return 'ed';
  return /(?:ous|ful|ive|able|ible|ical|less|ish)$/u.test(lower) ? 'adjective' : 'other';
}
