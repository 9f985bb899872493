/** Watch items: a machine may close what is open, never change what an editor closed. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { StoryId, WatchItemId } from '../../model/ids.ts';
import type { WatchItem } from '../../model/watch.ts';
import type { Db } from '../database.ts';
import { dropNulls } from '../rows.ts';
import { watchItems } from '../schema/index.ts';

/** Writes new items and the new state of known ones; what an editor closed stays closed by the editor. */
export async function saveWatchItems(db: Db, items: readonly WatchItem[]): Promise<void> {
  for (const item of items) {
    const row = toRow(item);
    await db
      .insert(watchItems)
      .values(row)
      .onConflictDoUpdate({
        target: watchItems.id,
        set: row,
        setWhere: sql`${watchItems.closedBy} is distinct from 'editor' or excluded.closed_by = 'editor'`,
      });
  }
}

/** In the order made. */
export async function listWatchItems(
  db: Db,
  filter: { readonly storyId?: StoryId; readonly state?: WatchItem['state'] },
): Promise<readonly WatchItem[]> {
  const rows = await db
    .select()
    .from(watchItems)
    .where(
      and(
        filter.storyId === undefined ? undefined : eq(watchItems.storyId, filter.storyId),
        filter.state === undefined ? undefined : eq(watchItems.state, filter.state),
      ),
    )
    .orderBy(asc(watchItems.createdAt), asc(watchItems.sequence));
  return rows.map(toItem);
}

export async function findWatchItem(db: Db, id: WatchItemId): Promise<WatchItem | undefined> {
  const [row] = await db.select().from(watchItems).where(eq(watchItems.id, id));
  return row && toItem(row);
}

function toRow({ kind: _kind, ...item }: WatchItem) {
  return {
    ...item,
    deadline: item.deadline ?? null,
    implies: item.implies ?? null,
    proposedFrom: item.proposedFrom ?? null,
    closedAt: item.closedAt ?? null,
    closedBy: item.closedBy ?? null,
  };
}

function toItem({ sequence: _sequence, ...row }: typeof watchItems.$inferSelect): WatchItem {
  return { kind: 'watch-item', ...dropNulls(row) };
}
