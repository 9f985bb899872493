/**
 * Scores certainty on the UW factuality corpus: for each marked event the number the text gives
 * against the annotators' mean, both from −3 to +3. Texts are tokens with spaces between.
 */
import type { ReadingInput } from '../model/reading.ts';
import { readJsonLines } from './archives.ts';

/** Judges one event of a text that was read; `start` is where its word stands. */
export type JudgeCertainty = (input: ReadingInput) => (start: number) => number | undefined;

export interface CertaintyReport {
  readonly sentences: number;
  readonly events: number;
  /** Correlation over all events; 0 where either side does not vary. */
  readonly pearson: number;
  readonly meanAbsoluteError: number;
  /** The error of saying +3 everywhere, to compare with. */
  readonly baselineError: number;
}

interface MarkedEvents {
  readonly text: string;
  readonly targets: readonly {
    readonly span1: readonly [number, number];
    readonly label: number;
  }[];
}

/** Scores on `certainty/uw-train` or `uw-dev`. Events that cannot be judged count as +3. */
export async function scoreCertainty(
  dataFolder: string,
  judge: JudgeCertainty,
  options: { readonly split?: 'train' | 'dev' } = {},
): Promise<CertaintyReport> {
  const path = `${dataFolder}/certainty/uw-${options.split ?? 'dev'}.jsonl.gz`;
  const pairs: [number, number][] = [];
  let sentences = 0;
  for await (const record of readJsonLines(path)) {
    const { text, targets } = record as MarkedEvents;
    sentences += 1;
    const starts = tokenStarts(text);
    const judgeAt = judge({ text, lang: 'en' });
    for (const { span1, label } of targets) {
      pairs.push([judgeAt(starts[span1[0]] ?? 0) ?? 3, label]);
    }
  }
  return {
    sentences,
    events: pairs.length,
    pearson: correlate(pairs),
    meanAbsoluteError: meanOf(pairs.map(([guess, gold]) => Math.abs(guess - gold))),
    baselineError: meanOf(pairs.map(([, gold]) => Math.abs(3 - gold))),
  };
}

function tokenStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) starts.push(at + 1);
  return starts;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Pearson's r of pairs; 0 for fewer than two or without variation. */
export function correlate(pairs: readonly (readonly [number, number])[]): number {
  const meanX = meanOf(pairs.map(([x]) => x));
  const meanY = meanOf(pairs.map(([, y]) => y));
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}
