/**
 * Gradient-boosted trees over a row of numbers (Friedman 2001): the sum of one leaf of each tree.
 * Its file: `RTRE`, the length of a JSON header (what each model is named and how many columns, trees
 * and nodes it has), the header, then for each model a node after the other: column, place of its
 * first child, threshold or value.
 *
 * No tree is walked: at every node the processor would have to guess which way goes on. All trees'
 * thresholds stand in order by column; those that a number is above strike out the leaves below them,
 * and of each tree the first leaf left is the one (QuickScorer, Lucchese et al. 2015).
 */
import { openModelFile } from './model-file.ts';

/** All trees of a model; the leaves of a tree are counted from the side of the lower numbers. */
export interface BoostedTrees {
  readonly columns: number;
  readonly trees: number;
  /** By column: the first of its thresholds; behind the last column their count. */
  readonly firsts: Uint32Array;
  /** Of every inner node: what is compared, in order within a column. */
  readonly thresholds: Float64Array;
  /** Of every inner node: its tree, and the leaves, a bit each, that stay for numbers above it. */
  readonly treeOf: Uint16Array;
  readonly stay: Int32Array;
  /** What each leaf adds, `mostLeaves` a tree. */
  readonly values: Float64Array;
  /** What the sum begins with. */
  readonly base: number;
}

/** As many leaves as a number has bits. */
const mostLeaves = 32;

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
    const trees = orderThresholds(readNodes(view, at, nodes), roots, columns);
    if (trees === undefined) return undefined;
    models.set(name, { ...trees, columns, base });
    at = end;
  }
  return models;
}

const bytesOfNode = 14;

/** A node of the file; the children of an inner one stand side by side. */
interface Node {
  /** What is compared; `leaf` for a leaf. */
  readonly column: number;
  /** The child for numbers up to the threshold; the other is the next. */
  readonly child: number;
  /** The threshold, or what a leaf adds. */
  readonly value: number;
}

function readNodes(view: DataView, first: number, count: number): readonly Node[] {
  return Array.from({ length: count }, (_, node) => {
    const at = first + node * bytesOfNode;
    return {
      column: view.getUint16(at, true),
      child: view.getUint32(at + 2, true),
      value: view.getFloat64(at + 6, true),
    };
  });
}

/** An inner node with its tree and the leaves that stay for numbers above its threshold. */
interface Threshold {
  readonly column: number;
  readonly value: number;
  readonly tree: number;
  readonly stay: number;
}

/** Undefined where a tree has more than `mostLeaves`, or a node that is not there. */
function orderThresholds(
  nodes: readonly Node[],
  roots: readonly number[],
  columns: number,
): Omit<BoostedTrees, 'columns' | 'base'> | undefined {
  const values = new Float64Array(roots.length * mostLeaves);
  const found: Threshold[] = [];
  let leaves = 0;
  const visit = (at: number, tree: number): boolean => {
    const node = nodes[at];
    if (node === undefined || leaves === mostLeaves) return false;
    const { column, child, value } = node;
    if (column === leaf) {
      values[tree * mostLeaves + leaves] = value;
      leaves += 1;
      return true;
    }
    if (column >= columns || child <= at) return false;
    const first = leaves;
    if (!visit(child, tree)) return false;
    const below = bitsBefore(leaves) & ~bitsBefore(first);
    found.push({ column, value, tree, stay: ~below });
    return visit(child + 1, tree);
  };
  for (const [tree, root] of roots.entries()) {
    leaves = 0;
    if (!visit(root, tree)) return undefined;
  }
  found.sort((a, b) => a.column - b.column || a.value - b.value);
  const firsts = Uint32Array.from({ length: columns + 1 }, (_, column) => {
    const first = found.findIndex((threshold) => threshold.column >= column);
    return first < 0 ? found.length : first;
  });
  return {
    ...{ trees: roots.length, firsts, values },
    thresholds: Float64Array.from(found, ({ value }) => value),
    treeOf: Uint16Array.from(found, ({ tree }) => tree),
    stay: Int32Array.from(found, ({ stay }) => stay),
  };
}

/** The bits of the leaves before this one. */
function bitsBefore(leaves: number): number {
  return leaves === mostLeaves ? -1 : (1 << leaves) - 1;
}

/** The leaves left of each tree, a bit each: room for one row, which every row begins anew. */
let left = new Int32Array(0);

/** The sum of the leaves that the row of `numbers` from `first` on comes to. */
export function sumLeaves(model: BoostedTrees, numbers: Float64Array, first: number): number {
  const { columns, trees, firsts, thresholds, treeOf, stay, values } = model;
  if (left.length < trees) left = new Int32Array(trees);
  left.fill(-1);
  for (let column = 0; column < columns; column += 1) {
    const number = numbers[first + column] as number;
    const end = firsts[column + 1] as number;
    let at = firsts[column] as number;
    for (; at < end && number > (thresholds[at] as number); at += 1) {
      const tree = treeOf[at] as number;
      left[tree] = (left[tree] as number) & (stay[at] as number);
    }
  }
  let sum = model.base;
  for (let tree = 0; tree < trees; tree += 1) {
    const leaves = left[tree] as number;
    sum += values[tree * mostLeaves + 31 - Math.clz32(leaves & -leaves)] as number;
  }
  return sum;
}
