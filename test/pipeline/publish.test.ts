import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRecord, openTestDesk, type TestDesk } from './open-test-desk.ts';

describe('publishing a brief', () => {
  let test: TestDesk;
  let reference: string;
  beforeAll(async () => {
    test = await openTestDesk();
    await test.desk.importArticles([makeRecord(1), makeRecord(2)]);
    await test.desk.settled();
    const { items } = await test.desk.listStories({ limit: 1, offset: 0 });
    reference = items[0]?.id ?? '';
  });
  afterAll(() => test.close());

  it('makes the checked draft the first version', async () => {
    const view = await test.desk.publishBrief(reference);
    expect(view.brief.version).toBe(1);
    expect(view.problems).toEqual([]);
    expect(view.brief.headline.citations.length).toBeGreaterThan(0);
  });

  it('makes no second version of the same words', async () => {
    test.setClock('1995-11-21T19:00:00.000Z');
    await expect(test.desk.publishBrief(reference)).rejects.toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('Version 1 of this brief says the same'),
    });
  });

  it('makes a second version when something new has come, and keeps the first as it was', async () => {
    const first = await test.desk.brief(reference, { version: 1 });
    const text =
      'The presidents of Bosnia, Croatia and Serbia initialled a peace agreement at Dayton, Ohio, on Tuesday.\n\nZagreb said that the agreement would end the war. Belgrade said that sanctions must now be lifted.';
    const publishedAt = '1995-11-21T18:30:00.000Z';
    await test.desk.importArticles([
      makeRecord(21, { text, publishedAt, title: 'Talks at Dayton end with an agreement' }),
    ]);
    await test.desk.settled();
    const second = await test.desk.publishBrief(reference);
    expect(second.brief.version).toBe(2);
    expect(await test.desk.brief(reference, { version: 1 })).toMatchObject({ brief: first.brief });
  });

  it('finds no version that was never published', async () => {
    const asked = test.desk.brief(reference, { version: 9 });
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
  });
});
