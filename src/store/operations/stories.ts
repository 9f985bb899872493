/** Stories as of an instant of arrival: which articles they had by then, and what they were called. */
import { and, asc, count, desc, eq, inArray, lte, max, min, sql } from 'drizzle-orm';
import type { Instant, StoryId } from '../../model/ids.ts';
import type { Db } from '../database.ts';
import { dropNulls, upTo } from '../rows.ts';
import { articles, revisions, storyLabels } from '../schema/index.ts';
import { listSearchWords } from '../search-words.ts';
import type { AsOf, Page, PageRequest, StoryRow } from '../store.ts';
import { filedAsOf, followMerges } from './filed.ts';

/** Those with the newest articles first: by publication, and by arrival where nothing states one. */
export async function listStories(
  db: Db,
  { limit, offset, asOf }: PageRequest & AsOf,
): Promise<Page<StoryRow>> {
  const rows = summariseStories(db, asOf);
  const items = await db
    .select()
    .from(rows)
    .orderBy(
      desc(sql`coalesce(${rows.lastPublishedAt}, ${rows.lastArrivedAt})`),
      desc(rows.articleCount),
      rows.id,
    )
    .limit(limit)
    .offset(offset);
  const [all] = await db.select({ total: count() }).from(rows);
  return { total: all?.total ?? 0, items: await nameUnlabelled(db, items.map(toStory)) };
}

/**
 * A story whose first articles were all filed at once has no label for a time in between; then it
 * is called what its first article was, which the desk had by then.
 */
async function nameUnlabelled(db: Db, stories: readonly StoryRow[]): Promise<StoryRow[]> {
  const unlabelled = stories.filter(({ label }) => label === '').map(({ id }) => id);
  if (unlabelled.length === 0) return [...stories];
  const filed = filedAsOf(db);
  const rows = await db
    .selectDistinctOn([filed.storyId], { storyId: filed.storyId, title: revisions.title })
    .from(filed)
    .innerJoin(articles, eq(articles.id, filed.articleId))
    .innerJoin(revisions, eq(revisions.articleId, articles.id))
    .where(inArray(filed.storyId, unlabelled))
    .orderBy(
      filed.storyId,
      asc(articles.firstArrivedAt),
      asc(articles.sequence),
      asc(revisions.number),
    );
  const titles = new Map(rows.map(({ storyId, title }) => [storyId, title]));
  return stories.map((story) =>
    story.label === '' ? { ...story, label: titles.get(story.id) ?? '' } : story,
  );
}

/** By id, by unique beginning of an id, or by words of what it was ever called; then as it was at `asOf`. */
export async function findStory(
  db: Db,
  reference: string,
  asOf?: Instant,
): Promise<StoryRow | undefined> {
  const id = reference.trim();
  // A story that was merged since is found as it was before.
  const then = asOf === undefined ? undefined : await findById(db, id, asOf);
  if (then !== undefined) return (await nameUnlabelled(db, [then]))[0];
  const now =
    (await findById(db, id)) ?? (await findMerged(db, id)) ?? (await findByWords(db, reference));
  return now === undefined || asOf === undefined ? now : storyAt(db, now, asOf);
}

async function storyAt(db: Db, now: StoryRow, asOf: Instant): Promise<StoryRow> {
  const rows = summariseStories(db, asOf);
  const [row] = await db.select().from(rows).where(eq(rows.id, now.id));
  const { id, lastArrivedAt } = now;
  const empty: StoryRow = { id, label: '', articleCount: 0, originCount: 0, lastArrivedAt };
  const [named] = await nameUnlabelled(db, [row === undefined ? empty : toStory(row)]);
  return named ?? now;
}

async function findById(db: Db, beginning: string, asOf?: Instant): Promise<StoryRow | undefined> {
  if (!/^[0-9a-z]{1,16}$/.test(beginning)) return undefined;
  const rows = summariseStories(db, asOf);
  const found = await db
    .select()
    .from(rows)
    .where(sql`starts_with(${rows.id}, ${beginning})`)
    .limit(2);
  const [only] = found.length === 1 ? found : [];
  return only && toStory(only);
}

/** A story that was merged is still known by its old id: it is the one that took it in. */
async function findMerged(db: Db, id: string): Promise<StoryRow | undefined> {
  const into = await followMerges(db, id as StoryId);
  return into === id ? undefined : findById(db, into);
}

async function findByWords(db: Db, reference: string): Promise<StoryRow | undefined> {
  const wanted = listSearchWords(reference.slice(0, 500)).map(({ word }) => word);
  if (wanted.length === 0) return undefined;
  const rows = summariseStories(db, undefined);
  const everCalled = db
    .select({
      storyId: storyLabels.storyId,
      words: sql<string>`string_agg(${storyLabels.words}, '')`.as('ever_words'),
    })
    .from(storyLabels)
    .groupBy(storyLabels.storyId)
    .as('ever_called');
  const hasWord = (word: string) => sql`strpos(${everCalled.words}, ${` ${word}`}) > 0`;
  const [largest] = await db
    .select()
    .from(rows)
    .innerJoin(everCalled, eq(everCalled.storyId, rows.id))
    .where(and(...wanted.map(hasWord)))
    .orderBy(desc(rows.articleCount), desc(rows.lastArrivedAt), rows.id)
    .limit(1);
  return largest && toStory(largest.story_rows);
}

function summariseStories(db: Db, asOf: Instant | undefined) {
  const filed = filedAsOf(db, asOf);
  const label = db
    .select({ label: storyLabels.label, words: storyLabels.words })
    .from(storyLabels)
    .where(and(eq(storyLabels.storyId, filed.storyId), lte(storyLabels.since, upTo(asOf))))
    .orderBy(desc(storyLabels.since))
    .limit(1)
    .as('latest_label');
  const origins = sql<number>`greatest(1, count(*) filter (where ${filed.reprintOf} is null))`;
  return db
    .select({
      id: filed.storyId,
      label: sql<string>`coalesce(max(${label.label}), '')`.as('label'),
      words: sql<string>`coalesce(max(${label.words}), '')`.as('words'),
      articleCount: count().as('article_count'),
      originCount: origins.mapWith(Number).as('origin_count'),
      firstPublishedAt: min(articles.publishedAt).as('first_published_at'),
      lastPublishedAt: max(articles.publishedAt).as('last_published_at'),
      lastArrivedAt: max(articles.firstArrivedAt).as('last_arrived_at'),
    })
    .from(filed)
    .innerJoin(articles, eq(articles.id, filed.articleId))
    .leftJoinLateral(label, sql`true`)
    .where(lte(articles.firstArrivedAt, upTo(asOf)))
    .groupBy(filed.storyId)
    .as('story_rows');
}

type SummaryRow = {
  id: StoryId;
  label: string;
  words: string;
  articleCount: number;
  originCount: number;
  firstPublishedAt: Instant | null;
  lastPublishedAt: Instant | null;
  lastArrivedAt: Instant | null;
};

function toStory({ words: _words, ...row }: SummaryRow): StoryRow {
  return { ...dropNulls(row), lastArrivedAt: row.lastArrivedAt ?? '' };
}
