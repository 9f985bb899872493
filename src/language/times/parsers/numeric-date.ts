/** Dates in figures: "2025-12-02", "12/2/2025" (month first, as American English writes it). */
import type { TimeParser } from '../expression.ts';

/** ISO 8601 dates and American slashed dates. */
export const parseNumericDate: TimeParser = (scan, at) => {
  if (!scan.isNumber[at]) return undefined;
  const separator = scan.words[at + 1];
  if ((separator !== '-' && separator !== '/') || scan.words[at + 3] !== separator)
    return undefined;
  if (!scan.glued[at] || !scan.glued[at + 1] || !scan.glued[at + 2] || !scan.glued[at + 3])
    return undefined;
  const [a, b, c] = [scan.words[at], scan.words[at + 2], scan.words[at + 4]].map(Number);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const [year, month, day] = separator === '-' ? [a, b, c] : [c, a, b];
  if (!(year >= 1000 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return undefined;
  return { from: at, to: at + 5, expression: { kind: 'date', year, month, day } };
};
