/** Subqueries, joined sideways to an article: its latest revision as of an instant, and a revision's latest reading. */
import { and, desc, eq, exists, lte, not, type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { upTo } from '../rows.ts';
import { articles, readings, revisions } from '../schema/index.ts';

/** Of a row of revisions: has it been read? */
function hasReading(db: Db) {
  return exists(
    db.select({ one: sql`1` }).from(readings).where(eq(readings.revisionId, revisions.id)),
  );
}

/** The latest revision that had arrived by `asOf`; with `read`, the latest of those that have a reading. */
export function latestRevision(db: Db, asOf: Instant | undefined, read = false) {
  return db
    .select()
    .from(revisions)
    .where(
      and(
        eq(revisions.articleId, articles.id),
        lte(revisions.arrivedAt, upTo(asOf)),
        read ? hasReading(db) : undefined,
      ),
    )
    .orderBy(desc(revisions.arrivedAt), desc(revisions.number))
    .limit(1)
    .as('latest_revision');
}

/** The oldest revision that has no reading; the columns of `latestRevision`. */
export function oldestUnreadRevision(db: Db) {
  return oldestRevision(db, not(hasReading(db)));
}

/** The oldest revision that has a reading; the columns of `latestRevision`. */
export function oldestReadRevision(db: Db) {
  return oldestRevision(db, hasReading(db));
}

function oldestRevision(db: Db, which: SQL) {
  return db
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articles.id), which))
    .orderBy(revisions.number)
    .limit(1)
    .as('latest_revision');
}

/** The columns of that subquery, as a row of revisions. */
export function revisionColumnsOf(revision: ReturnType<typeof latestRevision>) {
  const { id, articleId, number, title, byline, lang, text, arrivedAt } = revision;
  return { id, articleId, number, title, byline, lang, text, arrivedAt };
}

/** The last written reading of that revision; with `wanted` false, none (for who needs none). */
export function latestReading(db: Db, revision: ReturnType<typeof latestRevision>, wanted = true) {
  return db
    .select({ reading: readings.reading })
    .from(readings)
    .where(and(eq(readings.revisionId, revision.id), wanted ? undefined : sql`false`))
    .orderBy(desc(readings.sequence))
    .limit(1)
    .as('latest_reading');
}
