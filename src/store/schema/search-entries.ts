/** Derived: the words of each revision for full-text search; made by `searchable` in search-words.ts. */
import { index, pgTable } from 'drizzle-orm/pg-core';
import type { RevisionId } from '../../model/ids.ts';
import { lexemes, words } from './columns.ts';
import { revisions } from './revisions.ts';

export const searchEntries = pgTable(
  'search_entries',
  {
    revisionId: words('revision_id')
      .$type<RevisionId>()
      .primaryKey()
      .references(() => revisions.id),
    lexemes: lexemes().notNull(),
  },
  (entry) => [index('search_entries_lexemes').using('gin', entry.lexemes)],
);
