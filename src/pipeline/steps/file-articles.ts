/** Files the articles that have been read into stories, one batch, in order of publication. */
import type { ReadArticle } from '../../model/story.ts';
import type { ClaimedArticle } from '../../store/store.ts';
import { addMinutes, type Workshop } from '../workshop.ts';

const batchSize = 100;
const leaseMinutes = 5;

/**
 * Answers how many articles were taken. An article that has a story already (a new revision of
 * it was read) stays in that story.
 */
export async function fileArticles(workshop: Workshop): Promise<number> {
  const { store, cabinet, now, touchedStories } = workshop;
  const claimed = await store.claimArticles(
    'file',
    now(),
    addMinutes(now(), leaseMinutes),
    batchSize,
  );
  if (claimed.length === 0) return 0;
  const refiled = await store.findFilings(claimed.map(({ article }) => article.id));
  const kept = new Set(refiled.map(({ articleId }) => articleId));
  const fresh = claimed.filter(({ article }) => !kept.has(article.id));
  const { filings, labels } = await cabinet.file(fresh.flatMap(toReadArticle));
  await store.saveFilings([...filings, ...refiled], labels);
  for (const filing of [...filings, ...refiled]) touchedStories.add(filing.storyId);
  return claimed.length;
}

function toReadArticle({ article, revision, reading }: ClaimedArticle): readonly ReadArticle[] {
  return revision === undefined || reading === undefined ? [] : [{ article, revision, reading }];
}
