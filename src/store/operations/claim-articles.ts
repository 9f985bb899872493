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
  oldestUnreadRevision,
  revisionColumnsOf,
} from './latest.ts';

/** Stories unfold by publication, also where an archive is taken in by the names of its files. */
function orderOf(stage: ClaimedArticle['stage']) {
  const published = sql`coalesce(${articles.publishedAt}, ${articles.announcedAt})`;
  return [asc(stage === 'file' ? published : articles.announcedAt), asc(articles.sequence)];
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

async function loadClaimed(
  db: Db,
  stage: ClaimedArticle['stage'],
  ids: (typeof articles.$inferSelect.id)[],
): Promise<readonly ClaimedArticle[]> {
  const revision = stage === 'read' ? oldestUnreadRevision(db) : latestRevision(db, undefined);
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
