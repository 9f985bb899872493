/** What a measurement is: a corpus read by one part of Readout, and numbers out of it. */
import type { Score } from './counts.ts';

export interface EvalTask {
  /** As given on the command line and in floors.json. */
  readonly name: string;
  /** Corpus, split and what is compared, in a few words. */
  readonly title: string;
  /** `errorCount`: at most so many examples of what went wrong are wanted. Throws where the corpus is missing. */
  run(dataFolder: string, errorCount: number): Promise<EvalResult>;
}

export interface EvalResult {
  /** Name to value; rates from 0 to 1, higher is better, in the order to show. */
  readonly metrics: Readonly<Record<string, number>>;
  /** How much was read: texts, pages, cases. */
  readonly items: number;
  /** Precision, recall and F1 of what was found, by what it is; shown as a table above the metrics. */
  readonly scores?: Readonly<Record<string, Score>>;
  /** Texts of which least was right, the worst first. */
  readonly worst?: readonly WorstText[];
  /** What went wrong, beside the gold. */
  readonly differences?: readonly Difference[];
  /** What went wrong, one line each, the most telling first: where there is nothing to set side by side. */
  readonly errors?: readonly string[];
}

/** A text and how much of it was right. */
export interface WorstText {
  readonly id: string;
  readonly score: Score;
}

/** One thing that the gold and we see differently: part by part, '' where one of us has nothing. */
export interface Difference {
  /** The text's name. */
  readonly where: string;
  readonly verdict: 'missed' | 'not in the gold' | 'differs';
  readonly parts: readonly {
    readonly name: string;
    readonly ours: string;
    readonly gold: string;
  }[];
}

/** Task to metric to the least value that `--check` lets pass. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A metric beside its floor; `holds` is true where there is no floor. */
export interface CheckedMetric {
  readonly metric: string;
  readonly value: number;
  readonly floor: number | undefined;
  readonly holds: boolean;
}

/**
 * Puts each metric beside its floor. A floor whose metric was not measured is answered with the
 * value NaN and does not hold: a floor must never be lost by renaming.
 */
export function checkFloors(
  metrics: EvalResult['metrics'],
  floors: Readonly<Record<string, number>> = {},
): readonly CheckedMetric[] {
  const names = [...new Set([...Object.keys(metrics), ...Object.keys(floors)])];
  return names.map((metric) => {
    const value = metrics[metric] ?? Number.NaN;
    const floor = floors[metric];
    return { metric, value, floor, holds: floor === undefined || value >= floor };
  });
}
