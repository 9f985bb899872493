import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyserVersion } from '../../src/language/version.ts';
import type { RevisionId, StoryId } from '../../src/model/ids.ts';
import { openStore } from '../../src/store/open.ts';
import { makeRecord, openTestDesk } from './open-test-desk.ts';

describe('a desk whose articles were read by another analyser', () => {
  let folder: string;
  let storyId: StoryId;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-again-'));
    const { desk } = await openTestDesk({ dataDir: folder });
    const records = [1, 2, 3].map((day) =>
      makeRecord(day, { arrivedAt: `1995-11-0${day}T10:05:00.000Z` }),
    );
    await desk.importArticles(records);
    await desk.settled();
    const { items } = await desk.listStories({ limit: 1, offset: 0 });
    storyId = items[0]?.id as StoryId;
    await desk.addWatchItem({ storyId, trigger: 'a joint statement of the presidents' });
    await desk.settled();
    await desk.close();
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('reads them again in the background, and leaves all else as it was', async () => {
    const before = await makeOutdated();
    const { desk, failures } = await openTestDesk({ dataDir: folder });
    for (let waited = 0; waited < 400; waited += 1) {
      if ((await desk.status()).readAgain.waiting === 0) break;
      await sleep(50);
    }
    expect((await desk.status()).readAgain).toEqual({ analyser: analyserVersion, waiting: 0 });
    const view = await desk.story(storyId, {});
    expect(view.articles.map(({ id }) => id)).toEqual(before.articleIds);
    for (const { id } of view.articles) {
      expect((await desk.article(id, {})).reading?.analyser).toBe(analyserVersion);
      expect((await desk.article(id, {})).reading?.sentences.length).toBeGreaterThan(0);
    }
    const items = await desk.listWatchItems({ storyId });
    expect(items.filter(({ origin }) => origin === 'editor')).toHaveLength(1);
    const early = await desk.story(storyId, { asOf: '1995-11-01T23:00:00.000Z' });
    expect(early.articles).toHaveLength(1);
    expect(failures).toEqual([]);
    await desk.close();
  }, 120_000);

  it('shows the older readings while nothing reads', async () => {
    await makeOutdated();
    const { desk } = await openTestDesk({ dataDir: folder, work: false });
    const { readAgain } = await desk.status();
    expect(readAgain.waiting).toBe(3);
    const { articles } = await desk.story(storyId, {});
    const view = await desk.article(articles[0]?.id ?? '', {});
    expect(view.reading?.analyser).toMatch(/^older-/u);
    await desk.close();
  }, 120_000);

  let makings = 0;
  /** Puts readings of an older analyser, without any finding, in the place of those that are there. */
  async function makeOutdated() {
    makings += 1;
    const store = await openStore({ dataDir: folder });
    const articles = await store.loadStoryArticles(storyId);
    for (const round of ['a', 'b']) {
      await store.saveRereadings(
        articles.map(({ revision, reading }) => ({
          revisionId: revision.id as RevisionId,
          reading: { ...reading, analyser: `older-${makings}${round}`, sentences: [] },
        })),
      );
    }
    await store.close();
    return { articleIds: articles.map(({ article }) => article.id).reverse() };
  }
});
