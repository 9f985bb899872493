/** What the reading worker does when a text breaks its reader. */
import { expect, it } from 'vitest';
import type { ArticleReader } from '../../src/pipeline/article-reader.ts';
import { readArticles } from '../../src/pipeline/steps/read-articles.ts';
import type { Workshop } from '../../src/pipeline/workshop.ts';
import type { ClaimedArticle } from '../../src/store/store.ts';

function makeWorkshop(claims: readonly (readonly [id: string, attempts: number])[]) {
  const log: string[] = [];
  const read: ArticleReader['read'] = async (inputs) => {
    log.push(`read ${inputs.map(({ text }) => text).join(' ')}`);
    if (inputs.some(({ text }) => text === 'poison')) throw new Error('out of memory');
    return inputs.map(() => ({ kind: 'reading' }) as never);
  };
  const claimed = claims.map(
    ([id, attempts]) =>
      ({
        article: { id, outletName: 'Northern Wire' },
        attempts,
        revision: { id: `revision of ${id}`, text: id, title: '', lang: 'en' },
      }) as unknown as ClaimedArticle,
  );
  const store = {
    claimArticles: async () => claimed,
    saveReadings: async (saved: readonly { revisionId: string }[]) => {
      log.push(`save ${saved.map(({ revisionId }) => revisionId).join(', ')}`);
    },
    recordFailure: async (id: string, reason: string, retryAt?: string) => {
      log.push(`${retryAt === undefined ? 'give up' : 'begin'} ${id}: ${reason}`);
    },
  };
  const now = () => '1995-11-21T18:00:00.000Z';
  return { log, workshop: { store, reader: { read }, now } as unknown as Workshop };
}

it('reads a batch together', async () => {
  const { log, workshop } = makeWorkshop([
    ['a', 1],
    ['b', 2],
  ]);
  expect(await readArticles(workshop)).toBe(2);
  expect(log).toEqual(['read a b', 'save revision of a, revision of b']);
});

it('gives up the one text that breaks the reader, and reads the others', async () => {
  const { log, workshop } = makeWorkshop([
    ['a', 1],
    ['poison', 1],
    ['b', 1],
  ]);
  await readArticles(workshop);
  expect(log.filter((line) => line.startsWith('save'))).toEqual([
    'save revision of a',
    'save revision of b',
  ]);
  expect(log.filter((line) => line.startsWith('give up'))).toEqual([
    'give up poison: This text cannot be read (out of memory).',
  ]);
});

it('notes what it begins where the process may have ended over it before', async () => {
  const { log, workshop } = makeWorkshop([
    ['a', 1],
    ['suspect', 3],
  ]);
  await readArticles(workshop);
  expect(log).toEqual([
    'read a',
    'save revision of a',
    'begin suspect: Reading it ended Readout; it is tried again later.',
    'read suspect',
    'save revision of suspect',
  ]);
});
