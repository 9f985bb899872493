/** True positives, found and gold to precision, recall and F1. */

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly gold: number;
}

/** Rates from 0 to 1; nothing found or nothing in the gold gives 0 for the rate concerned. */
export function scoreCounts(
  correctFound: number,
  found: number,
  gold: number,
  correctGold = correctFound,
): Score {
  const precision = found === 0 ? 0 : correctFound / found;
  const recall = gold === 0 ? 0 : correctGold / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, found, gold };
}
