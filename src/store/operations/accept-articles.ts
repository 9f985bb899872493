/**
 * Writes texts that arrived. A text that differs from all earlier ones of its article becomes a
 * new revision and is put before the reader; the texts there already stay as they are.
 */
import { eq, inArray, sql } from 'drizzle-orm';
import type { ArticleId, Instant } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { distinctBy, inChunks } from '../rows.ts';
import { articles, revisions, searchEntries } from '../schema/index.ts';
import { searchable } from '../search-words.ts';
import type { Acceptance, IncomingArticle } from '../store.ts';
import { offFetchList } from './next-stage.ts';
import { saveOutlets } from './outlets.ts';

/** In the order given. */
export async function acceptArticles(
  db: Db,
  incoming: readonly IncomingArticle[],
): Promise<readonly Acceptance[]> {
  await saveOutlets(
    db,
    incoming.map(({ outlet }) => outlet),
  );
  const acceptances: Acceptance[] = [];
  for (const chunk of inChunks(incoming, 200)) acceptances.push(...(await acceptChunk(db, chunk)));
  return acceptances;
}

async function acceptChunk(
  db: Db,
  incoming: readonly IncomingArticle[],
): Promise<readonly Acceptance[]> {
  const ids = distinctBy(incoming, ({ articleId }) => articleId).map(({ articleId }) => articleId);
  await insertArticles(db, incoming);
  await db
    .select({ id: articles.id })
    .from(articles)
    .where(inArray(articles.id, ids))
    .orderBy(articles.id)
    .for('update');
  const numbers = await readNumbers(db, ids);
  const acceptances = incoming.map((article) => numberRevision(numbers, article));
  const isNew = (index: number) => acceptances[index]?.outcome !== 'unchanged';
  const arrived = incoming.filter((_, index) => isNew(index));
  await insertRevisions(db, arrived, numbers);
  await advanceArticles(db, arrived);
  await settleUnchanged(
    db,
    incoming.filter((_, index) => !isNew(index)).map(({ articleId }) => articleId),
  );
  return acceptances;
}

async function insertArticles(db: Db, incoming: readonly IncomingArticle[]): Promise<void> {
  const rows = distinctBy(incoming, ({ articleId }) => articleId).map((article) => ({
    id: article.articleId,
    address: article.address,
    outletId: article.outlet.id,
    feedId: article.feedId ?? null,
    publishedAt: article.publishedAt ?? null,
    announcedAt: article.arrivedAt,
    stage: 'read' as const,
  }));
  await db.insert(articles).values(rows).onConflictDoNothing();
}

/** By article: the number of each of its revisions, by id. */
type Numbers = Map<ArticleId, Map<string, number>>;

async function readNumbers(db: Db, ids: readonly ArticleId[]): Promise<Numbers> {
  const numbers: Numbers = new Map(ids.map((id) => [id, new Map()]));
  const rows = await db
    .select({ id: revisions.id, articleId: revisions.articleId, number: revisions.number })
    .from(revisions)
    .where(inArray(revisions.articleId, [...ids]));
  for (const { id, articleId, number } of rows) numbers.get(articleId)?.set(id, number);
  return numbers;
}

/** Gives a new revision its number, in `numbers`, and says what became of the text. */
function numberRevision(numbers: Numbers, article: IncomingArticle): Acceptance {
  const { articleId, revision } = article;
  const known = numbers.get(articleId) ?? new Map<string, number>();
  const answer = { articleId, revisionId: revision.id };
  if (known.has(revision.id)) return { ...answer, outcome: 'unchanged' };
  const outcome = known.size === 0 ? 'new-article' : 'new-revision';
  known.set(revision.id, Math.max(0, ...known.values()) + 1);
  return { ...answer, outcome };
}

async function insertRevisions(
  db: Db,
  arrived: readonly IncomingArticle[],
  numbers: Numbers,
): Promise<void> {
  if (arrived.length === 0) return;
  const rows = arrived.map(({ articleId, revision, arrivedAt }) => ({
    id: revision.id,
    articleId,
    number: numbers.get(articleId)?.get(revision.id) ?? 1,
    title: revision.title,
    byline: revision.byline ?? null,
    lang: revision.lang,
    text: revision.text,
    arrivedAt,
  }));
  await db.insert(revisions).values(rows);
  await db.insert(searchEntries).values(
    rows.map(({ id, title, text }) => ({
      revisionId: id,
      lexemes: sql`setweight(to_tsvector('simple', ${searchable(title)}), 'A') || to_tsvector('simple', ${searchable(text)})`,
    })),
  );
}

/** Puts the articles before the reader and notes when their first text came. */
async function advanceArticles(db: Db, arrived: readonly IncomingArticle[]): Promise<void> {
  const firsts = distinctBy(arrived, ({ articleId }) => articleId);
  if (firsts.length === 0) return;
  const given = sql.join(firsts.map(describeArrival), sql`, `);
  await db
    .update(articles)
    .set({
      stage: 'read',
      leaseUntil: null,
      attempts: 0,
      lastError: null,
      retryAt: null,
      teaser: null,
      publishedAt: sql`coalesce(${articles.publishedAt}, given.published_at)`,
      firstArrivedAt: sql`least(${articles.firstArrivedAt}, given.arrived_at)`,
    })
    .from(sql`(values ${given}) as given (article_id, arrived_at, published_at)`)
    .where(eq(articles.id, sql`given.article_id`));
}

function describeArrival({ articleId, arrivedAt, publishedAt }: IncomingArticle) {
  const published: Instant | null = publishedAt ?? null;
  return sql`(${articleId}::text, ${arrivedAt}::timestamptz, ${published}::timestamptz)`;
}

/** A page fetched again whose text is the same goes on to whatever it was waiting for. */
async function settleUnchanged(db: Db, ids: readonly ArticleId[]): Promise<void> {
  if (ids.length > 0) await offFetchList(db, ids);
}
