/** Readers' replies. The e-mail address is written here and read by nothing but a backup. */
import { and, asc, eq } from 'drizzle-orm';
import type { Instant, ReplyId, StoryId } from '../../model/ids.ts';
import type { Reply } from '../../model/reply.ts';
import type { Db } from '../database.ts';
import { dropNulls } from '../rows.ts';
import { replies, replyEmails } from '../schema/index.ts';

export async function addReply(db: Db, reply: Reply, email: string): Promise<void> {
  const { kind: _kind, ...row } = reply;
  await db.insert(replies).values({
    ...row,
    website: reply.website ?? null,
    decidedAt: reply.decidedAt ?? null,
  });
  await db.insert(replyEmails).values({ replyId: reply.id, email });
}

/** Oldest first. */
export async function listReplies(
  db: Db,
  filter: { readonly storyId?: StoryId; readonly state?: Reply['state'] },
): Promise<readonly Reply[]> {
  const rows = await db
    .select()
    .from(replies)
    .where(
      and(
        filter.storyId === undefined ? undefined : eq(replies.storyId, filter.storyId),
        filter.state === undefined ? undefined : eq(replies.state, filter.state),
      ),
    )
    .orderBy(asc(replies.receivedAt), asc(replies.sequence));
  return rows.map(toReply);
}

/** Undefined where there is no such reply; a decision may be changed. */
export async function decideReply(
  db: Db,
  id: ReplyId,
  state: 'approved' | 'rejected',
  decidedAt: Instant,
): Promise<Reply | undefined> {
  const [row] = await db
    .update(replies)
    .set({ state, decidedAt })
    .where(eq(replies.id, id))
    .returning();
  return row && toReply(row);
}

function toReply({ sequence: _sequence, ...row }: typeof replies.$inferSelect): Reply {
  return { kind: 'reply', ...dropNulls(row) };
}
