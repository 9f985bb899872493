/** Reads a Retry-After header: seconds, or an HTTP date. */

const longestMs = 7 * 24 * 60 * 60 * 1000;

/** Milliseconds to wait from `now`, at most a week; undefined where the header says nothing readable. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, longestMs);
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at - now, 0), longestMs);
}
