/** How much there is, and how much still waits. */
import { count, countDistinct, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../database.ts';
import { articles, feeds, revisions } from '../schema/index.ts';
import type { ArticleStage, StoreCounts } from '../store.ts';
import { filedAsOf } from './filed.ts';

/** `articles` counts those that have a text. */
export async function countAll(db: Db): Promise<StoreCounts> {
  const filed = filedAsOf(db);
  const [all] = await db.select({ stories: countDistinct(filed.storyId) }).from(filed);
  const stages = await db
    .select({ stage: articles.stage, waiting: count() })
    .from(articles)
    .where(sql`${articles.stage} <> 'done'`)
    .groupBy(articles.stage);
  const at = (stage: ArticleStage) => stages.find((row) => row.stage === stage)?.waiting ?? 0;
  const [texts] = await db.select({ articles: count(articles.firstArrivedAt) }).from(articles);
  return {
    articles: texts?.articles ?? 0,
    revisions: await countRows(db, revisions),
    stories: all?.stories ?? 0,
    feeds: await countRows(db, feeds),
    waiting: { fetch: at('fetch'), read: at('read'), file: at('file') },
    failed: at('failed'),
  };
}

async function countRows(db: Db, table: PgTable): Promise<number> {
  const [row] = await db.select({ total: count() }).from(table);
  return row?.total ?? 0;
}
