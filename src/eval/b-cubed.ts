/** Scores of a clustering against a gold one: B-cubed (Bagga and Baldwin 1998) and pairwise. */

/** Shares from 0 to 1; 0 for no items. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One item with the cluster it was given and the one it belongs to. */
export interface ClusteredItem {
  readonly found: string;
  readonly gold: string;
}

/** Mean over items of the share of its cluster that belongs with it, and of its class that is with it. */
export function scoreBCubed(items: readonly ClusteredItem[]): PrecisionRecall {
  const { found, gold, both } = countSizes(items);
  let precision = 0;
  let recall = 0;
  for (const item of items) {
    const shared = both.get(keyOf(item)) ?? 0;
    precision += shared / (found.get(item.found) ?? 1);
    recall += shared / (gold.get(item.gold) ?? 1);
  }
  return harmonic(precision / (items.length || 1), recall / (items.length || 1));
}

/** Pairs put together against pairs that belong together. */
export function scorePairs(items: readonly ClusteredItem[]): PrecisionRecall {
  const { found, gold, both } = countSizes(items);
  const hits = countPairs(both.values());
  return harmonic(
    hits / (countPairs(found.values()) || 1),
    hits / (countPairs(gold.values()) || 1),
  );
}

function countSizes(items: readonly ClusteredItem[]) {
  const found = new Map<string, number>();
  const gold = new Map<string, number>();
  const both = new Map<string, number>();
  for (const item of items) {
    found.set(item.found, (found.get(item.found) ?? 0) + 1);
    gold.set(item.gold, (gold.get(item.gold) ?? 0) + 1);
    both.set(keyOf(item), (both.get(keyOf(item)) ?? 0) + 1);
  }
  return { found, gold, both };
}

function keyOf(item: ClusteredItem): string {
  return JSON.stringify([item.found, item.gold]);
}

function countPairs(sizes: Iterable<number>): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}

function harmonic(precision: number, recall: number): PrecisionRecall {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
