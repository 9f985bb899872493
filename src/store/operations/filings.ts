/** Filings: which story each article belongs to, and what each story is called. */
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { ArticleId, Instant, StoryId } from '../../model/ids.ts';
import type { StoryMove } from '../../model/story.ts';
import type { Db } from '../database.ts';
import { dropNulls, inChunks } from '../rows.ts';
import { articles, filings, stories, storyLabels, storyMoves } from '../schema/index.ts';
import { searchable } from '../search-words.ts';
import type { Filing, StoryLabel } from '../store.ts';
import { filedAsOf, followMerges, isInStory } from './filed.ts';

/** Writes filings not there yet, labels their stories, and marks the articles done. */
export async function saveFilings(
  db: Db,
  given: readonly Filing[],
  labels: readonly StoryLabel[],
): Promise<void> {
  const filed = await heedMerges(db, given);
  const storyIds = [
    ...new Set([...filed.map(({ storyId }) => storyId), ...labels.map(({ storyId }) => storyId)]),
  ];
  for (const chunk of inChunks(storyIds.toSorted())) {
    await db
      .insert(stories)
      .values(chunk.map((id) => ({ id })))
      .onConflictDoNothing();
  }
  for (const chunk of inChunks(filed)) await insertFilings(db, chunk);
  for (const label of labels) await labelStory(db, label);
}

/** What was to go into a story that an editor has merged meanwhile goes where the story went. */
async function heedMerges(db: Db, given: readonly Filing[]): Promise<readonly Filing[]> {
  const into = new Map<StoryId, StoryId>();
  for (const { storyId } of given) {
    if (!into.has(storyId)) into.set(storyId, await followMerges(db, storyId));
  }
  return given.map((filing) => ({
    ...filing,
    storyId: into.get(filing.storyId) ?? filing.storyId,
  }));
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
async function labelStory(db: Db, { storyId, label, since }: StoryLabel): Promise<void> {
  await writeLabel(db, storyId, label, since ?? (await lastArrivalOf(db, storyId)));
}

async function writeLabel(db: Db, storyId: StoryId, label: string, since: Instant): Promise<void> {
  const words = ` ${searchable(label)}`;
  await db
    .insert(storyLabels)
    .values({ storyId, since, label, words })
    .onConflictDoUpdate({
      target: [storyLabels.storyId, storyLabels.since],
      set: { label, words },
    });
}

async function lastArrivalOf(db: Db, storyId: StoryId): Promise<Instant> {
  const [row] = await db
    .select({
      since:
        sql<Instant>`coalesce(max(${articles.firstArrivedAt}), '1970-01-01Z'::timestamptz)`.mapWith(
          articles.announcedAt,
        ),
    })
    .from(filings)
    .innerJoin(articles, eq(articles.id, filings.articleId))
    .where(isInStory(db, storyId));
  return row?.since ?? '1970-01-01T00:00:00.000Z';
}

/** Writes what an editor decided, and what the stories are called from then on. */
export async function moveArticles(
  db: Db,
  moves: readonly StoryMove[],
  labels: ReadonlyMap<StoryId, string>,
): Promise<void> {
  const storyIds = [...new Set(moves.map(({ toStoryId }) => toStoryId))];
  for (const id of storyIds) await db.insert(stories).values({ id }).onConflictDoNothing();
  for (const chunk of inChunks(moves)) {
    await db.insert(storyMoves).values(chunk.map(({ kind: _, ...move }) => move));
  }
  const since = moves[0]?.movedAt;
  if (since === undefined) return;
  for (const [storyId, label] of labels) await writeLabel(db, storyId, label, since);
}

/** In the order made. */
export async function listMoves(db: Db): Promise<readonly StoryMove[]> {
  const rows = await db.select().from(storyMoves).orderBy(asc(storyMoves.sequence));
  return rows.map(({ sequence: _, ...move }) => ({ kind: 'story-move', ...move }));
}

export async function countMoves(db: Db): Promise<number> {
  const [row] = await db.select({ moves: count() }).from(storyMoves);
  return row?.moves ?? 0;
}

/** In the order made, each with the story that its article is in now. */
export async function listFilings(db: Db): Promise<readonly Filing[]> {
  const filed = filedAsOf(db);
  const rows = await db.select().from(filed).orderBy(asc(filed.sequence));
  return rows.map(({ sequence: _, ...row }) => dropNulls(row));
}

/** Those of the given articles that are in a story, in no order. */
export async function findFilings(
  db: Db,
  articleIds: readonly ArticleId[],
): Promise<readonly Filing[]> {
  if (articleIds.length === 0) return [];
  const filed = filedAsOf(db);
  const rows = await db
    .select()
    .from(filed)
    .where(inArray(filed.articleId, [...articleIds]));
  return rows.map(({ sequence: _, ...row }) => dropNulls(row));
}

export async function findFiling(db: Db, articleId: ArticleId): Promise<Filing | undefined> {
  const [filing] = await findFilings(db, [articleId]);
  return filing;
}
