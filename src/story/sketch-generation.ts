/**
 * Some thousands of sketches found by their hashes, laid out as numbers: a list for each of
 * several hundred thousand hashes would cost more to keep than to search. Nothing is taken out of
 * a generation; it is dropped as a whole.
 */

/** Sketches are numbered in the order in which they came. Mutable: `add` adds one. */
export interface SketchGeneration<Sketch> {
  readonly size: number;
  /** At most `longestPostings` sketches are kept under a hash. */
  add(sketch: Sketch, hashes: readonly number[]): void;
  /** Calls back once for each of the hashes that a kept sketch has. */
  visit(hashes: readonly number[], found: (sketch: Sketch) => void): void;
}

const longestPostings = 24;
const leastPlaces = 4096;

/** Open addressing. `numbers` are those of the sketches and one more; 0 where a place is free. */
interface HashTable {
  readonly hashes: Uint32Array;
  readonly numbers: Int32Array;
  used: number;
}

export function createSketchGeneration<Sketch>(): SketchGeneration<Sketch> {
  const sketches: Sketch[] = [];
  let table = createTable(leastPlaces);
  return {
    get size() {
      return sketches.length;
    },
    add(sketch, hashes) {
      sketches.push(sketch);
      // At most half full, so that a hash is found at its place or soon after it.
      if ((table.used + hashes.length) * 2 > table.hashes.length) table = doubled(table);
      for (const hash of hashes) put(table, hash, sketches.length);
    },
    visit(hashes, found) {
      for (const hash of hashes) {
        for (const number of numbersOf(table, hash)) {
          const sketch = sketches[number - 1];
          if (sketch !== undefined) found(sketch);
        }
      }
    },
  };
}

function createTable(places: number): HashTable {
  return { hashes: new Uint32Array(places), numbers: new Int32Array(places), used: 0 };
}

function doubled({ hashes, numbers }: HashTable): HashTable {
  const larger = createTable(hashes.length * 2);
  numbers.forEach((number, place) => {
    if (number !== 0) put(larger, hashes[place] ?? 0, number);
  });
  return larger;
}

function put(table: HashTable, hash: number, number: number): void {
  const { hashes, numbers } = table;
  let place = placeOf(table, hash);
  let kept = 0;
  while (numbers[place] !== 0) {
    if (hashes[place] === hash) kept += 1;
    place = (place + 1) & (hashes.length - 1);
  }
  if (kept >= longestPostings) return;
  hashes[place] = hash;
  numbers[place] = number;
  table.used += 1;
}

function numbersOf(table: HashTable, hash: number): readonly number[] {
  const { hashes, numbers } = table;
  const found: number[] = [];
  let place = placeOf(table, hash);
  while (numbers[place] !== 0) {
    if (hashes[place] === hash) found.push(numbers[place] ?? 0);
    place = (place + 1) & (hashes.length - 1);
  }
  return found;
}

function placeOf({ hashes }: HashTable, hash: number): number {
  return (hash ^ (hash >>> 15)) & (hashes.length - 1);
}
