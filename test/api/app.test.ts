/** The API as strangers meet it: tokens, limits, bad questions, caching, feeds, its own description. */
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/app.ts';
import { isPublicQuestion } from '../../src/api/guard.ts';
import { createFakeDesk } from './fake-desk.ts';
import * as sample from './sample-records.ts';

const token = 'secret';

function open(nowMs: () => number = () => 0) {
  const desk = createFakeDesk();
  const app = createApi(desk, { token, nowMs, report: () => undefined });
  const ask = (path: string, init: RequestInit = {}, withToken = false) => {
    const headers = new Headers(init.headers);
    if (withToken) headers.set('authorization', `Bearer ${token}`);
    return app.fetch(new Request(`http://desk.test${path}`, { ...init, headers }));
  };
  const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  return { desk, app, ask, send };
}

interface Described {
  paths: Record<string, Record<string, { security?: unknown[]; summary?: string }>>;
  components: { schemas: Record<string, { required?: string[] }> };
}

async function describeApi(): Promise<Described> {
  const answer = await open().ask('/api/openapi.json');
  return (await answer.json()) as Described;
}

describe('who may ask', () => {
  it('refuses every route without token unless its description says it is public', async () => {
    const { paths } = await describeApi();
    const { ask, desk } = open();
    let closed = 0;
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        const address = path.replaceAll(/\{\w+\}/gu, 'x');
        expect(isPublicQuestion(method.toUpperCase(), address), `${method} ${path}`).toBe(
          security === undefined,
        );
        if (security === undefined) continue;
        closed += 1;
        const answer = await ask(address, { method: method.toUpperCase() });
        expect(answer.status, `${method} ${path}`).toBe(401);
        expect(await answer.json()).toMatchObject({ error: { code: 'not-allowed' } });
      }
    }
    expect(closed).toBeGreaterThan(15);
    expect(desk.asked).toEqual([]);
  });

  it.each([
    ['', 401],
    ['Bearer', 401],
    ['Bearer secre', 401],
    ['Bearer secret ', 200],
    ['Bearer secrets', 401],
    ['Basic secret', 401],
    ['bearer secret', 200],
  ])('answers the header %j with %i', async (authorization, status) => {
    const answer = await open().ask('/api/status', { headers: { authorization } });
    expect(answer.status).toBe(status);
  });

  it('answers an unknown route only to those who have the token', async () => {
    const { ask } = open();
    expect((await ask('/api/nothing')).status).toBe(401);
    const answer = await ask('/api/nothing', {}, true);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('bad questions', () => {
  it.each([
    ['/api/stories?limit=0', 'limit'],
    ['/api/stories?limit=9999', 'limit'],
    ['/api/stories?offset=-1', 'offset'],
    ['/api/stories?limit=ten', 'limit'],
    ['/api/stories/x?asOf=yesterday', 'asOf: expected a date'],
    ['/api/stories/x?asOf=2025-02-30', 'asOf'],
    ['/api/stories/x/brief?version=0', 'version'],
    ['/api/stories/x/news', 'since'],
    ['/api/stories/x/news?since=yesterday', 'since: expected a date'],
    ['/api/search', 'words'],
    ['/api/passages/r?start=5', 'end'],
    ['/api/passages/r?start=5&end=5', 'Expected start < end'],
  ])('%s is answered with 400 naming %j', async (path, named) => {
    const answer = await open().ask(path);
    expect(answer.status).toBe(400);
    const { error } = (await answer.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe('bad-input');
    expect(error.message).toContain(named);
  });

  it.each(['{', '', '[]', 'null', '{"storyId":1}'])(
    'the body %j is answered with 400',
    async (body) => {
      const answer = await open().ask('/api/replies', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: { code: 'bad-input' } });
    },
  );

  it('a backup into a relative folder is refused', async () => {
    const { send, desk } = open();
    const answer = await send(
      '/api/backup',
      { folder: 'backup' },
      { authorization: 'Bearer secret' },
    );
    expect(answer.status).toBe(400);
    expect(desk.asked).toEqual([]);
  });

  it('a body over the limit is refused before it is read', async () => {
    const { send } = open();
    const reply = { storyId: 's', name: 'R', email: 'r@e.example', text: 'x'.repeat(70_000) };
    const answer = await send('/api/replies', reply);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: 'too-large' } });
  });
});

