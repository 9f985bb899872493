/** Decided: articles that an editor moved from one story to another, by a merge or a split. Rows are only added. */
import { bigint, index, pgTable } from 'drizzle-orm/pg-core';
import type { ArticleId, StoryId } from '../../model/ids.ts';
import type { StoryMove } from '../../model/story.ts';
import { articles } from './articles.ts';
import { instant, words } from './columns.ts';

export const storyMoves = pgTable(
  'story_moves',
  {
    sequence: bigint({ mode: 'number' }).generatedByDefaultAsIdentity().primaryKey(),
    articleId: words('article_id')
      .$type<ArticleId>()
      .notNull()
      .references(() => articles.id),
    fromStoryId: words('from_story_id').$type<StoryId>().notNull(),
    toStoryId: words('to_story_id').$type<StoryId>().notNull(),
    decision: words().$type<StoryMove['decision']>().notNull(),
    movedAt: instant('moved_at').notNull(),
  },
  (move) => [
    index('story_moves_article').on(move.articleId, move.sequence),
    index('story_moves_from').on(move.fromStoryId),
    index('story_moves_to').on(move.toStoryId),
  ],
);
