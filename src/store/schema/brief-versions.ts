/** Decided: briefs as published. A trigger (migration 0001) refuses every change and deletion. */
import { integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import type { Brief } from '../../model/brief.ts';
import type { StoryId } from '../../model/ids.ts';
import { instant, record, words } from './columns.ts';

export const briefVersions = pgTable(
  'brief_versions',
  {
    storyId: words('story_id').$type<StoryId>().notNull(),
    version: integer().notNull(),
    brief: record().$type<Brief>().notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (row) => [primaryKey({ columns: [row.storyId, row.version] })],
);
