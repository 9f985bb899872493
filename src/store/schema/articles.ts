/**
 * Came in: addresses, each with what is next for it. This table is the queue: `stage` says what
 * comes next, `lease_until` who may not take it yet, `retry_at` when a failure is tried again.
 */
import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgTable } from 'drizzle-orm/pg-core';
import type { ArticleId, FeedId, OutletId } from '../../model/ids.ts';
import type { ArticleStage } from '../store.ts';
import { instant, record, words } from './columns.ts';
import { feeds } from './feeds.ts';
import { outlets } from './outlets.ts';

export const articles = pgTable(
  'articles',
  {
    id: words().$type<ArticleId>().primaryKey(),
    /** Order in which the desk heard of the articles, also of those heard of at the same instant. */
    sequence: bigint({ mode: 'number' }).generatedByDefaultAsIdentity(),
    address: words().notNull(),
    outletId: words('outlet_id')
      .$type<OutletId>()
      .notNull()
      .references(() => outlets.id),
    feedId: words('feed_id')
      .$type<FeedId>()
      .references(() => feeds.id, { onDelete: 'set null' }),
    publishedAt: instant('published_at'),
    announcedAt: instant('announced_at').notNull(),
    /** Null until the first text is there. */
    firstArrivedAt: instant('first_arrived_at'),
    teaser: record().$type<{ title: string; html: string }>(),
    etag: words(),
    lastModified: words('last_modified'),
    stage: words().$type<ArticleStage>().notNull(),
    leaseUntil: instant('lease_until'),
    attempts: integer().notNull().default(0),
    lastError: words('last_error'),
    retryAt: instant('retry_at'),
    /** When the page of an article that is done is looked at again for changes. */
    nextVisitAt: instant('next_visit_at'),
  },
  (article) => [
    index('articles_waiting')
      .on(article.stage, article.announcedAt, article.sequence)
      .where(sql`stage in ('fetch', 'read', 'file')`),
    index('articles_arrived').on(article.firstArrivedAt, article.sequence),
    index('articles_feed').on(article.feedId),
    index('articles_to_visit').on(article.nextVisitAt).where(sql`next_visit_at is not null`),
  ],
);
