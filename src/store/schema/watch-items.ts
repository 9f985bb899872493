/** Decided: what to watch next. Proposed by the desk, kept or closed by people and evidence. */
import { bigint, index, pgTable } from 'drizzle-orm/pg-core';
import type { StoryId, WatchItemId } from '../../model/ids.ts';
import type { Citation } from '../../model/span.ts';
import type { WatchItem, WatchMatch } from '../../model/watch.ts';
import { instant, record, words } from './columns.ts';

export const watchItems = pgTable(
  'watch_items',
  {
    id: words().$type<WatchItemId>().primaryKey(),
    sequence: bigint({ mode: 'number' }).generatedByDefaultAsIdentity(),
    storyId: words('story_id').$type<StoryId>().notNull(),
    trigger: words().notNull(),
    match: record().$type<WatchMatch>().notNull(),
    deadline: instant(),
    implies: words(),
    origin: words().$type<WatchItem['origin']>().notNull(),
    proposedFrom: record('proposed_from').$type<Citation>(),
    state: words().$type<WatchItem['state']>().notNull(),
    evidence: record().$type<readonly Citation[]>().notNull(),
    createdAt: instant('created_at').notNull(),
    closedAt: instant('closed_at'),
    closedBy: words('closed_by').$type<NonNullable<WatchItem['closedBy']>>(),
  },
  (item) => [index('watch_items_story').on(item.storyId, item.state)],
);
