/** Counting independent origins: articles that share one text count once. */
import type { ArticleId } from '../model/ids.ts';
import type { ReprintGroup } from '../model/story.ts';

/** Each article's origin; an article in no group is its own. */
export type OriginOf = (articleId: ArticleId) => ArticleId;

/** The look-up from article to origin for a list of groups. */
export function originsFrom(groups: readonly ReprintGroup[]): OriginOf {
  const origins = new Map<ArticleId, ArticleId>();
  for (const group of groups) {
    for (const reprint of group.reprints) origins.set(reprint.articleId, group.originId);
  }
  return (articleId) => origins.get(articleId) ?? articleId;
}

/** How many independent origins the articles come from; an empty list has none. */
export function countOrigins(articleIds: Iterable<ArticleId>, originOf: OriginOf): number {
  const origins = new Set<ArticleId>();
  for (const articleId of articleIds) origins.add(originOf(articleId));
  return origins.size;
}
