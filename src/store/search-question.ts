/**
 * Reads what a user typed into a search box: words, "phrases", -without, or. Whatever was typed
 * is a question; there is no wrong one.
 */
import { listSearchWords } from './search-words.ts';

export interface SearchQuestion {
  /** In the syntax of websearch_to_tsquery, of folded words only; empty where nothing is asked for. */
  readonly query: string;
  /** What a hit is to be marked for: each a sequence of words. */
  readonly wanted: readonly (readonly string[])[];
}

const maxTerms = 32;
const termPattern = /(-?)(?:"([^"]*)"?|([^\s"]+))/g;

export function readQuestion(typed: string): SearchQuestion {
  const parts: string[] = [];
  const wanted: string[][] = [];
  for (const match of typed.slice(0, 1_000).matchAll(termPattern)) {
    const [, minus = '', phrase, plain = ''] = match;
    if (parts.length >= maxTerms) break;
    if (phrase === undefined && plain.toLowerCase() === 'or') {
      parts.push('or');
      continue;
    }
    const words = listSearchWords(phrase ?? plain).map(({ word }) => word);
    if (words.length === 0) continue;
    parts.push(`${minus}"${words.join(' ')}"`);
    if (minus === '') wanted.push(words);
  }
  return { query: wanted.length === 0 ? '' : parts.join(' '), wanted };
}
