/** Turns rows into records: a column that is null becomes a field that is not there. */
import { sql } from 'drizzle-orm';
import type { Article, Revision } from '../model/article.ts';
import type { Instant } from '../model/ids.ts';
import { articles, outlets, type revisions } from './schema/index.ts';

type NullableKeys<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

/** `T` with every field that may be null made optional instead. */
export type Present<T> = { [K in Exclude<keyof T, NullableKeys<T>>]: T[K] } & {
  [K in NullableKeys<T>]?: NonNullable<T[K]>;
};

/** The record without the fields that are null. */
export function dropNulls<T extends object>(row: T): Present<T> {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as Present<T>;
}

/** What is selected, from articles joined with outlets, for `toArticle`. */
export const articleColumns = {
  id: articles.id,
  address: articles.address,
  outletId: articles.outletId,
  outletName: outlets.name,
  feedId: articles.feedId,
  publishedAt: articles.publishedAt,
  // An article whose text is still to be fetched arrived when it was announced.
  firstArrivedAt:
    sql<Instant>`coalesce(${articles.firstArrivedAt}, ${articles.announcedAt})`.mapWith(
      articles.announcedAt,
    ),
};

type ArticleRow = Pick<
  typeof articles.$inferSelect,
  'id' | 'address' | 'outletId' | 'feedId' | 'publishedAt'
> & { readonly outletName: string; readonly firstArrivedAt: Instant };

export function toArticle(row: ArticleRow): Article {
  return { kind: 'article', ...dropNulls(row) };
}

export type RevisionRow = typeof revisions.$inferSelect;

export function toRevision(row: RevisionRow): Revision {
  return { kind: 'revision', ...dropNulls(row) };
}

/** Compared with a time of arrival, `asOf` or later than anything where it is absent. */
export function upTo(asOf: Instant | undefined) {
  return sql`${asOf ?? 'infinity'}::timestamptz`;
}

/** The items in lists of at most `size`: a statement may have 65,535 parameters. */
export function inChunks<T>(items: readonly T[], size = 500): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}

/** The items without those whose key came before. */
export function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item);
  return [...seen.values()];
}
