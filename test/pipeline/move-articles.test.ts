import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRecord, openTestDesk, type TestDesk } from './open-test-desk.ts';

const port = (number: number) =>
  makeRecord(number, {
    title: `Port of Larkhaven shut by strike, day ${number}`,
    text: [
      `Dock workers in Larkhaven stopped the cranes again on day ${number} over pay and night shifts.`,
      'The harbour company said ships were sent to other ports. The union asked for a mediator.',
    ].join('\n\n'),
  });

describe('an editor who merges and splits stories', () => {
  let test: TestDesk;
  beforeAll(async () => {
    test = await openTestDesk();
    await test.desk.importArticles([makeRecord(1), makeRecord(2), port(3), port(4)]);
    await test.desk.settled();
  });
  afterAll(() => test.close());

  const list = async () => (await test.desk.listStories({ limit: 9, offset: 0 })).items;

  it('has later arrivals follow, while the past stays as it was known', async () => {
    const talks = (await list()).find(({ label }) => label.startsWith('Talks'));
    const strike = (await list()).find(({ label }) => label.startsWith('Port'));
    if (!talks || !strike) throw new Error('Expected two stories');
    const merged = await test.desk.mergeStories(strike.id, talks.id);
    expect(merged).toMatchObject({ id: talks.id, articleCount: 4 });
    expect((await test.desk.story(strike.id, {})).story.id).toBe(talks.id);
    test.setClock('1995-11-22T18:00:00.000Z');
    await test.desk.importArticles([port(5)]);
    await test.desk.settled();
    expect(await list()).toMatchObject([{ id: talks.id, articleCount: 5 }]);
    const before = await test.desk.listStories({
      limit: 9,
      offset: 0,
      asOf: '1995-11-21T17:59:59.000Z',
    });
    expect(before.items.map(({ id }) => id).sort()).toEqual([]);

    const { articles } = await test.desk.story(talks.id, {});
    const ports = articles.filter(({ title }) => title.startsWith('Port'));
    const split = await test.desk.splitStory(
      talks.id,
      ports.map(({ id }) => id),
    );
    expect(split).toMatchObject({ articleCount: 3, label: expect.stringContaining('Port') });
    expect([talks.id, strike.id]).not.toContain(split.id);
    await test.desk.importArticles([port(6), makeRecord(7)]);
    await test.desk.settled();
    expect((await list()).map(({ id, articleCount }) => [id, articleCount]).sort()).toEqual(
      [
        [talks.id, 3],
        [split.id, 4],
      ].sort(),
    );
    const records = [];
    for await (const record of test.desk.exportRecords()) records.push(record);
    expect(records.filter(({ record }) => record === 'story-move')).toHaveLength(5);
    expect(test.failures).toEqual([]);
  });

  it('is told what cannot be done', async () => {
    const [story, other] = await list();
    if (!story || !other) throw new Error('Expected two stories');
    await expect(test.desk.mergeStories(story.id, story.id)).rejects.toMatchObject({
      code: 'bad-input',
    });
    const { articles } = await test.desk.story(story.id, {});
    const all = articles.map(({ id }) => id);
    await expect(test.desk.splitStory(story.id, all)).rejects.toMatchObject({ code: 'bad-input' });
    const [elsewhere] = (await test.desk.story(other.id, {})).articles;
    await expect(test.desk.splitStory(story.id, [elsewhere?.id ?? ''])).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
