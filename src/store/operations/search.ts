/** Full-text search over the texts that were latest as of an instant. */
import type { Instant } from '../../model/ids.ts';
import type { Row, Session } from '../database.ts';
import { cutPassage } from '../passage.ts';
import { dropNulls } from '../rows.ts';
import { articles, type filings, type revisions } from '../schema/index.ts';
import { readQuestion } from '../search-question.ts';
import type { AsOf, Page, PageRequest, SearchHit } from '../store.ts';

/** Ranking reads every matching text's words, so only this many of the newest matches are ranked. */
const rankedHits = 500;

/** $1 query, $2 asOf. A revision counts where no later one of its article had arrived by then. */
const matching = `
  SELECT r.id, r.article_id, r.arrived_at, e.lexemes
  FROM search_entries e JOIN revisions r ON r.id = e.revision_id
  WHERE e.lexemes @@ websearch_to_tsquery('simple', $1) AND r.arrived_at <= $2::timestamptz
    AND NOT EXISTS (SELECT 1 FROM revisions n WHERE n.article_id = r.article_id
      AND n.arrived_at <= $2::timestamptz AND (n.arrived_at, n.number) > (r.arrived_at, r.number))`;

const bestOfNewest = `
  WITH newest AS (${matching} ORDER BY r.arrived_at DESC, r.id LIMIT ${rankedHits}),
  best AS (
    SELECT id, article_id, arrived_at,
      ts_rank_cd(lexemes, websearch_to_tsquery('simple', $1)) AS rank
    FROM newest ORDER BY rank DESC, arrived_at DESC, id LIMIT $3 OFFSET $4)
  SELECT a.id, r.id, r.title, r.text, o.name, a.address, a.published_at,
    coalesce((SELECT m.to_story_id FROM story_moves m WHERE m.article_id = a.id
      AND m.moved_at <= $2::timestamptz ORDER BY m.sequence DESC LIMIT 1), f.story_id)
  FROM best b JOIN revisions r ON r.id = b.id JOIN articles a ON a.id = b.article_id
    JOIN outlets o ON o.id = a.outlet_id LEFT JOIN filings f ON f.article_id = a.id
  ORDER BY b.rank DESC, b.arrived_at DESC, b.id`;

/** The best of the newest matches; `total` counts all of them. */
export async function search(
  session: Session,
  typed: string,
  { limit, offset, asOf }: PageRequest & AsOf,
): Promise<Page<SearchHit>> {
  const { query, wanted } = readQuestion(typed);
  if (query === '') return { total: 0, items: [] };
  const until: Instant = asOf ?? 'infinity';
  const [all] = await session.query(`SELECT count(*)::int FROM (${matching}) AS matching`, [
    query,
    until,
  ]);
  const rows = await session.query(bestOfNewest, [query, until, limit, offset]);
  return { total: Number(all?.[0]), items: rows.map((row) => toHit(row, wanted)) };
}

/** A row of `bestOfNewest`. */
function toHit(row: Row, wanted: readonly (readonly string[])[]): SearchHit {
  const [articleId, revisionId, title, text, outletName, address, publishedAt, storyId] =
    row as HitRow;
  const given = { articleId, revisionId, title, outletName, address };
  return {
    ...given,
    ...dropNulls({
      publishedAt: publishedAt && articles.publishedAt.mapFromDriverValue(publishedAt),
      storyId,
    }),
    ...cutPassage(text, wanted),
  } as SearchHit;
}

type HitRow = [
  typeof articles.$inferSelect.id,
  typeof revisions.$inferSelect.id,
  string,
  string,
  string,
  string,
  string | null,
  typeof filings.$inferSelect.storyId | null,
];
