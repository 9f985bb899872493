/** The order in which a reader wants the watch list: what is awaited first, nearest deadline first. */
import type { WatchItem } from '../../../../src/model/watch.ts';

const ranks: Readonly<Record<WatchItem['state'], number>> = {
  open: 0,
  met: 1,
  lapsed: 2,
  dismissed: 3,
};

/**
 * Without those an editor has dismissed. Open items by deadline, then those without one, the
 * latest to be noted first; after them what is closed, the latest first.
 */
export function orderWatchItems(items: readonly WatchItem[]): readonly WatchItem[] {
  return items
    .filter((item) => item.state !== 'dismissed')
    .toSorted((a, b) => ranks[a.state] - ranks[b.state] || compareTimes(a, b));
}

function compareTimes(a: WatchItem, b: WatchItem): number {
  if (a.state !== 'open') return compareText(b.closedAt ?? '', a.closedAt ?? '');
  const byDeadline = compareText(a.deadline ?? '9999', b.deadline ?? '9999');
  return byDeadline || compareText(b.createdAt, a.createdAt);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
