/** A passage to the words that carry its content, for comparing what different texts claim. */
import { createFrequencies, inverseFrequency, wordsOf } from '../text/similarity.ts';
import { functionWords } from './function-words.data.ts';

/** Rarity of a word that 3 in 100 passages have. */
const distinctive = 3.4;
/** Rarity of a word that none of 50 passages has. */
const fewPassages = 4.6;

const skipped: ReadonlySet<string> = new Set(functionWords);

/** Content words, endings of English plurals and verbs taken off; numbers are kept as they are. */
export function contentWords(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => !skipped.has(word) && (word.length > 2 || /\d/u.test(word)))
    .map(stemOf);
}

/** A coarse stem: enough for "captured", "captures", "capture" to meet. */
export function stemOf(word: string): string {
  if (!/^[a-z]{5,}$/u.test(word)) return word;
  return word
    .replace(/(?:ations?|ating|ated|ates|ate)$/u, 'at')
    .replace(/ies$/u, 'y')
    .replace(/(?:ings?|edly|ed|es|s|ly)$/u, '')
    .replace(/e$/u, '');
}

export function isNumber(word: string): boolean {
  return /^\d/u.test(word);
}

/** How rare words are among some passages: their inverse frequency, never below 0.1. */
export function createRarity(passages: Iterable<readonly string[]>): (word: string) => number {
  const frequencies = createFrequencies();
  for (const words of passages) frequencies.add(words);
  return (word) => Math.max(0.1, inverseFrequency(frequencies.documents, frequencies.count(word)));
}

/**
 * Is a word rare enough among the passages to tell one claim from another? Among few passages
 * every word is.
 */
export function isDistinctive(word: string, rarity: (word: string) => number): boolean {
  const unseen = rarity('');
  return unseen < fewPassages || rarity(word) >= distinctive;
}

/** Weighted share of the lighter passage's words that the other has, 0 to 1; 0 when one is empty. */
export function weightedOverlap(
  a: readonly string[],
  b: readonly string[],
  rarity: (word: string) => number,
): number {
  const setA = new Set(a);
  const setB = new Set(b);
  let weightA = 0;
  let weightB = 0;
  let shared = 0;
  for (const word of setA) {
    weightA += rarity(word);
    if (setB.has(word)) shared += rarity(word);
  }
  for (const word of setB) weightB += rarity(word);
  const lighter = Math.min(weightA, weightB);
  return lighter === 0 ? 0 : shared / lighter;
}

/** Words that two passages share. */
export function sharedWords(a: readonly string[], b: readonly string[]): readonly string[] {
  const setB = new Set(b);
  return [...new Set(a)].filter((word) => setB.has(word));
}
