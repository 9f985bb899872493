/** Came in: who publishes. */
import { pgTable } from 'drizzle-orm/pg-core';
import type { OutletId } from '../../model/ids.ts';
import { words } from './columns.ts';

export const outlets = pgTable('outlets', {
  id: words().$type<OutletId>().primaryKey(),
  name: words().notNull(),
  host: words(),
});
