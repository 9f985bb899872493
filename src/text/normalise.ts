/**
 * Text to a form in which two spellings of the same words are equal: NFKC, one kind of quote,
 * dash and space, lower case. For comparing only: offsets are not kept.
 */

const foldings: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´ʼʹ]/gu, "'"],
  [/[“”„‟″«»]|''/gu, '"'],
  [/[‐‑‒–—―−]/gu, '-'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, ''],
  [/\s+/gu, ' '],
];

/** `text` folded for comparison and trimmed; the same for any machine locale. Empty gives ''. */
export function normaliseForComparison(text: string): string {
  let folded = text.normalize('NFKC');
  for (const [pattern, replacement] of foldings) folded = folded.replace(pattern, replacement);
  return folded.trim().toLowerCase();
}
