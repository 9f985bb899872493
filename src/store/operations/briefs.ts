/** Published briefs: every version stays as it was published. */
import { and, asc, desc, eq, lte, max } from 'drizzle-orm';
import type { Brief } from '../../model/brief.ts';
import type { Instant, StoryId } from '../../model/ids.ts';
import type { Db, Session } from '../database.ts';
import { upTo } from '../rows.ts';
import { briefVersions } from '../schema/index.ts';
import type { AsOf } from '../store.ts';

/** Answers the version given, which the kept brief carries too. Two publishers at once get two versions. */
export async function publishBrief(
  db: Db,
  session: Session,
  brief: Brief,
  publishedAt: Instant,
): Promise<number> {
  const { storyId } = brief;
  await session.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`brief ${storyId}`]);
  const [row] = await db
    .select({ last: max(briefVersions.version) })
    .from(briefVersions)
    .where(eq(briefVersions.storyId, storyId));
  const version = (row?.last ?? 0) + 1;
  await db
    .insert(briefVersions)
    .values({ storyId, version, brief: { ...brief, version }, publishedAt });
  return version;
}

export async function findBrief(
  db: Db,
  storyId: StoryId,
  { version, asOf }: { readonly version?: number } & AsOf = {},
): Promise<{ readonly brief: Brief; readonly publishedAt: Instant } | undefined> {
  const [row] = await db
    .select({ brief: briefVersions.brief, publishedAt: briefVersions.publishedAt })
    .from(briefVersions)
    .where(
      and(
        eq(briefVersions.storyId, storyId),
        lte(briefVersions.publishedAt, upTo(asOf)),
        version === undefined ? undefined : eq(briefVersions.version, version),
      ),
    )
    .orderBy(desc(briefVersions.version))
    .limit(1);
  return row;
}

/** Oldest first. */
export async function listBriefVersions(
  db: Db,
  storyId: StoryId,
): Promise<readonly { readonly version: number; readonly publishedAt: Instant }[]> {
  return db
    .select({ version: briefVersions.version, publishedAt: briefVersions.publishedAt })
    .from(briefVersions)
    .where(eq(briefVersions.storyId, storyId))
    .orderBy(asc(briefVersions.version));
}
