/** e to a power by sums and products alone: a machine's own function may differ in its last bits. */

/** Below this a power of e is as good as nothing. */
const lowest = -60;
const halvings = 10;

/** e to the `power`, to seven places for powers between −20 and 20; 0 for powers below −60. */
export function exponential(power: number): number {
  if (power < lowest) return 0;
  const part = power / 2 ** halvings;
  let result = 1 + part * (1 + part * (1 / 2 + part * (1 / 6 + part / 24)));
  for (let i = 0; i < halvings; i += 1) result *= result;
  return result;
}

/** What is likely to a `score` of log-odds, between 0 and 1. */
export function logistic(score: number): number {
  return score < 0 ? 1 - logistic(-score) : 1 / (1 + exponential(-score));
}
