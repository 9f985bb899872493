/** Writes addresses whose text is still to be fetched. */
import type { Db } from '../database.ts';
import { distinctBy, inChunks } from '../rows.ts';
import { articles } from '../schema/index.ts';
import type { AnnouncedArticle } from '../store.ts';
import { saveOutlets } from './outlets.ts';

/** Answers how many were new; those already known are left alone. */
export async function announceArticles(
  db: Db,
  announced: readonly AnnouncedArticle[],
): Promise<number> {
  await saveOutlets(
    db,
    announced.map(({ outlet }) => outlet),
  );
  let added = 0;
  for (const chunk of inChunks(distinctBy(announced, ({ articleId }) => articleId))) {
    const rows = chunk.map((article) => ({
      id: article.articleId,
      address: article.address,
      outletId: article.outlet.id,
      feedId: article.feedId ?? null,
      publishedAt: article.publishedAt ?? null,
      announcedAt: article.announcedAt,
      teaser: article.teaser ?? null,
      stage: 'fetch' as const,
    }));
    const inserted = await db
      .insert(articles)
      .values(rows)
      .onConflictDoNothing()
      .returning({ id: articles.id });
    added += inserted.length;
  }
  return added;
}
