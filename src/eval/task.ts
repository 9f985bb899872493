/** What a measurement is: a corpus read by one part of Readout, and numbers out of it. */

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
  /** What went wrong, one line each, the most telling first. */
  readonly errors?: readonly string[];
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
