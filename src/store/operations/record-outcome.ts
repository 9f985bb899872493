/** Notes what came of a claimed article where no text, reading or filing came of it. */
import { eq, sql } from 'drizzle-orm';
import type { ArticleId, Instant } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { articles } from '../schema/index.ts';
import type { Validators } from '../store.ts';
import { offFetchList } from './next-stage.ts';

/** A page that had not changed. */
export async function recordUnchanged(
  db: Db,
  articleId: ArticleId,
  { etag, lastModified }: Validators,
): Promise<void> {
  const validators = { etag: etag ?? null, lastModified: lastModified ?? null };
  await db.update(articles).set(validators).where(eq(articles.id, articleId));
  await offFetchList(db, [articleId]);
}

/** Keeps the reason; without `retryAt` the article has failed for good. */
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
      stage: retryAt === undefined ? 'failed' : sql`${articles.stage}`,
    })
    .where(eq(articles.id, articleId));
}
