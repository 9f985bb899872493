/**
 * Reads the articles that wait to be read, one batch. A text that breaks its reader is found by
 * reading the batch one by one, so that it holds up nothing else.
 */
import type { ClaimedArticle } from '../../store/store.ts';
import type { KnownLanguageInput } from '../article-reader.ts';
import { addMinutes, type Workshop } from '../workshop.ts';

const batchSize = 50;
const leaseMinutes = 5;
/** Claimed more often than this without coming to an end, it may be what ended the process. */
const attemptsTogether = 2;
const secondTryMinutes = 10;

/** Answers how many articles were taken; 0 means that none waits. */
export async function readArticles(workshop: Workshop): Promise<number> {
  const { store, now } = workshop;
  const claimed = await store.claimArticles(
    'read',
    now(),
    addMinutes(now(), leaseMinutes),
    batchSize,
  );
  const readable = claimed.filter(hasRevision);
  const together = readable.filter(({ attempts }) => attempts <= attemptsTogether);
  const alone = readable.filter(({ attempts }) => attempts > attemptsTogether);
  if (!(await readTogether(workshop, together))) alone.push(...together);
  for (const article of alone) await readAlone(workshop, article);
  return claimed.length;
}

/** False where one of the texts broke the reader: then none of the batch has been read. */
async function readTogether(
  { store, reader }: Workshop,
  batch: readonly WithRevision[],
): Promise<boolean> {
  if (batch.length === 0) return true;
  const readings = await reader.read(batch.map(toReadingInput)).catch(() => undefined);
  if (readings === undefined) return false;
  const saved = batch.flatMap(({ revision }, index) => {
    const reading = readings[index];
    return reading === undefined ? [] : [{ revisionId: revision.id, reading }];
  });
  await store.saveReadings(saved);
  return true;
}

/** Says first that it was begun: if the process ends over this text, the others go before it. */
async function readAlone({ store, reader, now }: Workshop, claimed: WithRevision): Promise<void> {
  const { article, revision } = claimed;
  const begun = 'Reading it ended Readout; it is tried again later.';
  await store.recordFailure(article.id, begun, addMinutes(now(), secondTryMinutes));
  try {
    const [reading] = await reader.read([toReadingInput(claimed)]);
    if (reading !== undefined) await store.saveReadings([{ revisionId: revision.id, reading }]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await store.recordFailure(article.id, `This text cannot be read (${reason}).`);
  }
}

type WithRevision = ClaimedArticle & Required<Pick<ClaimedArticle, 'revision'>>;

function hasRevision(claimed: ClaimedArticle): claimed is WithRevision {
  return claimed.revision !== undefined;
}

/** What the reader is given of a revision. */
export function toReadingInput({
  article,
  revision,
}: Pick<WithRevision, 'article' | 'revision'>): KnownLanguageInput {
  return {
    text: revision.text,
    title: revision.title,
    lang: revision.lang,
    outlet: article.outletName,
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
  };
}
