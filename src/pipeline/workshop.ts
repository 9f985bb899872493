/**
 * What the desk's workers and answers share: the store, the network, the reader, the clock, and
 * the list of stories that changed. Made once when the desk is opened.
 */
import type { Fetcher } from '../collect/fetcher.ts';
import type { Instant, StoryId } from '../model/ids.ts';
import type { Store } from '../store/store.ts';
import type { ArticleReader } from './article-reader.ts';
import type { FilingCabinet } from './filing-cabinet.ts';

export interface Workshop {
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly reader: ArticleReader;
  readonly cabinet: FilingCabinet;
  /** Stories with new articles whose watch items are still to be reviewed. */
  readonly touchedStories: Set<StoryId>;
  /** When to look again for readings by another analyser. */
  readonly rereading: { nextLookAt: Instant };
  readonly now: () => Instant;
  /** A new name for a record made by a person: a reply, a watch item. */
  readonly makeId: () => string;
  /** Tells the workers that there is something to do. */
  readonly wake: () => void;
}

/** The instant so many minutes later. */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
