/** Came in: the texts. A trigger (migration 0001) refuses every change and deletion. */
import { index, integer, pgTable, unique } from 'drizzle-orm/pg-core';
import type { ArticleId, RevisionId } from '../../model/ids.ts';
import { articles } from './articles.ts';
import { instant, words } from './columns.ts';

export const revisions = pgTable(
  'revisions',
  {
    id: words().$type<RevisionId>().primaryKey(),
    articleId: words('article_id')
      .$type<ArticleId>()
      .notNull()
      .references(() => articles.id),
    number: integer().notNull(),
    title: words().notNull(),
    byline: words(),
    lang: words().notNull(),
    text: words().notNull(),
    arrivedAt: instant('arrived_at').notNull(),
  },
  (revision) => [
    unique('revisions_numbered').on(revision.articleId, revision.number),
    index('revisions_latest').on(revision.articleId, revision.arrivedAt, revision.number),
  ],
);
