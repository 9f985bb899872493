/** Trees in their file, and the way of a row through them. */
import { describe, expect, test } from 'vitest';
import {
  type BoostedTrees,
  parseBoostedTrees,
  sumLeaves,
} from '../../src/language/boosted-trees.ts';

const leaf = 0xffff;

type Node = readonly [column: number, child: number, value: number];

/** Column 0 up to 1.5 gives −1, else 2; column 1 up to 0 gives 0.25, else 0.5. */
const twoTrees: readonly Node[] = [
  [0, 1, 1.5],
  [leaf, 0, -1],
  [leaf, 0, 2],
  [1, 4, 0],
  [leaf, 0, 0.25],
  [leaf, 0, 0.5],
];

function file(nodes = twoTrees, roots: readonly number[] = [0, 3]): Uint8Array {
  const header = JSON.stringify([
    { name: 'cue', columns: 2, base: 0.125, roots, nodes: nodes.length },
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

  test('of a deep tree the leaf is found by all the questions on the way to it', () => {
    // Column 0 up to 5: then up to 2: −1, else column 1 up to 1: −2, else −3; above 5: 4.
    const deep: readonly Node[] = [
      [0, 1, 5],
      [0, 3, 2],
      [leaf, 0, 4],
      [leaf, 0, -1],
      [1, 5, 1],
      [leaf, 0, -2],
      [leaf, 0, -3],
    ];
    const model = parseBoostedTrees(file(deep, [0]))?.get('cue') as BoostedTrees;
    const sums = [
      [2, 9],
      [2.1, 1],
      [5, 1.1],
      [5.1, 0],
    ].map((row) => sumLeaves(model, Float64Array.from(row), 0) - 0.125);
    expect(sums).toEqual([-1, -2, -3, 4]);
  });

  test('a tree has 32 leaves at most', () => {
    // A chain: below each threshold a leaf, above it the rest of the chain.
    const chain = (leaves: number): readonly Node[] => [
      ...Array.from({ length: leaves - 1 }, (_, i): readonly Node[] => [
        [0, 2 * i + 1, i],
        [leaf, 0, i],
      ]).flat(),
      [leaf, 0, leaves - 1],
    ];
    const model = parseBoostedTrees(file(chain(32), [0]))?.get('cue') as BoostedTrees;
    for (const leafAt of [0, 1, 15, 30, 31])
      expect(sumLeaves(model, Float64Array.of(leafAt, 0), 0)).toBe(0.125 + leafAt);
    expect(parseBoostedTrees(file(chain(33), [0]))).toBeUndefined();
  });

  test('bytes of another kind, and a file cut short, are refused', () => {
    expect(parseBoostedTrees(new Uint8Array(0))).toBeUndefined();
    expect(parseBoostedTrees(new Uint8Array(20))).toBeUndefined();
    expect(parseBoostedTrees(file().subarray(0, -1))).toBeUndefined();
  });
});
