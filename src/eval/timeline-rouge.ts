/**
 * Timelines against one reference: date-F1, and ROUGE-1 over aligned dates in the "align+ m:1" way
 * of Martschat and Markert 2017, as their tilse computes it. Each date is aligned with the one of
 * the other side that costs least in days and content, the earliest of equals; what an alignment
 * shares counts 1/(days apart + 1). Precision is over the words found, recall over the reference's.
 */
import { scoreCounts } from './counts.ts';
import { porterStem } from './porter-stem.ts';
import { rougeStopWords } from './rouge-stop-words.data.ts';

/** Day to the text under it. */
export type DatedText = ReadonlyMap<string, string>;

/**
 * Which words count. `stems`: Porter stems without stop words, which is how tilse sets its ROUGE
 * and what published figures are in. `all`: every word as it stands.
 */
export type CountedWords = 'all' | 'stems';

/** F1 of the dates chosen. */
export function scoreDates(found: DatedText, gold: DatedText): number {
  const correct = [...found.keys()].filter((date) => gold.has(date)).length;
  return scoreCounts(correct, found.size, gold.size).f1;
}

/** F1 of aligned unigrams; 0 where either side is empty. */
export function scoreAligned(found: DatedText, gold: DatedText, counted: CountedWords): number {
  const foundBags = toDays(found, counted);
  const goldBags = toDays(gold, counted);
  const precision = alignedShare(foundBags, goldBags);
  const recall = alignedShare(goldBags, foundBags);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

type Bag = ReadonlyMap<string, number>;

/** A day with all its words, by which it is aligned, and with those that count. */
interface DayWords {
  readonly date: string;
  readonly all: Bag;
  readonly counted: Bag;
}

const stopWords: ReadonlySet<string> = new Set(rougeStopWords);

/** In order of the dates. */
function toDays(texts: DatedText, counted: CountedWords): readonly DayWords[] {
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, text]) => {
      const words: readonly string[] = text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
      const all = bagOf(words);
      if (counted === 'all') return { date, all, counted: all };
      const stems = words.filter((word) => !stopWords.has(word)).map(porterStem);
      return { date, all, counted: bagOf(stems) };
    });
}

function bagOf(words: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
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

function alignedShare(from: readonly DayWords[], to: readonly DayWords[]): number {
  let shared = 0;
  let total = 0;
  for (const day of from) {
    total += sizeOf(day.counted);
    let best = { cost: Number.POSITIVE_INFINITY, gain: 0 };
    for (const other of to) {
      const days = Math.abs(Date.parse(day.date) - Date.parse(other.date)) / 86_400_000;
      const weight = 1 / (days + 1);
      const likeness =
        (2 * sharedOf(day.all, other.all)) / (sizeOf(day.all) + sizeOf(other.all) || 1);
      const cost = (1 - weight) * (1 - likeness);
      if (cost < best.cost) best = { cost, gain: weight * sharedOf(day.counted, other.counted) };
    }
    shared += best.gain;
  }
  return total === 0 ? 0 : shared / total;
}
