/** Subqueries: in which story each article is as of an instant, what an editor decided by then put before the filing. */
import { and, desc, eq, gt, inArray, lte, max, notExists, type SQL, sql } from 'drizzle-orm';
import type { Instant, StoryId } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { upTo } from '../rows.ts';
import { filings, storyMoves } from '../schema/index.ts';

/** Each moved article with its latest move by `asOf`. */
function latestMoves(db: Db, asOf: Instant | undefined) {
  return db
    .selectDistinctOn([storyMoves.articleId], {
      articleId: storyMoves.articleId,
      storyId: storyMoves.toStoryId,
    })
    .from(storyMoves)
    .where(lte(storyMoves.movedAt, upTo(asOf)))
    .orderBy(storyMoves.articleId, desc(storyMoves.sequence))
    .as('latest_moves');
}

/** All filings, with the story that each article is in; for questions about all stories. */
export function filedAsOf(db: Db, asOf?: Instant) {
  const moved = latestMoves(db, asOf);
  return db
    .select({
      articleId: filings.articleId,
      sequence: filings.sequence,
      storyId: sql<StoryId>`coalesce(${moved.storyId}, ${filings.storyId})`.as('filed_story_id'),
      reprintOf: filings.reprintOf,
      filedAt: filings.filedAt,
    })
    .from(filings)
    .leftJoin(moved, eq(moved.articleId, filings.articleId))
    .as('filed');
}

/** Of a row of filings: is the article in this story? Found by indexes, however many stories there are. */
export function isInStory(db: Db, storyId: StoryId, asOf?: Instant): SQL {
  const moved = latestMoves(db, asOf);
  const movedAway = db
    .select({ one: sql`1` })
    .from(storyMoves)
    .where(and(eq(storyMoves.articleId, filings.articleId), lte(storyMoves.movedAt, upTo(asOf))));
  const candidates = db
    .select({ id: filings.articleId })
    .from(filings)
    .where(and(eq(filings.storyId, storyId), notExists(movedAway)))
    .union(db.select({ id: moved.articleId }).from(moved).where(eq(moved.storyId, storyId)));
  return inArray(filings.articleId, candidates);
}

/** The story that a story was merged into, through all later merges; itself where it was not. */
export async function followMerges(db: Db, storyId: StoryId): Promise<StoryId> {
  let at = storyId;
  for (let sequence = 0; ; ) {
    const [merge] = await db
      .select({ sequence: max(storyMoves.sequence), into: storyMoves.toStoryId })
      .from(storyMoves)
      .where(
        and(
          eq(storyMoves.fromStoryId, at),
          eq(storyMoves.decision, 'merge'),
          gt(storyMoves.sequence, sequence),
        ),
      )
      .groupBy(storyMoves.toStoryId)
      .orderBy(desc(max(storyMoves.sequence)))
      .limit(1);
    if (merge?.sequence == null) return at;
    at = merge.into;
    sequence = merge.sequence;
  }
}
