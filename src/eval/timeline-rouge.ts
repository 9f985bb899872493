/**
 * Timelines against reference timelines: date-F1, and ROUGE-1 over aligned dates in the "align+
 * m:1" way of Martschat and Markert 2017. Each date is aligned with the one of the other side
 * that costs least in days and content; what an alignment shares counts less the further apart.
 */
import { scoreCounts } from './counts.ts';

/** Day to the text under it. */
export type DatedText = ReadonlyMap<string, string>;

/** F1 of the dates chosen. */
export function scoreDates(found: DatedText, gold: DatedText): number {
  const correct = [...found.keys()].filter((date) => gold.has(date)).length;
  return scoreCounts(correct, found.size, gold.size).f1;
}

/** F1 of aligned unigrams. */
export function scoreAligned(found: DatedText, gold: DatedText): number {
  const foundBags = toBags(found);
  const goldBags = toBags(gold);
  const precision = alignedShare(foundBags, goldBags);
  const recall = alignedShare(goldBags, foundBags);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

type Bag = ReadonlyMap<string, number>;

function toBags(texts: DatedText): ReadonlyMap<string, Bag> {
  return new Map([...texts].map(([date, text]) => [date, bagOf(text)]));
}

function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[a-z0-9]+/gu) ?? []) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

function sizeOf(bag: Bag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

function sharedOf(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return shared;
}

function alignedShare(from: ReadonlyMap<string, Bag>, to: ReadonlyMap<string, Bag>): number {
  let shared = 0;
  let total = 0;
  for (const [date, bag] of from) {
    total += sizeOf(bag);
    let best = { cost: Number.POSITIVE_INFINITY, gain: 0 };
    for (const [other, otherBag] of to) {
      const days = Math.abs(Date.parse(date) - Date.parse(other)) / 86_400_000;
      const weight = 1 / (days + 1);
      const common = sharedOf(bag, otherBag);
      const likeness = (2 * common) / (sizeOf(bag) + sizeOf(otherBag) || 1);
      const cost = (1 - weight) * (1 - likeness);
      const isBetter = cost < best.cost || (cost === best.cost && weight * common > best.gain);
      if (isBetter) best = { cost, gain: weight * common };
    }
    shared += best.gain;
  }
  return total === 0 ? 0 : shared / total;
}
