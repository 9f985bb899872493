/** A sentence to the stems of its content words, and how much two sentences say the same. */
import { wordsOf } from '../text/similarity.ts';
import { coarseStem } from '../text/stem.ts';
import { plainWords } from './plain-words.data.ts';

const skipped: ReadonlySet<string> = new Set(plainWords.split(' '));

/** Stems of words that carry content; numbers are kept. */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    if (!skipped.has(word) && (word.length > 2 || /\d/u.test(word))) stems.add(coarseStem(word));
  }
  return stems;
}

/** Share of the smaller set that the other has, 0 to 1; 0 when one is empty. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared += 1;
  return shared / small.size;
}

/** Shared over all, 0 to 1. */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
