/** Says what is next for articles, from what there is of them. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ArticleId } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { articles } from '../schema/index.ts';

/** Has the article a revision that no reading was made of? */
export const hasUnread = sql`exists (
  select 1 from revisions r where r.article_id = articles.id
  and not exists (select 1 from readings d where d.revision_id = r.id))`;

/** The stage that an article's revisions, readings and filing leave for it to do. */
export const stageLeft = sql`case
  when not exists (select 1 from revisions r where r.article_id = articles.id) then 'failed'
  when ${hasUnread} then 'read'
  when not exists (select 1 from filings f where f.article_id = articles.id) then 'file'
  else 'done' end`;

/** Takes the articles off the fetch list; those on no fetch list are left alone. */
export async function offFetchList(
  db: Db,
  articleIds: readonly ArticleId[],
  also: Partial<typeof articles.$inferInsert> = {},
): Promise<void> {
  await db
    .update(articles)
    .set({
      ...also,
      stage: stageLeft,
      leaseUntil: null,
      attempts: 0,
      lastError: null,
      retryAt: null,
    })
    .where(and(inArray(articles.id, [...articleIds]), eq(articles.stage, 'fetch')));
}
