/**
 * Phrases to what they name, found at a token by longest match. Case counts: "Labour" is not
 * "labour". Straight and curly apostrophes are one.
 */
import { tokenize } from '../../text/tokens.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Scan } from './scan.ts';

export interface PhraseIndex<T> {
  /** The longest phrase that begins at token `at`; `end` is the token after it. */
  match(scan: Scan, at: number): { readonly value: T; readonly end: number } | undefined;
  /** What exactly this phrase names. */
  get(phrase: string): T | undefined;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** An index of phrases; where two are equal the first stays. */
export function buildPhraseIndex<T>(phrases: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const exact = new Map<string, T>();
  for (const [phrase, value] of phrases) {
    const plain = plainApostrophes(phrase);
    if (exact.has(plain)) continue;
    exact.set(plain, value);
    const words = tokenize(plain).map(({ form }) => form.surface);
    const entries = byFirst.get(words[0] ?? '') ?? [];
    byFirst.set(words[0] ?? '', [...entries, { words, value }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  const begins = tellOfForm(({ surface }) => byFirst.has(plainApostrophes(surface)));
  return {
    get: (phrase) => exact.get(plainApostrophes(phrase)),
    match(scan, at) {
      const token = scan.tokens[at];
      if (token === undefined || !begins(token.form)) return undefined;
      for (const { words, value } of byFirst.get(plainApostrophes(token.form.surface)) ?? []) {
        if (standsAt(words, scan, at)) return { value, end: at + words.length };
      }
      return undefined;
    },
  };
}

/** Whether the words of a phrase stand at a token, which is its first. */
function standsAt(words: readonly string[], scan: Scan, at: number): boolean {
  if (scan.sentence[at] !== scan.sentence[at + words.length - 1]) return false;
  for (let offset = 1; offset < words.length; offset += 1) {
    if (plainApostrophes(scan.words[at + offset] ?? '') !== words[offset]) return false;
  }
  return true;
}

function plainApostrophes(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}
