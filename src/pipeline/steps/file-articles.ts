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
  const kept = await Promise.all(claimed.map(({ article }) => store.findFiling(article.id)));
  const fresh = claimed.filter((_, index) => kept[index] === undefined);
  const { filings, labels } = await cabinet.file(fresh.flatMap(toReadArticle));
  const refiled = kept.filter((filing) => filing !== undefined);
  await store.saveFilings([...filings, ...refiled], labels);
  for (const filing of [...filings, ...refiled]) touchedStories.add(filing.storyId);
  return claimed.length;
}

function toReadArticle({ article, revision, reading }: ClaimedArticle): readonly ReadArticle[] {
  return revision === undefined || reading === undefined ? [] : [{ article, revision, reading }];
}
