/**
 * Gradient-boosted trees over a row of numbers (Friedman 2001): the sum of one leaf of each tree,
 * as a probability. Its file: `RTRE`, the length of a JSON header (what each model is named and
 * how many columns, trees and nodes it has), the header, then for each model a node after the
 * other: column, place of its first child, threshold or value.
 */
import { openModelFile } from './model-file.ts';

/** Nodes of all trees in arrays; the children of a node stand side by side. */
export interface BoostedTrees {
  readonly columns: number;
  /** Where each tree begins. */
  readonly roots: Uint32Array;
  /** What is compared; `leaf` for a leaf. */
  readonly column: Uint16Array;
  /** The child for numbers up to the threshold; the other is the next. */
  readonly child: Uint32Array;
  /** The threshold, or what a leaf adds. */
  readonly value: Float64Array;
  /** What the sum begins with. */
  readonly base: number;
}

interface Header {
  readonly name: string;
  readonly columns: number;
  readonly base: number;
  readonly roots: readonly number[];
  readonly nodes: number;
}

const leaf = 0xffff;

/** The models in a file's bytes by name; undefined where they are of no format known here. */
export function parseBoostedTrees(
  bytes: Uint8Array,
): ReadonlyMap<string, BoostedTrees> | undefined {
  const opened = openModelFile<readonly Header[]>(bytes, 'RTRE');
  if (opened === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = opened.headerEnd;
  const models = new Map<string, BoostedTrees>();
  for (const { name, columns, base, roots, nodes } of opened.header) {
    const end = at + nodes * bytesOfNode;
    if (end > bytes.length) return undefined;
    models.set(name, {
      columns,
      base,
      roots: Uint32Array.from(roots),
      ...readNodes(view, at, nodes),
    });
    at = end;
  }
  return models;
}

const bytesOfNode = 14;

function readNodes(view: DataView, first: number, nodes: number) {
  const column = new Uint16Array(nodes);
  const child = new Uint32Array(nodes);
  const value = new Float64Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    const at = first + node * bytesOfNode;
    column[node] = view.getUint16(at, true);
    child[node] = view.getUint32(at + 2, true);
    value[node] = view.getFloat64(at + 6, true);
  }
  return { column, child, value };
}

/** The sum of the leaves that the row of `numbers` from `first` on comes to; above 0 is likely. */
export function sumLeaves(trees: BoostedTrees, numbers: Float64Array, first: number): number {
  const { roots, column, child, value } = trees;
  let sum = trees.base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] as number;
    for (let asked = column[node] as number; asked !== leaf; asked = column[node] as number) {
      const below = (numbers[first + asked] as number) <= (value[node] as number);
      node = (child[node] as number) + (below ? 0 : 1);
    }
    sum += value[node] as number;
  }
  return sum;
}
