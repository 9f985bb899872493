/**
 * Reads again what another version of the analyser has read, one small batch, the latest arrivals
 * first. It is the last step of its worker: whatever is new goes before it.
 */
import { analyserVersion } from '../../language/version.ts';
import type { OutdatedArticle } from '../../store/store.ts';
import { addMinutes, type Workshop } from '../workshop.ts';
import { toReadingInput } from './read-articles.ts';

/** Small, so that an article that arrives meanwhile does not wait long. */
const batchSize = 10;
const leaseMinutes = 10;
/** A text that breaks the reader keeps its older reading, and is tried again after this long. */
const retryMinutes = 24 * 60;
/** Looking costs a pass over all revisions: after finding nothing it is not done again for a while. */
const lookAgainMinutes = 60;

/** Answers how many articles were taken; 0 means that everything is read by this analyser. */
export async function rereadArticles(workshop: Workshop): Promise<number> {
  const { store, now, rereading } = workshop;
  if (rereading.nextLookAt > now()) return 0;
  const leaseUntil = addMinutes(now(), leaseMinutes);
  const outdated = await store.claimOutdated(analyserVersion, now(), leaseUntil, batchSize);
  if (outdated.length === 0) {
    rereading.nextLookAt = addMinutes(now(), lookAgainMinutes);
    return 0;
  }
  if (!(await reread(workshop, outdated))) {
    for (const each of outdated) await rereadAlone(workshop, each);
  }
  return outdated.length;
}

/** False where one of the texts broke the reader. */
async function reread(
  { store, reader }: Workshop,
  batch: readonly OutdatedArticle[],
): Promise<boolean> {
  const readings = await reader.read(batch.map(toReadingInput)).catch(() => undefined);
  if (readings === undefined) return false;
  await store.saveRereadings(
    batch.flatMap(({ revision }, index) => {
      const reading = readings[index];
      return reading === undefined ? [] : [{ revisionId: revision.id, reading }];
    }),
  );
  return true;
}

/** Says first that it was begun, so that a text that ends the process is not the first one tried next time. */
async function rereadAlone(workshop: Workshop, outdated: OutdatedArticle): Promise<void> {
  const { store, now } = workshop;
  const reason = 'This text could not be read again; its older reading stands.';
  await store.recordFailure(outdated.article.id, reason, addMinutes(now(), retryMinutes));
  await reread(workshop, [outdated]);
}
