/** Filings: which story each article belongs to, and what each story is called. */
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { ArticleId, Instant, StoryId } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { dropNulls, inChunks } from '../rows.ts';
import { articles, filings, stories, storyLabels } from '../schema/index.ts';
import { searchable } from '../search-words.ts';
import type { Filing } from '../store.ts';

/** Writes filings not there yet, labels their stories, and marks the articles done. */
export async function saveFilings(
  db: Db,
  given: readonly Filing[],
  labels: ReadonlyMap<StoryId, string>,
): Promise<void> {
  const storyIds = [...new Set([...given.map(({ storyId }) => storyId), ...labels.keys()])];
  for (const chunk of inChunks(storyIds.toSorted())) {
    await db
      .insert(stories)
      .values(chunk.map((id) => ({ id })))
      .onConflictDoNothing();
  }
  for (const chunk of inChunks(given)) await insertFilings(db, chunk);
  for (const [storyId, label] of labels) await labelStory(db, storyId, label);
}

async function insertFilings(db: Db, given: readonly Filing[]): Promise<void> {
  const rows = given.map((filing) => ({ ...filing, reprintOf: filing.reprintOf ?? null }));
  await db.insert(filings).values(rows).onConflictDoNothing();
  const ids = given.map(({ articleId }) => articleId);
  await db
    .update(articles)
    .set({ stage: 'done', leaseUntil: null, attempts: 0, lastError: null, retryAt: null })
    .where(and(inArray(articles.id, ids), eq(articles.stage, 'file')));
}

/** A label holds from the arrival of the latest article on, as a label of a story without articles from the beginning. */
async function labelStory(db: Db, storyId: StoryId, label: string): Promise<void> {
  const [row] = await db
    .select({
      since:
        sql<Instant>`coalesce(max(${articles.firstArrivedAt}), '1970-01-01Z'::timestamptz)`.mapWith(
          articles.announcedAt,
        ),
    })
    .from(filings)
    .innerJoin(articles, eq(articles.id, filings.articleId))
    .where(eq(filings.storyId, storyId));
  const since = row?.since ?? '1970-01-01T00:00:00.000Z';
  const words = ` ${searchable(label)}`;
  await db
    .insert(storyLabels)
    .values({ storyId, since, label, words })
    .onConflictDoUpdate({
      target: [storyLabels.storyId, storyLabels.since],
      set: { label, words },
    });
}

/** In the order made. */
export async function listFilings(db: Db): Promise<readonly Filing[]> {
  return (await selectFilings(db).orderBy(asc(filings.sequence))).map(dropNulls);
}

export async function findFiling(db: Db, articleId: ArticleId): Promise<Filing | undefined> {
  const [row] = await selectFilings(db).where(eq(filings.articleId, articleId));
  return row && dropNulls(row);
}

function selectFilings(db: Db) {
  return db
    .select({
      articleId: filings.articleId,
      storyId: filings.storyId,
      reprintOf: filings.reprintOf,
      filedAt: filings.filedAt,
    })
    .from(filings)
    .$dynamic();
}
