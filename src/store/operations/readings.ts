/** Readings: written once per revision and analyser; the last written is the one that counts. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { RevisionId } from '../../model/ids.ts';
import type { Reading } from '../../model/reading.ts';
import type { Db } from '../database.ts';
import { inChunks } from '../rows.ts';
import { articles, readings } from '../schema/index.ts';
import { hasUnread } from './next-stage.ts';

/** A reading of one revision. */
export interface RevisionReading {
  readonly revisionId: RevisionId;
  readonly reading: Reading;
}

/** Articles that were to be read go on to filing once every revision of theirs has a reading. */
export async function saveReadings(db: Db, given: readonly RevisionReading[]): Promise<void> {
  for (const chunk of inChunks(given, 200)) {
    await passToFiling(db, await insertReadings(db, chunk));
  }
}

/** Answers whose readings they are; what this analyser wrote before stays as it is. */
export async function insertReadings(
  db: Db,
  given: readonly RevisionReading[],
): Promise<readonly RevisionId[]> {
  const rows = given.map(({ revisionId, reading }) => ({
    revisionId,
    analyser: reading.analyser,
    reading,
  }));
  await db.insert(readings).values(rows).onConflictDoNothing();
  return rows.map(({ revisionId }) => revisionId);
}

/** Each text is read, also one that was changed before its turn came: the desk answers as of then too. */
async function passToFiling(db: Db, revisionIds: readonly RevisionId[]): Promise<void> {
  const ofGiven = sql`(select r.article_id from revisions r where ${inArray(sql`r.id`, [...revisionIds])})`;
  await db
    .update(articles)
    .set({
      stage: sql`case when ${hasUnread} then 'read' else 'file' end`,
      leaseUntil: null,
      attempts: 0,
      lastError: null,
      retryAt: null,
    })
    .where(and(eq(articles.stage, 'read'), sql`${articles.id} in ${ofGiven}`));
}

export async function findReading(db: Db, revisionId: RevisionId): Promise<Reading | undefined> {
  const [row] = await db
    .select({ reading: readings.reading })
    .from(readings)
    .where(eq(readings.revisionId, revisionId))
    .orderBy(desc(readings.sequence))
    .limit(1);
  return row?.reading;
}
