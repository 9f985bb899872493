/** Decided: readers' replies. The e-mail address lies in a table of its own that no question reads. */
import { bigint, index, pgTable } from 'drizzle-orm/pg-core';
import type { ReplyId, StoryId } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import { instant, words } from './columns.ts';

export const replies = pgTable(
  'replies',
  {
    id: words().$type<ReplyId>().primaryKey(),
    sequence: bigint({ mode: 'number' }).generatedByDefaultAsIdentity(),
    storyId: words('story_id').$type<StoryId>().notNull(),
    name: words().notNull(),
    website: words(),
    text: words().notNull(),
    receivedAt: instant('received_at').notNull(),
    state: words().$type<Reply['state']>().notNull(),
    decidedAt: instant('decided_at'),
  },
  (reply) => [index('replies_story').on(reply.storyId, reply.state)],
);

export const replyEmails = pgTable('reply_emails', {
  replyId: words('reply_id')
    .$type<ReplyId>()
    .primaryKey()
    .references(() => replies.id),
  email: words().notNull(),
});
