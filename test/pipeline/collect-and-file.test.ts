import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from './open-test-desk.ts';

/** A small outlet on loopback whose pages the tests change under the desk's feet. */
function startOutlet() {
  const pages = new Map<string, { status?: number; type: string; body: string }>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page?.status ?? (page ? 200 : 404), {
      'content-type': page?.type ?? 'text/plain',
    });
    response.end(page?.body ?? 'not here');
  });
  return new Promise<{ base: string; pages: typeof pages; close: () => void }>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ base: `http://127.0.0.1:${port}`, pages, close: () => server.close() });
    });
  });
}

function pageOf(title: string, lead: string): { type: string; body: string } {
  const filler =
    'Delegations from the three countries stayed on the base, where mediators carried drafts from house to house until late in the night.';
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${lead}</p><p>${filler}</p><p>${filler} The map remained open.</p></article></body></html>`,
  };
}

async function waitFor<T>(ask: () => Promise<T>, isDone: (answer: T) => boolean): Promise<T> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await ask();
    if (isDone(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Expected the desk to get there within ten seconds');
}

describe('from a feed to a filed article', () => {
  let outlet: Awaited<ReturnType<typeof startOutlet>>;
  let test: TestDesk;
  beforeAll(async () => {
    outlet = await startOutlet();
    test = await openTestDesk({
      allowHosts: ['127.0.0.1'],
      fetcher: { hostSpacingMs: 0, sleep: async () => {} },
    });
    outlet.pages.set(
      '/first',
      pageOf(
        'Talks open',
        'The presidents of Bosnia, Croatia and Serbia opened peace talks near Dayton on Wednesday.',
      ),
    );
    outlet.pages.set('/feed', {
      type: 'application/rss+xml',
      body: `<rss version="2.0"><channel><title>Loopback News</title><link>${outlet.base}/</link>
        <item><title>Talks open</title><link>${outlet.base}/first?utm_source=rss</link><description>Short.</description></item>
        <item><title>Gone</title><link>${outlet.base}/missing</link><description>The delegations met again on Thursday to discuss the map of the country, mediators said, and will go on tomorrow with the question of the corridor.</description></item>
      </channel></rss>`,
    });
    outlet.pages.set('/', {
      type: 'text/html',
      body: `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Front page</body></html>`,
    });
  });
  afterAll(async () => {
    await test.close();
    outlet.close();
  });

  it('finds the feed of a page, fetches its articles in full and files them', async () => {
    const followed = await test.desk.follow(`${outlet.base}/`);
    expect(followed).toMatchObject({ outcome: 'following' });
    const view = await waitFor(
      () => test.desk.article(`${outlet.base}/first`, {}).catch(() => undefined),
      (answer) => answer?.story !== undefined,
    );
    expect(view?.revision.text).toContain('opened peace talks near Dayton');
    expect(view?.revision.text).toContain('The map remained open.');
  });

  it('falls back to what the feed gave where a page cannot be had', async () => {
    const view = await waitFor(
      () => test.desk.article(`${outlet.base}/missing`, {}).catch(() => undefined),
      (answer) => answer?.reading !== undefined,
    );
    expect(view?.revision.text).toContain('The delegations met again on Thursday');
  });

  it('keeps a changed page as a second revision when it is visited again', async () => {
    outlet.pages.set(
      '/first',
      pageOf(
        'Talks open',
        'CORRECTED: The presidents of Bosnia, Croatia and Serbia opened peace talks at Dayton on Wednesday evening.',
      ),
    );
    test.setClock('1995-11-21T20:00:00.000Z');
    const view = await waitFor(
      () => test.desk.article(`${outlet.base}/first`, {}),
      (answer) => answer.revisions.length === 2 && answer.reading !== undefined,
    );
    expect(view.revision.text).toContain('CORRECTED');
    expect(view.story).toBeDefined();
  }, 20_000);

  it('says in words what is wrong with a source', async () => {
    outlet.pages.set('/feed', { status: 410, type: 'text/plain', body: 'gone' });
    await test.desk.pollNow();
    const [source] = await waitFor(
      () => test.desk.listSources(),
      (sources) => sources.some(({ gone }) => gone),
    );
    expect(source?.lastError).toMatch(/\w+/);
    expect(await test.desk.pollNow()).toBe(0);
  });

  it('refuses an address on the desk’s own network', async () => {
    const answer = await test.desk.follow('http://169.254.169.254/latest/meta-data');
    expect(answer).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/\w+/) });
  });

  it('leaves no failure of a worker behind', () => {
    expect(test.failures).toEqual([]);
  });
});
