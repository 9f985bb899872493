/**
 * Makes one line fit to be shown of what a source calls a title, an author or itself: without
 * control characters, without signs that turn the direction of what follows, and not endless.
 */
import { cleanText } from '../store/clean-text.ts';

/** In UTF-16 code units: more than any real one, and short enough for a list. */
export const longestLines = { title: 300, byline: 200, outletName: 120 } as const;

/** Control characters, and embeddings, overrides and isolates of the writing direction. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** White space is joined; what is longer than `longest` ends in "…" at the end of a word where there is one. */
export function cutLine(text: string, longest: number): string {
  const line = cleanText(text.replace(unseen, ' ')).replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '');
  const atWord = cut.replace(/\s+\S*$/u, '');
  const kept = atWord.length > longest / 2 ? atWord : cut;
  return `${kept.trimEnd()}…`;
}
