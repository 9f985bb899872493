/** Came in: what is polled, and how its polling stands. `next_poll_at` is its schedule and its lease. */
import { boolean, index, integer, pgTable } from 'drizzle-orm/pg-core';
import type { Feed } from '../../model/article.ts';
import type { FeedId, OutletId } from '../../model/ids.ts';
import { instant, words } from './columns.ts';
import { outlets } from './outlets.ts';

export const feeds = pgTable(
  'feeds',
  {
    id: words().$type<FeedId>().primaryKey(),
    address: words().notNull(),
    form: words().$type<Feed['form']>().notNull(),
    title: words(),
    outletId: words('outlet_id')
      .$type<OutletId>()
      .notNull()
      .references(() => outlets.id),
    addedAt: instant('added_at').notNull(),
    nextPollAt: instant('next_poll_at').notNull(),
    pollIntervalMinutes: integer('poll_interval_minutes').notNull().default(60),
    lastPolledAt: instant('last_polled_at'),
    lastSuccessAt: instant('last_success_at'),
    lastError: words('last_error'),
    failuresInARow: integer('failures_in_a_row').notNull().default(0),
    gone: boolean().notNull().default(false),
    etag: words(),
    lastModified: words('last_modified'),
  },
  (feed) => [index('feeds_due').on(feed.nextPollAt)],
);
