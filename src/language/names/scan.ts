/** A draft's tokens as the name rules look at them: their words, case and place in a sentence. */
import type { Sentence } from '../../model/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import { type Draft, rememberOfDraft } from '../draft.ts';
import type { NameFacts } from '../places/name-facts.ts';
import type { World } from '../places/world.ts';
import type { KnownNames } from './known-actors.ts';

/** Parallel arrays, one entry a token. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** The word begins with a capital letter. */
  readonly capital: readonly boolean[];
  /** Number of the sentence the token stands in. */
  readonly sentence: readonly number[];
  /** The first word of its sentence or of a quotation in it, where a capital says nothing. */
  readonly opening: readonly boolean[];
  readonly sentences: readonly Sentence[];
}

const openers: ReadonlySet<string> = new Set(['“', '"', '‘', '«', '„', ':', '•', '*', '``', "''"]);

/** The scan of a draft that has sentences and tokens, made once a text. */
export const scanDraft = rememberOfDraft(makeScan);

function makeScan({ text, tokens, sentences }: Draft): Scan {
  const count = tokens.length;
  const words = new Array<string>(count);
  const lower = new Array<string>(count);
  const capital = new Array<boolean>(count);
  const sentence = new Array<number>(count);
  const opening = new Array<boolean>(count);
  let current = 0;
  let opens = true;
  for (let at = 0; at < count; at += 1) {
    const { form, kind, start } = tokens[at] as Token;
    while (current < sentences.length - 1 && (sentences[current]?.end ?? 0) <= start) {
      current += 1;
      opens = true;
    }
    words[at] = form.surface;
    lower[at] = form.lower;
    capital[at] = form.isCapital;
    sentence[at] = current;
    opening[at] = opens && kind !== 'punctuation';
    opens = isOpener(form);
  }
  return { text, tokens, words, lower, capital, sentence, opening, sentences };
}

const isOpener = tellOfForm(({ surface }) => openers.has(surface));

/** What stands at the tokens of a scan, in order; `find` answers undefined where nothing does. */
export function collectAtTokens<Found>(
  { tokens }: Scan,
  find: (at: number) => Found | undefined,
): readonly Found[] {
  const all: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = find(at);
    if (found !== undefined) all.push(found);
  }
  return all;
}

/** For each token whether one of `ranges` stands over it. */
export function markTokens(
  { tokens }: Scan,
  ranges: readonly { readonly from: number; readonly to: number }[],
): readonly boolean[] {
  const marked = new Array<boolean>(tokens.length).fill(false);
  for (const { from, to } of ranges) for (let at = from; at < to; at += 1) marked[at] = true;
  return marked;
}

/** The text from token `from` up to, not including, token `to`. */
export function textOf(scan: Scan, from: number, to: number): string {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  return first && last ? scan.text.slice(first.start, last.end) : '';
}

/** What is known of the name that tokens `from` up to, not including, `to` spell. */
export function nameFactsOf(scan: Scan, from: number, to: number, world: World): NameFacts {
  const first = scan.tokens[from];
  return to - from === 1 && first !== undefined
    ? world.factsOfForm(first.form)
    : world.factsOf(textOf(scan, from, to));
}

/** Whether the token at `at`, if there is one, is a given name. */
export function isGivenName(scan: Scan, at: number, names: KnownNames): boolean {
  const token = scan.tokens[at];
  return token !== undefined && names.isGiven(token.form);
}

/** Whether two neighbouring tokens stand in one sentence. */
export function isSameSentence(scan: Scan, a: number, b: number): boolean {
  return scan.sentence[a] === scan.sentence[b];
}

/** How many tokens at `at` are the sign of possession: `'s`, `’`, or, in texts set apart, `’ s`; 0 for none. */
export function possessiveLength(scan: Scan, at: number): number {
  const word = scan.words[at] ?? '';
  if (word === "'s" || word === '’s') return 1;
  if (word !== "'" && word !== '’') return 0;
  if (scan.words[at + 1] === 's') return 2;
  return scan.lower[at - 1]?.endsWith('s') ? 1 : 0;
}

/** Whether a hyphen stands at a token. */
export function isHyphenAt({ tokens }: Scan, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isHyphen(token.form);
}

const isHyphen = tellOfForm(({ surface }) => /^[-‐‑]$/u.test(surface));

/** Whether nothing, not even a blank, stands between a token and the next. */
export function isGlued(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.end === scan.tokens[at + 1]?.start;
}
