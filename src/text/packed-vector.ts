/**
 * Weighted word vectors as numbers side by side in memory: what is compared with hundreds of
 * others for each article that comes in must not follow a pointer for each word. A term is known
 * by its 32-bit hash; that two words of one story share a hash is rare enough to be borne.
 */
import { hashOf } from './similarity.ts';
import type { TermVector } from './tf-idf.ts';

/** Terms and their weights, none 0, the heaviest first. */
export interface PackedVector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** A vector laid out so that a term's weight is found by its number. */
export interface TermTable {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

export const emptyVector: PackedVector = {
  terms: new Int32Array(0),
  weights: new Float32Array(0),
};

/** The number that stands for a term. */
export function numberOfTerm(term: string): number {
  return hashOf(term) | 0;
}

/** The same vector, packed; terms of one weight by their own order. */
export function packVector(vector: TermVector): PackedVector {
  const ranked = [...vector].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return packRanked(ranked.map(([term, weight]) => [numberOfTerm(term), weight]));
}

function packRanked(ranked: readonly (readonly [number, number])[]): PackedVector {
  return {
    terms: Int32Array.from(ranked, ([term]) => term),
    weights: Float32Array.from(ranked, ([, weight]) => weight),
  };
}

/** The `limit` heaviest terms, without the memory of the others. */
export function headOf({ terms, weights }: PackedVector, limit: number): PackedVector {
  return { terms: terms.slice(0, limit), weights: weights.slice(0, limit) };
}

export function lengthOf({ weights }: PackedVector): number {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return Math.sqrt(squares);
}

/** With length 1; an empty one as it is. */
export function scaleToUnit(vector: PackedVector): PackedVector {
  const length = lengthOf(vector) || 1;
  return { terms: vector.terms, weights: vector.weights.map((weight) => weight / length) };
}

export function addVectors(a: PackedVector, b: PackedVector): PackedVector {
  const sum = new Map<number, number>();
  for (const { terms, weights } of [a, b]) {
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      sum.set(term, (sum.get(term) ?? 0) + (weights[at] ?? 0));
    }
  }
  return packRanked([...sum].sort((a, b) => b[1] - a[1] || a[0] - b[0]));
}

/** At most a quarter full, so that a term is found at its place or soon after it. */
export function tabulate(vector: PackedVector): TermTable {
  let size = 16;
  while (size < vector.terms.length * 4) size *= 2;
  const table = { terms: new Int32Array(size), weights: new Float32Array(size) };
  for (let at = 0; at < vector.terms.length; at += 1) {
    const term = vector.terms[at] ?? 0;
    let place = term & (size - 1);
    while (table.weights[place] !== 0) place = (place + 1) & (size - 1);
    table.terms[place] = term;
    table.weights[place] = vector.weights[at] ?? 0;
  }
  return table;
}

/** Inner product of a tabulated vector with another. */
export function dotTable(table: TermTable, { terms, weights }: PackedVector): number {
  const mask = table.terms.length - 1;
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    let place = term & mask;
    while (table.weights[place] !== 0 && table.terms[place] !== term) place = (place + 1) & mask;
    sum += (weights[at] ?? 0) * (table.weights[place] ?? 0);
  }
  return sum;
}
