/** The order in which a reader wants the watch list: what is awaited first, nearest deadline first. */
import type { WatchItem } from '../../../../src/model/watch.ts';

const ranks: Readonly<Record<WatchItem['state'], number>> = {
  open: 0,
  met: 1,
  lapsed: 2,
  dismissed: 3,
};

/** Without those an editor has dismissed; items without a deadline follow those with one. */
export function orderWatchItems(items: readonly WatchItem[]): readonly WatchItem[] {
  return items
    .filter((item) => item.state !== 'dismissed')
    .toSorted((a, b) => ranks[a.state] - ranks[b.state] || compareText(whenOf(a), whenOf(b)));
}

function whenOf(item: WatchItem): string {
  return item.closedAt ?? item.deadline ?? '9999';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
