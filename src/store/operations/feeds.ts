/** Feeds and the state of their polling. `next_poll_at` is schedule and lease in one. */
import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Feed, Outlet } from '../../model/article.ts';
import type { FeedId, Instant } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { dropNulls } from '../rows.ts';
import { articles, feeds, outlets } from '../schema/index.ts';
import type { FeedState, PollRecord } from '../store.ts';
import { saveOutlets } from './outlets.ts';

/** A feed that is there already is answered as it is. */
export async function addFeed(
  db: Db,
  feed: Feed,
  outlet: Outlet,
  nextPollAt: Instant,
): Promise<FeedState> {
  await saveOutlets(db, [outlet]);
  const { id, address, form, title, outletId, addedAt } = feed;
  await db
    .insert(feeds)
    .values({ id, address, form, title: title ?? null, outletId, addedAt, nextPollAt })
    .onConflictDoNothing();
  const [state] = await loadFeeds(db, [id]);
  if (state === undefined) throw new Error(`Expected feed ${id} to be written, got none`);
  return state;
}

/** Its articles stay. */
export async function removeFeed(db: Db, feedId: FeedId): Promise<boolean> {
  const removed = await db.delete(feeds).where(eq(feeds.id, feedId)).returning({ id: feeds.id });
  return removed.length > 0;
}

/** In the order added. */
export async function listFeeds(db: Db): Promise<readonly FeedState[]> {
  return (await selectFeeds(db).orderBy(asc(feeds.addedAt), asc(feeds.id))).map(toState);
}

/** Most overdue first; feeds that are gone are never due. */
export async function claimDueFeeds(
  db: Db,
  now: Instant,
  leaseUntil: Instant,
  limit: number,
): Promise<readonly FeedState[]> {
  const due = db
    .select({ id: feeds.id })
    .from(feeds)
    .where(and(lte(feeds.nextPollAt, now), eq(feeds.gone, false)))
    .orderBy(asc(feeds.nextPollAt), asc(feeds.id))
    .limit(limit)
    .for('update', { skipLocked: true });
  const claimed = await db
    .update(feeds)
    .set({ nextPollAt: leaseUntil })
    .where(inArray(feeds.id, due))
    .returning({ id: feeds.id });
  return loadFeeds(
    db,
    claimed.map(({ id }) => id),
  );
}

/** Puts the next poll of every feed that is not gone at `at`; answers how many. */
export async function scheduleAllPolls(db: Db, at: Instant): Promise<number> {
  const scheduled = await db
    .update(feeds)
    .set({ nextPollAt: at })
    .where(eq(feeds.gone, false))
    .returning({ id: feeds.id });
  return scheduled.length;
}

/** A poll without error is a success and resets the count of failures. */
export async function recordPoll(db: Db, feedId: FeedId, poll: PollRecord): Promise<void> {
  const failed = poll.error !== undefined;
  await db
    .update(feeds)
    .set({
      lastPolledAt: poll.polledAt,
      nextPollAt: poll.nextPollAt,
      pollIntervalMinutes: poll.pollIntervalMinutes,
      lastError: poll.error ?? null,
      failuresInARow: failed ? sql`${feeds.failuresInARow} + 1` : 0,
      gone: poll.gone ?? false,
      ...(failed ? {} : { lastSuccessAt: poll.polledAt }),
      ...(poll.title === undefined ? {} : { title: poll.title }),
      ...(poll.movedTo === undefined ? {} : { address: poll.movedTo }),
      ...(poll.validators === undefined
        ? {}
        : {
            etag: poll.validators.etag ?? null,
            lastModified: poll.validators.lastModified ?? null,
          }),
    })
    .where(eq(feeds.id, feedId));
}

async function loadFeeds(db: Db, ids: readonly FeedId[]): Promise<readonly FeedState[]> {
  if (ids.length === 0) return [];
  const rows = await selectFeeds(db)
    .where(inArray(feeds.id, [...ids]))
    .orderBy(asc(feeds.addedAt), asc(feeds.id));
  return rows.map(toState);
}

function selectFeeds(db: Db) {
  const articleCount = sql<number>`(select count(*)::int from ${articles} where ${articles.feedId} = ${feeds.id})`;
  return db
    .select({ feed: feeds, outletName: outlets.name, articleCount })
    .from(feeds)
    .innerJoin(outlets, eq(outlets.id, feeds.outletId))
    .$dynamic();
}

interface FeedRow {
  readonly feed: typeof feeds.$inferSelect;
  readonly outletName: string;
  readonly articleCount: number;
}

function toState({ feed, outletName, articleCount }: FeedRow): FeedState {
  const { id, address, form, title, outletId, addedAt, etag, lastModified, ...polling } = feed;
  return {
    feed: { kind: 'feed', id, address, form, outletId, addedAt, ...dropNulls({ title }) },
    outletName,
    articleCount,
    validators: dropNulls({ etag, lastModified }),
    ...dropNulls(polling),
  };
}
