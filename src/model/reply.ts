/** A reader's reply. Its e-mail address is never part of this record: it stays in the store. */
import type { Instant, ReplyId, StoryId } from './ids.ts';

export interface Reply {
  readonly kind: 'reply';
  readonly id: ReplyId;
  readonly storyId: StoryId;
  readonly name: string;
  readonly website?: string;
  readonly text: string;
  readonly receivedAt: Instant;
  readonly state: 'held' | 'approved' | 'rejected';
  readonly decidedAt?: Instant;
}
