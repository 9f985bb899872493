/** Derived: all annotations of one revision by one analyser. The one with the highest sequence is the latest. */
import { bigint, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import type { RevisionId } from '../../model/ids.ts';
import type { Reading } from '../../model/reading.ts';
import { record, words } from './columns.ts';
import { revisions } from './revisions.ts';

export const readings = pgTable(
  'readings',
  {
    revisionId: words('revision_id')
      .$type<RevisionId>()
      .notNull()
      .references(() => revisions.id),
    analyser: words().notNull(),
    sequence: bigint({ mode: 'number' }).generatedByDefaultAsIdentity(),
    reading: record().$type<Reading>().notNull(),
  },
  (row) => [primaryKey({ columns: [row.revisionId, row.analyser] })],
);
