/** Articles, their revisions and readings, as of an instant of arrival. */
import { and, asc, count, desc, eq, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { Article, Revision } from '../../model/article.ts';
import type { ArticleId, Instant, RevisionId, StoryId } from '../../model/ids.ts';
import type { ReadArticle } from '../../model/story.ts';
import type { Db } from '../database.ts';
import { articleIdOf } from '../identity.ts';
import { articleColumns, toArticle, toRevision, upTo } from '../rows.ts';
import { articles, filings, outlets, readings, revisions } from '../schema/index.ts';
import type { AsOf, Page, PageRequest } from '../store.ts';
import { isInStory } from './filed.ts';
import { latestReading, latestRevision, revisionColumnsOf } from './latest.ts';

/** In order of arrival. */
export function loadStoryArticles(
  db: Db,
  storyId: StoryId,
  asOf?: Instant,
): Promise<readonly ReadArticle[]> {
  const filed = db
    .select({ id: filings.articleId })
    .from(filings)
    .where(isInStory(db, storyId, asOf));
  return loadReadArticles(db, inArray(articles.id, filed), asOf);
}

/** In order of arrival; those not known at `asOf` or not read yet are left out. */
export async function loadArticles(
  db: Db,
  articleIds: readonly ArticleId[],
  asOf?: Instant,
): Promise<readonly ReadArticle[]> {
  if (articleIds.length === 0) return [];
  return loadReadArticles(db, inArray(articles.id, [...articleIds]), asOf);
}

/** Every reading and filing that is written has a new, greater number, so their numbers say what there is; moved articles change the sums. */
export async function stampStory(db: Db, storyId: StoryId, asOf?: Instant): Promise<string> {
  const [row] = await db
    .select({
      readings: sql<string>`concat_ws('-', count(*), max(${readings.sequence}), sum(${readings.sequence}))`,
      filings: sql<string>`concat_ws('-', max(${filings.sequence}), sum(${filings.sequence}))`,
    })
    .from(filings)
    .innerJoin(revisions, eq(revisions.articleId, filings.articleId))
    .innerJoin(readings, eq(readings.revisionId, revisions.id))
    .where(and(isInStory(db, storyId, asOf), lte(revisions.arrivedAt, upTo(asOf))));
  return `${row?.readings} ${row?.filings}`;
}

/** Each with the latest revision that has a reading: while a new text waits for its reading, the one before it stands. */
async function loadReadArticles(
  db: Db,
  which: SQL,
  asOf: Instant | undefined,
): Promise<readonly ReadArticle[]> {
  const revision = latestRevision(db, asOf, true);
  const reading = latestReading(db, revision);
  const rows = await db
    .select({
      article: articleColumns,
      revision: revisionColumnsOf(revision),
      reading: reading.reading,
    })
    .from(articles)
    .innerJoin(outlets, eq(outlets.id, articles.outletId))
    .innerJoinLateral(revision, sql`true`)
    .innerJoinLateral(reading, sql`true`)
    .where(which)
    // Of those that arrived at one instant none was first: their order must not tell answers apart.
    .orderBy(asc(articles.firstArrivedAt), asc(articles.id));
  return rows.map((row) => ({
    article: toArticle(row.article),
    revision: toRevision(row.revision),
    reading: row.reading,
  }));
}

/** Those that have a text, the latest arrival first. */
export async function listArticles(
  db: Db,
  { limit, offset, asOf }: PageRequest & AsOf,
): Promise<Page<Article>> {
  const arrived = lte(articles.firstArrivedAt, upTo(asOf));
  const rows = await selectArticles(db)
    .where(arrived)
    .orderBy(desc(articles.firstArrivedAt), desc(articles.sequence))
    .limit(limit)
    .offset(offset);
  const [all] = await db.select({ total: count() }).from(articles).where(arrived);
  return { total: all?.total ?? 0, items: rows.map(toArticle) };
}

/** By id, by unique beginning of an id, or by address. */
export async function findArticle(db: Db, reference: string): Promise<Article | undefined> {
  const [byAddress] = await selectArticles(db).where(eq(articles.id, articleIdOf(reference)));
  if (byAddress !== undefined) return toArticle(byAddress);
  if (!/^[0-9a-z]{1,16}$/.test(reference)) return undefined;
  const found = await selectArticles(db)
    .where(sql`starts_with(${articles.id}, ${reference})`)
    .limit(2);
  const [only] = found.length === 1 ? found : [];
  return only && toArticle(only);
}

function selectArticles(db: Db) {
  return db
    .select(articleColumns)
    .from(articles)
    .innerJoin(outlets, eq(outlets.id, articles.outletId))
    .$dynamic();
}

/** Oldest first. */
export async function listRevisions(db: Db, articleId: ArticleId): Promise<readonly Revision[]> {
  const rows = await db
    .select()
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(asc(revisions.number));
  return rows.map(toRevision);
}

export async function findRevision(db: Db, revisionId: RevisionId): Promise<Revision | undefined> {
  const [row] = await db.select().from(revisions).where(eq(revisions.id, revisionId));
  return row && toRevision(row);
}
