/** A draft's tokens as the name rules look at them: their words, case and place in a sentence. */
import type { Sentence } from '../../model/reading.ts';
import { rememberBy } from '../../text/remember.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';

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

/**
 * The scan of a draft that has sentences and tokens, made once per draft and kept with it: drafts
 * are never changed and passes share their tokens, so the tokens identify the scan.
 */
export const scanDraft = rememberBy(({ tokens }: Draft) => tokens, makeScan);

function makeScan(draft: Draft): Scan {
  const { text, tokens, sentences } = draft;
  const words = tokens.map(({ form }) => form.surface);
  const sentence = numberSentences(draft);
  return {
    text,
    tokens,
    words,
    lower: tokens.map(({ form }) => form.lower),
    capital: tokens.map(({ form }) => form.isCapital),
    sentence,
    opening: tokens.map((token, at) => isOpening(at, token, words, sentence)),
    sentences,
  };
}

function numberSentences({ tokens, sentences }: Draft): readonly number[] {
  let current = 0;
  return tokens.map((token) => {
    while (current < sentences.length - 1 && (sentences[current]?.end ?? 0) <= token.start) {
      current += 1;
    }
    return current;
  });
}

function isOpening(
  at: number,
  token: Token,
  words: readonly string[],
  sentence: readonly number[],
): boolean {
  if (token.kind === 'punctuation') return false;
  return at === 0 || sentence[at - 1] !== sentence[at] || openers.has(words[at - 1] ?? '');
}

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

/** The text from token `from` up to, not including, token `to`. */
export function textOf(scan: Scan, from: number, to: number): string {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  return first && last ? scan.text.slice(first.start, last.end) : '';
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

/** Whether nothing, not even a blank, stands between a token and the next. */
export function isGlued(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.end === scan.tokens[at + 1]?.start;
}
