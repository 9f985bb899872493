/** Notes what came of a claimed article where no text, reading or filing came of it. */
import { eq, sql } from 'drizzle-orm';
import type { ArticleId, Instant } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { articles } from '../schema/index.ts';
import type { Validators } from '../store.ts';
import { offFetchList, stageLeft } from './next-stage.ts';

/** A page that was fetched, changed or not. */
export async function recordVisit(
  db: Db,
  articleId: ArticleId,
  { etag, lastModified }: Validators,
  nextVisitAt?: Instant,
): Promise<void> {
  const visit = {
    etag: etag ?? null,
    lastModified: lastModified ?? null,
    nextVisitAt: nextVisitAt ?? null,
  };
  await db.update(articles).set(visit).where(eq(articles.id, articleId));
  await offFetchList(db, [articleId]);
}

/** A page that cannot be had leaves what there is of its article; any other failure stops it. */
const afterGivingUp = sql`case when ${articles.stage} = 'fetch' then ${stageLeft} else 'failed' end`;

/** Keeps the reason; without `retryAt` an article that never had a text has failed for good. */
export async function recordFailure(
  db: Db,
  articleId: ArticleId,
  reason: string,
  retryAt?: Instant,
): Promise<void> {
  await db
    .update(articles)
    .set({
      lastError: reason,
      leaseUntil: null,
      retryAt: retryAt ?? null,
      stage: retryAt === undefined ? afterGivingUp : sql`${articles.stage}`,
    })
    .where(eq(articles.id, articleId));
}
