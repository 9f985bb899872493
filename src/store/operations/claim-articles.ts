/**
 * Hands articles out to workers: the database is the queue. A claim is a lease; when it runs out
 * before the work is written, another worker gets the article.
 */
import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { Instant } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { articleColumns, dropNulls, toArticle, toRevision } from '../rows.ts';
import { articles, outlets } from '../schema/index.ts';
import type { ClaimedArticle } from '../store.ts';
import {
  latestReading,
  latestRevision,
  oldestReadRevision,
  oldestUnreadRevision,
  revisionColumnsOf,
} from './latest.ts';

/**
 * Stories unfold by publication, also where an archive is taken in by the names of its files. Of
 * what was published and came at one instant nothing is first: there the ids decide, so that the
 * same articles fall into the same stories in whatever order they were handed in.
 */
function orderOf(stage: ClaimedArticle['stage']) {
  if (stage !== 'file') return [asc(articles.announcedAt), asc(articles.sequence)];
  const published = sql`coalesce(${articles.publishedAt}, ${articles.announcedAt})`;
  return [asc(published), asc(articles.firstArrivedAt), asc(articles.id)];
}

/** Oldest first: by arrival, and for filing by publication. `attempts` counts this claim too. */
export async function claimArticles(
  db: Db,
  stage: 'fetch' | 'read' | 'file',
  now: Instant,
  leaseUntil: Instant,
  limit: number,
): Promise<readonly ClaimedArticle[]> {
  if (stage === 'fetch') await recallForVisit(db, now);
  const free = (until: typeof articles.leaseUntil | typeof articles.retryAt) =>
    sql`(${until} is null or ${until} <= ${now}::timestamptz)`;
  const taken = db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.stage, stage), free(articles.leaseUntil), free(articles.retryAt)))
    .orderBy(...orderOf(stage))
    .limit(limit)
    .for('update', { skipLocked: true });
  const claimed = await db
    .update(articles)
    .set({ leaseUntil, attempts: sql`${articles.attempts} + 1` })
    .where(inArray(articles.id, taken))
    .returning({ id: articles.id });
  return claimed.length === 0
    ? []
    : loadClaimed(
        db,
        stage,
        claimed.map(({ id }) => id),
      );
}

/** Frees every article: for the start of the only process that works on a database. */
export async function releaseLeases(db: Db): Promise<void> {
  await db.update(articles).set({ leaseUntil: null }).where(isNotNull(articles.leaseUntil));
}

/** Puts articles that are done back on the fetch list when their page is to be looked at again. */
async function recallForVisit(db: Db, now: Instant): Promise<void> {
  await db
    .update(articles)
    .set({ stage: 'fetch', nextVisitAt: null, attempts: 0, retryAt: null })
    .where(and(eq(articles.stage, 'done'), lte(articles.nextVisitAt, now)));
}

/** An article is filed by the text that it came with, also where a later one was read before that. */
function revisionFor(db: Db, stage: ClaimedArticle['stage']) {
  if (stage === 'read') return oldestUnreadRevision(db);
  return stage === 'file' ? oldestReadRevision(db) : latestRevision(db, undefined);
}

async function loadClaimed(
  db: Db,
  stage: ClaimedArticle['stage'],
  ids: (typeof articles.$inferSelect.id)[],
): Promise<readonly ClaimedArticle[]> {
  const revision = revisionFor(db, stage);
  const reading = latestReading(db, revision, stage === 'file');
  const rows = await db
    .select({
      article: articleColumns,
      revision: revisionColumnsOf(revision),
      reading: reading.reading,
      attempts: articles.attempts,
      teaser: articles.teaser,
      validators: { etag: articles.etag, lastModified: articles.lastModified },
    })
    .from(articles)
    .innerJoin(outlets, eq(outlets.id, articles.outletId))
    .leftJoinLateral(revision, sql`true`)
    .leftJoinLateral(reading, sql`true`)
    .where(inArray(articles.id, ids))
    .orderBy(...orderOf(stage));
  return rows.map(({ article, revision, attempts, validators, teaser, reading }) => ({
    stage,
    article: toArticle(article),
    attempts,
    validators: dropNulls(validators),
    ...dropNulls({ teaser, reading, revision: revision && toRevision(revision) }),
  }));
}
