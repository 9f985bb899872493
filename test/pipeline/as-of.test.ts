import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRecord, openTestDesk, type TestDesk } from './open-test-desk.ts';

describe('asking as of an instant', () => {
  let test: TestDesk;
  beforeAll(async () => {
    test = await openTestDesk();
    const records = [1, 2, 3].map((day) =>
      makeRecord(day, { arrivedAt: `1995-11-0${day}T10:05:00.000Z` }),
    );
    const corrected = makeRecord(1, {
      title: 'CORRECTED: Talks at Dayton enter day 1',
      arrivedAt: '1995-11-02T12:00:00.000Z',
    });
    await test.desk.importArticles([...records, corrected]);
    await test.desk.settled();
  });
  afterAll(() => test.close());

  it('shows the articles that had arrived by then, with their texts of then', async () => {
    const { items } = await test.desk.listStories({ limit: 5, offset: 0 });
    const [story] = items;
    expect(story).toBeDefined();
    const reference = story?.id ?? '';
    const early = await test.desk.story(reference, { asOf: '1995-11-01T23:00:00.000Z' });
    expect(early.articles.map(({ title }) => title)).toEqual(['Talks at Dayton enter day 1']);
    expect(early.story.articleCount).toBe(1);
    const late = await test.desk.story(reference, {});
    expect(late.articles.length).toBeGreaterThan(1);
    expect(late.articles.at(-1)?.title).toBe('CORRECTED: Talks at Dayton enter day 1');
  });

  it('says so when nothing was known yet', async () => {
    const { items } = await test.desk.listStories({ limit: 5, offset: 0 });
    const asked = test.desk.brief(items[0]?.id ?? '', { asOf: '1994-01-01T00:00:00.000Z' });
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
    const story = test.desk.story(items[0]?.id ?? '', { asOf: '1994-01-01T12:30:00.000Z' });
    await expect(story).rejects.toThrow('Nothing of this story was known by 1994-01-01 12:30 UTC.');
  });
});
