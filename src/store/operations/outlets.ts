/** Outlets: written with what they publish, asked for by id. */
import { eq } from 'drizzle-orm';
import type { Outlet } from '../../model/article.ts';
import type { OutletId } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { distinctBy, dropNulls, inChunks } from '../rows.ts';
import { outlets } from '../schema/index.ts';

/** Writes those not known yet; a known one keeps the name it has. */
export async function saveOutlets(db: Db, given: readonly Outlet[]): Promise<void> {
  for (const chunk of inChunks(distinctBy(given, (outlet) => outlet.id))) {
    const rows = chunk.map(({ id, name, host }) => ({ id, name, host: host ?? null }));
    await db.insert(outlets).values(rows).onConflictDoNothing();
  }
}

/** In order of name. */
export async function listOutlets(db: Db): Promise<readonly Outlet[]> {
  return (await db.select().from(outlets).orderBy(outlets.name, outlets.id)).map(toOutlet);
}

export async function findOutlet(db: Db, outletId: OutletId): Promise<Outlet | undefined> {
  const [row] = await db.select().from(outlets).where(eq(outlets.id, outletId));
  return row && toOutlet(row);
}

function toOutlet(row: typeof outlets.$inferSelect): Outlet {
  return { kind: 'outlet', ...dropNulls(row) };
}
