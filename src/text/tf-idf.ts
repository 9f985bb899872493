/**
 * Weighted word vectors: log term frequency times inverse document frequency, of unit length.
 * Document frequencies can grow while articles stream in; a background of known frequencies can
 * stand in until enough has been seen.
 */

/** Weights by term; unit length unless it is empty. */
export type TermVector = ReadonlyMap<string, number>;

/** How many documents had each term so far. Mutable: `add` counts one document. */
export interface Frequencies {
  readonly documents: number;
  count(term: string): number;
  add(terms: Iterable<string>): void;
}

/** Empty counts; a term is counted once for each `add` that has it. */
export function createFrequencies(): Frequencies {
  const counts = new Map<string, number>();
  let documents = 0;
  return {
    get documents() {
      return documents;
    },
    count: (term) => counts.get(term) ?? 0,
    add(terms) {
      documents += 1;
      for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    },
  };
}

/** ln((N + 1) / (n + 0.5)), never below 0. */
export function inverseFrequency(documents: number, count: number): number {
  return Math.max(0, Math.log((documents + 1) / (count + 0.5)));
}

/** Unit vector of `(1 + ln tf) * idf(term)`; terms of no weight are left out. */
export function vectorOf(
  terms: ReadonlyMap<string, number>,
  idf: (term: string) => number,
): TermVector {
  const weights = new Map<string, number>();
  for (const [term, frequency] of terms) {
    if (frequency <= 0) continue;
    const weight = Math.log(1 + frequency) * idf(term);
    if (weight > 0) weights.set(term, weight);
  }
  return toUnitLength(weights);
}

/** The vector with length 1; an empty one as it is. */
export function toUnitLength(vector: TermVector): TermVector {
  const squares = squaredLength(vector);
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  const unit = new Map<string, number>();
  for (const [term, weight] of vector) unit.set(term, weight / length);
  return unit;
}

/** Inner product: the cosine of two vectors of unit length, at a third of its cost. */
export function dot(a: TermVector, b: TermVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** Cosine of two vectors of any length, 0 to 1 for weights that are not negative; 0 for an empty one. */
export function cosine(a: TermVector, b: TermVector): number {
  const product = dot(a, b);
  return product === 0 ? 0 : product / Math.sqrt(squaredLength(a) * squaredLength(b));
}

function squaredLength(vector: TermVector): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return squares;
}

/** Adds `vector * factor` to a sum in place. */
export function addInto(sum: Map<string, number>, vector: TermVector, factor = 1): void {
  for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight * factor);
}
