/** Derived: articles about one unfolding matter, and what the story was called since when. */
import { pgTable, primaryKey } from 'drizzle-orm/pg-core';
import type { StoryId } from '../../model/ids.ts';
import { instant, words } from './columns.ts';

export const stories = pgTable('stories', {
  id: words().$type<StoryId>().primaryKey(),
});

export const storyLabels = pgTable(
  'story_labels',
  {
    storyId: words('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => stories.id),
    /** Arrival of the latest article that the label rests on. */
    since: instant().notNull(),
    label: words().notNull(),
    /** The label's words as `searchable` makes them, with a space before each: for look-up by words. */
    words: words().notNull(),
  },
  (row) => [primaryKey({ columns: [row.storyId, row.since] })],
);
