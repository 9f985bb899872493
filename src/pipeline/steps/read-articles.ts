/** Reads the articles that wait to be read, one batch. */
import type { ClaimedArticle } from '../../store/store.ts';
import type { KnownLanguageInput } from '../article-reader.ts';
import { addMinutes, type Workshop } from '../workshop.ts';

const batchSize = 50;
const leaseMinutes = 5;

/** Answers how many articles were taken; 0 means that none waits. */
export async function readArticles({ store, reader, now }: Workshop): Promise<number> {
  const claimed = await store.claimArticles(
    'read',
    now(),
    addMinutes(now(), leaseMinutes),
    batchSize,
  );
  const readable = claimed.filter(hasRevision);
  if (readable.length === 0) return claimed.length;
  const readings = await reader.read(readable.map(inputOf));
  const saved = readable.flatMap(({ revision }, index) => {
    const reading = readings[index];
    return reading === undefined ? [] : [{ revisionId: revision.id, reading }];
  });
  await store.saveReadings(saved);
  return claimed.length;
}

type WithRevision = ClaimedArticle & Required<Pick<ClaimedArticle, 'revision'>>;

function hasRevision(claimed: ClaimedArticle): claimed is WithRevision {
  return claimed.revision !== undefined;
}

function inputOf({ article, revision }: WithRevision): KnownLanguageInput {
  return {
    text: revision.text,
    title: revision.title,
    lang: revision.lang,
    outlet: article.outletName,
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
  };
}
