/**
 * Chooses when to poll a feed again: sooner when it brought news, later when it did not, much
 * later while it fails. The server's own wish (max-age) is respected within the same bounds.
 */

const shortestMinutes = 10;
const longestMinutes = 6 * 60;
const longestFailingMinutes = 24 * 60;
const goneMinutes = 7 * 24 * 60;

/** What the last polls of a feed came to. */
export interface PollHistory {
  readonly pollIntervalMinutes: number;
  /** Before this poll. */
  readonly failuresInARow: number;
}

/**
 * Minutes until the next poll. `fresh` is the number of articles the poll brought that were not
 * known before.
 */
export function nextPollInterval(
  history: PollHistory,
  outcome: {
    readonly outcome: 'fetched' | 'notModified' | 'gone' | 'refused' | 'failed';
    readonly maxAgeSeconds?: number;
  },
  fresh: number,
): number {
  const last = history.pollIntervalMinutes > 0 ? history.pollIntervalMinutes : 60;
  switch (outcome.outcome) {
    case 'gone':
      return goneMinutes;
    case 'refused':
      return longestFailingMinutes;
    case 'failed':
      return clamp(Math.max(last, 15) * 2, shortestMinutes, longestFailingMinutes);
    case 'notModified':
      return clamp(last * 1.25, shortestMinutes, longestMinutes);
    case 'fetched': {
      const next = clamp(last * (fresh > 0 ? 0.5 : 1.5), shortestMinutes, longestMinutes);
      return Math.max(next, clamp((outcome.maxAgeSeconds ?? 0) / 60, 0, longestMinutes));
    }
  }
}

function clamp(minutes: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, minutes)));
}
