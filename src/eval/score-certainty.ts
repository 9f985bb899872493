/** Scores certainty: the numbers that the text gives against the annotators' mean, both from −3 to +3. */

export interface CertaintyReport {
  readonly events: number;
  /** Correlation over all events; 0 where either side does not vary. */
  readonly pearson: number;
  readonly meanAbsoluteError: number;
  /** The error of saying +3 everywhere, to compare with. */
  readonly baselineError: number;
}

/** Pairs of what was judged and the gold. */
export function scoreCertainty(pairs: readonly (readonly [number, number])[]): CertaintyReport {
  return {
    events: pairs.length,
    pearson: correlate(pairs),
    meanAbsoluteError: meanOf(pairs.map(([guess, gold]) => Math.abs(guess - gold))),
    baselineError: meanOf(pairs.map(([, gold]) => Math.abs(3 - gold))),
  };
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