describe('import', () => {
  const importLines = (lines: string) => {
    const { ask, desk } = open();
    const answer = ask('/api/import', { method: 'POST', body: lines }, true);
    return Promise.resolve(answer).then(async (response) => ({
      desk,
      outcomes: (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    }));
  };

  it('answers a bad line on its place and goes on', async () => {
    const { desk, outcomes } = await importLines(
      [
        '{"origin":"a","text":"One."}',
        'not json',
        '{"origin":"c"}',
        '42',
        '',
        '{"origin":"e","text":"Two."}',
      ].join('\r\n'),
    );
    expect(outcomes.map(({ origin, outcome }) => [origin, outcome])).toEqual([
      ['a', 'new-article'],
      ['line 2', 'refused'],
      ['c', 'refused'],
      ['line 4', 'refused'],
      ['e', 'new-article'],
    ]);
    expect(desk.imported.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it('answers outcomes while records are still being sent', async () => {
    const { ask } = open();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    const init = { method: 'POST', body: readable, duplex: 'half' } as RequestInit;
    void writer.write(encoder.encode('{"origin":"first","text":"On'));
    void writer.write(encoder.encode('e."}\n{"origin":"second"'));
    const reader = (await ask('/api/import', init, true)).body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    expect(JSON.parse(first)).toMatchObject({ origin: 'first', outcome: 'new-article' });
    void writer.write(encoder.encode(',"text":"Two."}'));
    void writer.close();
    const second = new TextDecoder().decode((await reader?.read())?.value);
    expect(JSON.parse(second)).toMatchObject({ origin: 'second', outcome: 'new-article' });
  });
});

describe('replies', () => {
  const reply = { storyId: 'story-one', name: 'R', email: 'r@e.example', text: 'Hello.' };
  const from = (address: string) => ({
    'x-readout-address': address,
    authorization: `Bearer ${token}`,
  });

  it('are limited for each address, and let in again later', async () => {
    let now = 0;
    const { send } = open(() => now);
    for (let count = 0; count < 5; count += 1) {
      expect((await send('/api/replies', reply, from('203.0.113.9'))).status).toBe(201);
    }
    const refused = await send('/api/replies', reply, from('203.0.113.9'));
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('600');
    expect((await send('/api/replies', reply, from('203.0.113.10'))).status).toBe(201);
    now = 600_001;
    expect((await send('/api/replies', reply, from('203.0.113.9'))).status).toBe(201);
  });

  it('with the hidden field filled in are refused with a reason', async () => {
    const { send, desk } = open();
    const answer = await send('/api/replies', { ...reply, trap: 'http://spam.example' });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { code: 'refused' } });
    expect(desk.asked).toEqual([]);
    expect((await send('/api/replies', { ...reply, trap: '' })).status).toBe(201);
  });
});

describe('published briefs', () => {
  it('are answered with an ETag, and with 304 when the reader has them', async () => {
    const { ask, desk } = open();
    await desk.publishBrief('story-one');
    const first = await ask('/api/stories/story-one/brief?version=1');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/u);
    const again = await ask('/api/stories/story-one/brief?version=1', {
      headers: { 'if-none-match': `"other", W/${tag}` },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    await desk.publishBrief('story-one');
    const changed = await ask('/api/stories/story-one/brief?version=1', {
      headers: { 'if-none-match': tag },
    });
    expect(changed.status).toBe(200);
  });

  it('of drafts carry no ETag', async () => {
    const answer = await open().ask('/api/stories/story-one/brief');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it.each([
    ['atom', 'application/atom+xml', '<title>Bridge said to be open</title>'],
    ['rss', 'application/rss+xml', '<title>Bridge said to be open</title>'],
    ['json', 'application/feed+json', '"title": "Bridge said to be open"'],
  ])('are offered as feed.%s', async (ending, type, expected) => {
    const { ask, desk } = open();
    await desk.publishBrief('story-one');
    await desk.publishBrief('story-one');
    const answer = await ask(`/api/stories/story-one/feed.${ending}`);
    expect(answer.headers.get('content-type')).toContain(type);
    const body = await answer.text();
    expect(body.split(expected)).toHaveLength(3);
    expect(body.indexOf('urn:readout:brief:story-one:2')).toBeLessThan(
      body.indexOf('urn:readout:brief:story-one:1'),
    );
  });

  it('link to the address that the reader sees behind a proxy', async () => {
    const headers = { 'x-forwarded-proto': 'https' };
    const answer = await open().ask('/api/stories/story-one/feed.json', { headers });
    expect(await answer.json()).toMatchObject({
      home_page_url: 'https://desk.test/en/stories/story-one',
      feed_url: 'https://desk.test/api/stories/story-one/feed.json',
    });
  });

  it('have no feed where there is no story', async () => {
    const answer = await open().ask('/api/stories/other/feed.atom');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('the description', () => {
  it('has a summary for every route', async () => {
    const { paths } = await describeApi();
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { summary }] of Object.entries(methods)) {
        expect(summary, `${method} ${path}`).toMatch(/^[A-Z].{15,}\.$/u);
      }
    }
  });

  it('does not demand fields that may be absent', async () => {
    const { components } = await describeApi();
    const { required } = components.schemas.Article ?? {};
    expect(required).toContain('firstArrivedAt');
    expect(required).not.toContain('publishedAt');
  });
});

it('serves records whose schema accepts them', async () => {
  const { storyViewSchema, briefViewSchema } = await import('../../src/api/schema/views.ts');
  const { readingSchema } = await import('../../src/api/schema/reading.ts');
  expect(storyViewSchema.parse(sample.storyView)).toEqual(sample.storyView);
  expect(readingSchema.parse(sample.reading)).toEqual(sample.reading);
  const view = await createFakeDesk().brief('story-one', {});
  expect(briefViewSchema.parse(view)).toEqual(view);
});
