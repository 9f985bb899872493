/**
 * Revisions that were read by another version of the analyser: which they are, and what replaces
 * their readings. Articles stay where they are filed; only what was read of them changes.
 */
import { and, count, desc, eq, exists, inArray, ne, not, sql } from 'drizzle-orm';
import type { Instant } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { articleColumns, inChunks, toArticle, toRevision } from '../rows.ts';
import { articles, outlets, readings, revisions } from '../schema/index.ts';
import type { OutdatedArticle } from '../store.ts';
import { revisionColumnsOf } from './latest.ts';
import { insertReadings, type RevisionReading } from './readings.ts';

/** Kept of each revision: two versions at work on one database each find their own. */
const readingsKept = 2;

/** Of a row of revisions: has it been read, but not by this analyser? */
function isOutdated(db: Db, analyser: string) {
  const ofRevision = eq(readings.revisionId, revisions.id);
  const anyOther = and(ofRevision, ne(readings.analyser, analyser));
  const own = and(ofRevision, eq(readings.analyser, analyser));
  const one = { one: sql`1` };
  return and(
    exists(db.select(one).from(readings).where(anyOther)),
    not(exists(db.select(one).from(readings).where(own))),
  );
}

function newestOutdated(db: Db, analyser: string) {
  return db
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articles.id), isOutdated(db, analyser)))
    .orderBy(desc(revisions.number))
    .limit(1)
    .as('latest_revision');
}

/** The latest arrival first; a lease keeps other workers from reading the same. */
export async function claimOutdated(
  db: Db,
  analyser: string,
  now: Instant,
  leaseUntil: Instant,
  limit: number,
): Promise<readonly OutdatedArticle[]> {
  const free = (until: typeof articles.leaseUntil | typeof articles.retryAt) =>
    sql`(${until} is null or ${until} <= ${now}::timestamptz)`;
  const outdated = exists(
    db
      .select({ one: sql`1` })
      .from(revisions)
      .where(and(eq(revisions.articleId, articles.id), isOutdated(db, analyser))),
  );
  const taken = db
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(eq(articles.stage, 'done'), free(articles.leaseUntil), free(articles.retryAt), outdated),
    )
    .orderBy(desc(articles.firstArrivedAt), desc(articles.sequence))
    .limit(limit)
    .for('update', { skipLocked: true });
  const claimed = await db
    .update(articles)
    .set({ leaseUntil })
    .where(inArray(articles.id, taken))
    .returning({ id: articles.id });
  if (claimed.length === 0) return [];
  const revision = newestOutdated(db, analyser);
  const rows = await db
    .select({ article: articleColumns, revision: revisionColumnsOf(revision) })
    .from(articles)
    .innerJoin(outlets, eq(outlets.id, articles.outletId))
    .innerJoinLateral(revision, sql`true`)
    .where(
      inArray(
        articles.id,
        claimed.map(({ id }) => id),
      ),
    )
    .orderBy(desc(articles.firstArrivedAt), desc(articles.sequence));
  return rows.map((row) => ({
    article: toArticle(row.article),
    revision: toRevision(row.revision),
  }));
}

/** The older readings stay until the new ones are written, in one transaction. */
export async function saveRereadings(db: Db, given: readonly RevisionReading[]): Promise<void> {
  for (const chunk of inChunks(given, 200)) {
    const ids = await insertReadings(db, chunk);
    await db.delete(readings).where(
      and(
        inArray(readings.revisionId, ids),
        sql`(select count(*) from readings newer where newer.revision_id = ${readings.revisionId}
          and newer.sequence > ${readings.sequence}) >= ${readingsKept}`,
      ),
    );
    const ofGiven = db
      .select({ id: revisions.articleId })
      .from(revisions)
      .where(inArray(revisions.id, ids));
    await db
      .update(articles)
      .set({ leaseUntil: null, lastError: null, retryAt: null })
      .where(and(eq(articles.stage, 'done'), inArray(articles.id, ofGiven)));
  }
}

export async function countOutdated(db: Db, analyser: string): Promise<number> {
  const [row] = await db.select({ total: count() }).from(revisions).where(isOutdated(db, analyser));
  return row?.total ?? 0;
}
