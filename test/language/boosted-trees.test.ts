/** Trees in their file, and the way of a row through them. */
import { describe, expect, test } from 'vitest';
import {
  type BoostedTrees,
  parseBoostedTrees,
  sumLeaves,
} from '../../src/language/boosted-trees.ts';

const leaf = 0xffff;

/** One model of two trees: column 0 up to 1.5 gives −1, else 2; column 1 up to 0 gives 0.25, else 0.5. */
function file(): Uint8Array {
  const nodes = [
    [0, 1, 1.5],
    [leaf, 0, -1],
    [leaf, 0, 2],
    [1, 4, 0],
    [leaf, 0, 0.25],
    [leaf, 0, 0.5],
  ] as const;
  const header = JSON.stringify([
    { name: 'cue', columns: 2, base: 0.125, roots: [0, 3], nodes: nodes.length },
  ]);
  const bytes = new Uint8Array(8 + header.length + 14 * nodes.length);
  const view = new DataView(bytes.buffer);
  bytes.set([...'RTRE'].map((letter) => letter.charCodeAt(0)));
  view.setUint32(4, header.length, true);
  bytes.set(
    [...header].map((letter) => letter.charCodeAt(0)),
    8,
  );
  nodes.forEach(([column, child, value], i) => {
    const at = 8 + header.length + 14 * i;
    view.setUint16(at, column, true);
    view.setUint32(at + 2, child, true);
    view.setFloat64(at + 6, value, true);
  });
  return bytes;
}

describe('boosted trees', () => {
  const trees = parseBoostedTrees(file())?.get('cue') as BoostedTrees;

  test.each([
    [1.5, 0, 0.125 - 1 + 0.25],
    [1.6, 0, 0.125 + 2 + 0.25],
    [-7, 0.1, 0.125 - 1 + 0.5],
  ])('a row of %d and %d comes to %d', (first, second, sum) => {
    expect(sumLeaves(trees, Float64Array.of(9, 9, first, second), 2)).toBe(sum);
  });

  test('bytes of another kind, and a file cut short, are refused', () => {
    expect(parseBoostedTrees(new Uint8Array(0))).toBeUndefined();
    expect(parseBoostedTrees(new Uint8Array(20))).toBeUndefined();
    expect(parseBoostedTrees(file().subarray(0, -1))).toBeUndefined();
  });
});
