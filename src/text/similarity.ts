/**
 * How much two texts share: words, hashed shingles with containment and Jaccard, and bottom-k
 * sketches for finding candidates without comparing everything (Broder 1997). Weighted word
 * vectors are in tf-idf.ts and come along from here.
 */
export {
  addInto,
  cosine,
  createFrequencies,
  dot,
  inverseFrequency,
  type TermVector,
  toUnitLength,
  vectorOf,
} from './tf-idf.ts';

/** Scripts written without spaces give one word a character; others give runs of letters and digits. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in lower case, in order, compatibility forms folded. Empty text gives []. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(wordPattern) ?? [];
}

/** 32-bit FNV-1a of a string's code units. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

const idAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A short name for a string, equal for equal strings: 13 characters of lower-case base 32 (64 bits). */
export function nameOfText(text: string): string {
  const high = hashOf(text);
  const low = hashOf(`${text.length}/${text}`, 0x9e3779b9);
  let bits = (BigInt(high) << 32n) | BigInt(low);
  let name = '';
  for (let i = 0; i < 13; i += 1) {
    name = idAlphabet[Number(bits & 31n)] + name;
    bits >>= 5n;
  }
  return name;
}

/** Hashes of every run of `size` words; a text shorter than that gives one shingle of all its words. */
export function shinglesOf(text: string, size: number): Set<number> {
  return shinglesOfWords(wordsOf(text), size);
}

/** `shinglesOf` for words already taken apart. */
export function shinglesOfWords(words: readonly string[], size: number): Set<number> {
  const shingles = new Set<number>();
  if (words.length === 0) return shingles;
  const hashes = words.map((word) => hashOf(word));
  const width = Math.min(size, hashes.length);
  for (let start = 0; start + width <= hashes.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let i = start; i < start + width; i += 1) {
      hash = Math.imul(hash ^ (hashes[i] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    shingles.add(Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> 0);
  }
  return shingles;
}

function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared += 1;
  return shared;
}

/** Share of `a` found in `b`, 0 to 1; 0 when `a` is empty. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size === 0 ? 0 : sharedCount(a, b) / a.size;
}

/** Shared over all, 0 to 1; 0 when both are empty. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = sharedCount(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The `size` smallest hashes of a set, ascending: texts that share much share much of their sketches. */
export function sketchOf(shingles: ReadonlySet<number>, size: number): readonly number[] {
  return [...shingles].sort((a, b) => a - b).slice(0, size);
}

/**
 * Share of the text of sketch `a` that is in the text of sketch `b`, estimated over the range of
 * hashes that both sketches cover. `whole` tells that a sketch holds all its text's shingles.
 */
export function sketchContainment(
  a: readonly number[],
  b: readonly number[],
  whole: { readonly a: boolean; readonly b: boolean } = { a: false, b: false },
): number {
  const lastA = whole.a ? Number.POSITIVE_INFINITY : (a.at(-1) ?? 0);
  const lastB = whole.b ? Number.POSITIVE_INFINITY : (b.at(-1) ?? 0);
  const limit = Math.min(lastA, lastB);
  const inB = new Set(b);
  let seen = 0;
  let shared = 0;
  for (const hash of a) {
    if (hash > limit) break;
    seen += 1;
    if (inB.has(hash)) shared += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}
