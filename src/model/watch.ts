/** What to watch next: an observable trigger, a deadline, and the evidence that closed it. */
import type { ActorId, Instant, StoryId, WatchItemId } from './ids.ts';
import type { EventType } from './reading.ts';
import type { Citation } from './span.ts';

export interface WatchItem {
  readonly kind: 'watch-item';
  readonly id: WatchItemId;
  readonly storyId: StoryId;
  /** What to look for, in words: "readouts from the Kremlin and the U.S. delegation". */
  readonly trigger: string;
  readonly match: WatchMatch;
  readonly deadline?: Instant;
  /** What it would mean if it happened. */
  readonly implies?: string;
  readonly origin: 'proposed' | 'editor';
  /** Where a proposed item was read. */
  readonly proposedFrom?: Citation;
  readonly state: 'open' | 'met' | 'lapsed' | 'dismissed';
  readonly evidence: readonly Citation[];
  readonly createdAt: Instant;
  readonly closedAt?: Instant;
  readonly closedBy?: 'evidence' | 'deadline' | 'editor';
}

/** What an article must show to close the item: any of the actors, any event type, some of the words. */
export interface WatchMatch {
  readonly actorIds: readonly ActorId[];
  readonly eventTypes: readonly EventType[];
  readonly words: readonly string[];
}
