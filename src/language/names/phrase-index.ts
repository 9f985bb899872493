/**
 * Phrases to what they name, found at a token by longest match. Case counts: "Labour" is not
 * "labour". Straight and curly apostrophes are one.
 */
import { tokenize } from '../../text/tokens.ts';
import { rememberOfForm } from '../../text/word-forms.ts';
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
  const none: readonly Entry<T>[] = [];
  const beginningWith = rememberOfForm(
    ({ surface }) => byFirst.get(plainApostrophes(surface)) ?? none,
  );
  return {
    get: (phrase) => exact.get(plainApostrophes(phrase)),
    match(scan, at) {
      const token = scan.tokens[at];
      const entries = token === undefined ? none : beginningWith(token.form);
      if (entries.length === 0) return undefined;
      const found = entries.find(({ words }) => standsAt(words, scan, at));
      return found && { value: found.value, end: at + found.words.length };
    },
  };
}

function standsAt(words: readonly string[], scan: Scan, at: number): boolean {
  if (scan.sentence[at] !== scan.sentence[at + words.length - 1]) return false;
  return words.every((word, offset) => plainApostrophes(scan.words[at + offset] ?? '') === word);
}

function plainApostrophes(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}
