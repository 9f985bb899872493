/** Derived: in which story each article was filed, and which article it reprints. */
import { bigint, index, pgTable } from 'drizzle-orm/pg-core';
import type { ArticleId, StoryId } from '../../model/ids.ts';
import { articles } from './articles.ts';
import { instant, words } from './columns.ts';
import { stories } from './stories.ts';

export const filings = pgTable(
  'filings',
  {
    articleId: words('article_id')
      .$type<ArticleId>()
      .primaryKey()
      .references(() => articles.id),
    sequence: bigint({ mode: 'number' }).generatedByDefaultAsIdentity(),
    storyId: words('story_id')
      .$type<StoryId>()
      .notNull()
      .references(() => stories.id),
    reprintOf: words('reprint_of').$type<ArticleId>(),
    filedAt: instant('filed_at').notNull(),
  },
  (filing) => [index('filings_story').on(filing.storyId)],
);
