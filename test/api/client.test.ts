/** Every method of the desk, asked through client, HTTP and API, must answer what the desk answers. */
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/app.ts';
import { createClient } from '../../src/api/client.ts';
import { ReadoutError } from '../../src/model/error.ts';
import type { ExportRecord } from '../../src/pipeline/desk.ts';
import { createFakeDesk } from './fake-desk.ts';
import * as sample from './sample-records.ts';

const token = 'secret';

function connect(given: { token?: string } = { token }) {
  const desk = createFakeDesk();
  const reported: unknown[] = [];
  const app = createApi(desk, {
    token,
    nowMs: () => 0,
    report: (error) => reported.push(error),
  });
  const client = createClient({
    fetch: (request) => app.fetch(request),
    base: 'http://desk.test',
    ...given,
  });
  return { desk, client, reported };
}

describe('client', () => {
  it('answers every question as the desk does', async () => {
    const { desk, client } = connect();
    const page = { limit: 10, offset: 0 };
    expect(await client.status()).toEqual(await desk.status());
    expect(await client.listStories(page)).toEqual(await desk.listStories(page));
    expect(await client.story('norham bridge', {})).toEqual(sample.storyView);
    const when = { since: sample.newsView.news.since };
    expect(await client.news('norham bridge', when)).toEqual(sample.newsView);
    expect(await client.listArticles(page)).toEqual(await desk.listArticles(page));
    expect(await client.brief('story-one', {})).toEqual(await desk.brief('story-one', {}));
    expect(await client.search('bridge', page)).toEqual(await desk.search('bridge', page));
    expect(await client.listSources()).toEqual([sample.source]);
    expect(await client.follow('https://wire.example/feed')).toEqual(
      await desk.follow('https://wire.example/feed'),
    );
    expect(await client.followOpml('<opml/>')).toEqual(await desk.followOpml('<opml/>'));
    expect(await client.pollNow()).toBe(1);
    expect(await client.unfollow(sample.source.feed.id)).toBe(true);
    expect(await client.settled()).toEqual(await desk.settled());
    expect(await client.read({ text: sample.text })).toEqual(sample.reading);
    expect(await client.backup('/tmp/folder')).toBe(12);
    expect(await client.restore('/tmp/folder')).toBe(12);
  });

  it('answers an article without what it does not have', async () => {
    const { client } = connect();
    const view = await client.article('article-one', {});
    expect(view.revision).toEqual(sample.revision);
    expect(view.reprintOf).toBeUndefined();
    expect(view.story).toEqual(sample.storyRow);
  });

  it.each([
    ['https://wire.example/bridge?day=3&x=%20#part'],
    ['file:a folder/б.txt'],
    ['a/../b'],
    ['100% "sure" \u2028 \u00e9'],
  ])('carries the reference %j unchanged', async (reference) => {
    const { desk, client } = connect();
    await client.article(reference, {});
    expect(desk.asked.at(-1)).toEqual(['article', reference, {}]);
  });

  it.each(['', '.', '..'])(
    'does not turn the reference %j into another route',
    async (reference) => {
      const { desk, client } = connect();
      await expect(client.story(reference, {})).rejects.toMatchObject({ code: 'not-found' });
      expect(desk.asked).toEqual([]);
    },
  );

  it('passes as-of on as an instant in UTC, and a day as its end', async () => {
    const { desk, client } = connect();
    await client.story('story-one', { asOf: '1995-11-03' });
    expect(desk.asked.at(-1)).toEqual(['story', 'story-one', { asOf: '1995-11-03T23:59:59.999Z' }]);
    await client.story('story-one', { asOf: '1995-11-03T14:00+02:00' });
    expect(desk.asked.at(-1)).toEqual(['story', 'story-one', { asOf: sample.noon }]);
  });

  it('passes on since when somebody looked, a day as its beginning', async () => {
    const { desk, client } = connect();
    await client.news('story-one', { since: '1995-11-02', asOf: sample.noon });
    const when = { since: '1995-11-02T00:00:00.000Z', asOf: sample.noon };
    expect(desk.asked.at(-1)).toEqual(['news', 'story-one', when]);
  });

  it('asks for the draft, a version and the latest version', async () => {
    const { desk, client } = connect();
    const { brief } = await client.publishBrief('story-one');
    expect(brief.version).toBe(1);
    expect((await client.brief('story-one', { version: 1 })).publishedAt).toBe(sample.noon);
    expect((await client.brief('story-one', { version: 'latest' })).brief.version).toBe(1);
    expect(desk.asked.map(([method, , choice]) => [method, choice])).toEqual([
      ['publishBrief', undefined],
      ['brief', { version: 1 }],
      ['brief', { version: 'latest' }],
    ]);
  });

  it('takes replies through moderation and never shows the e-mail address', async () => {
    const { client } = connect();
    const given = { storyId: sample.storyRow.id, name: 'R', email: 'r@e.example', text: 'Hello.' };
    const answer = await client.addReply(given);
    expect(answer.outcome).toBe('held');
    expect(JSON.stringify(answer)).not.toContain('r@e.example');
    const [held] = await client.listReplies({ state: 'held' });
    if (held === undefined) throw new Error('Expected a held reply');
    expect((await client.decideReply(held.id, 'approved')).state).toBe('approved');
    const { replies } = await client.brief('story-one', {});
    expect(replies).toHaveLength(1);
  });

  it('answers what is wrong with a reply, field by field', async () => {
    const { client } = connect();
    const bad = { storyId: sample.storyRow.id, name: '', email: 'nobody', text: 'Hello.' };
    expect(await client.addReply(bad)).toEqual({
      outcome: 'refused',
      problems: [
        { field: 'name', code: 'missing' },
        { field: 'email', code: 'malformed' },
      ],
    });
  });

  it('adds, lists and closes watch items', async () => {
    const { client } = connect();
    const added = await client.addWatchItem({ storyId: sample.storyRow.id, trigger: 'a truce' });
    expect(added.trigger).toBe('a truce');
    expect(await client.listWatchItems({ state: 'open' })).toHaveLength(2);
    expect((await client.closeWatchItem(added.id, 'dismissed')).state).toBe('dismissed');
  });

  it('imports a thousand records in order, refused ones on their place', async () => {
    const { desk, client } = connect();
    const records = Array.from({ length: 1000 }, (_, index) => ({
      origin: `file-${index}`,
      text: index === 500 ? '' : `Text ${index} – “ї”`,
    }));
    const outcomes = await client.importArticles(records);
    expect(outcomes.map(({ origin }) => origin)).toEqual(records.map(({ origin }) => origin));
    expect(outcomes[500]).toMatchObject({ outcome: 'refused', reason: 'The text is empty.' });
    expect(desk.imported).toHaveLength(999);
    expect(desk.imported[3]?.text).toBe('Text 3 – “ї”');
  });

  it('exports record by record, and throws when the export breaks off', async () => {
    const { desk, client } = connect();
    const records: ExportRecord[] = [];
    for await (const record of client.exportRecords()) records.push(record);
    expect(records.map(({ record }) => record)).toEqual(['article', 'story']);
    desk.failNext('exportRecords', new ReadoutError('data-damaged', 'A table cannot be read.'));
    await expect(async () => {
      for await (const _record of client.exportRecords());
    }).rejects.toMatchObject({ code: 'data-damaged', message: 'A table cannot be read.' });
  });

  it('brings errors back with code, message and details', async () => {
    const { desk, client } = connect();
    const problems = [{ code: 'uncited' }];
    desk.failNext(
      'publishBrief',
      new ReadoutError('brief-not-publishable', 'One sentence has no source.', {
        details: problems,
      }),
    );
    await expect(client.publishBrief('story-one')).rejects.toMatchObject({
      name: 'ReadoutError',
      code: 'brief-not-publishable',
      message: 'One sentence has no source.',
      details: problems,
    });
  });

  it('keeps the text of an unforeseen error inside and reports it', async () => {
    const { desk, client, reported } = connect();
    desk.failNext('status', new Error('password=hunter2'));
    const error = await client.status().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'internal' });
    expect(String(error)).not.toContain('hunter2');
    expect(reported).toHaveLength(1);
  });

  it('says what to do when the server does not answer', async () => {
    const client = createClient({
      fetch: () => Promise.reject(new TypeError('fetch failed')),
      base: 'http://127.0.0.1:1',
    });
    await expect(client.status()).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('readout serve'),
    });
  });

  it('without the token is let in only where the public is', async () => {
    const { client } = connect({});
    await expect(client.status()).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(client.importArticles([])).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await client.listStories({ limit: 1, offset: 0 })).total).toBe(1);
  });
});
