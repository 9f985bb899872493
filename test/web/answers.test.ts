import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeSite, serveFake } from './serve-fake.ts';

let site: FakeSite;

beforeAll(async () => {
  site = await serveFake();
}, 120_000);

afterAll(() => site?.close());

const ask = (path: string, init: RequestInit = {}) =>
  fetch(site.address + path, { redirect: 'manual', ...init });

const story = '/en/stories/dayton0000000001';

describe('what is new', () => {
  const visitAt = (instant: string) =>
    `readout-visits=dayton0000000001-${Math.floor(Date.parse(instant) / 1000).toString(36)}`;

  it('is not shown on a first visit, which is remembered', async () => {
    const answer = await ask(story);
    expect(await answer.text()).not.toContain('New since your last visit');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^readout-visits=dayton0000000001-[0-9a-z]+; .*HttpOnly; SameSite=Lax/u,
    );
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('is shown since the last visit, without scripts and with hostile text as text', async () => {
    const answer = await ask(story, { headers: { cookie: visitAt('1995-11-20T09:30:00Z') } });
    const html = await answer.text();
    expect(html).toContain('New since your last visit, 20 November 1995');
    expect(html).toContain('Newly disputed');
    expect(html).not.toContain('<script>window.harmed');
    expect(html).not.toContain('<img src=x');
  });

  it('is shown since a day that is asked for, in each language', async () => {
    const html = await (await ask(`${story}?new-since=1995-11-20`)).text();
    expect(html).toContain('New since 20 November 1995');
    const asked = `/uk/stories/dayton0000000001?new-since=1995-11-20`;
    expect(await (await ask(asked)).text()).toContain('Нове від 20 листопада 1995');
  });

  it.each(['soon', '2999-01-01'])('refuses %s with a page', async (time) => {
    expect((await ask(`${story}?new-since=${time}`)).status).toBe(400);
  });

  it('stays out of a published version, and leaves the visit alone', async () => {
    const answer = await ask(`${story}?version=1`, {
      headers: { cookie: visitAt('1995-11-20T09:30:00Z') },
    });
    expect(await answer.text()).not.toContain('New since your');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('the list of articles', () => {
  it('names every article on pages of its own', async () => {
    const html = await (await ask(`${story}/articles`)).text();
    expect(html.match(/href="\/en\/articles\//gu)?.length).toBeGreaterThan(8);
    expect((await ask(`${story}/articles?page=2`)).status).toBe(404);
  });

  it('is short on the page of the story', async () => {
    const html = await (await ask(story)).text();
    expect(html).toContain(`href="${story}/articles"`);
  });
});

describe('the pages as answers', () => {
  it('state a policy that lets in nothing from elsewhere and no inline script', async () => {
    const { headers } = await ask(story);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('carry no data and no script of a framework', async () => {
    const html = await (await ask(story)).text();
    expect(html.match(/<script[^>]*>/gu)).toEqual(['<script src="../../citations.js" defer>']);
  });

  it('name their address, and the same page in the other languages', async () => {
    const html = await (await ask(`${story}?version=1`)).text();
    expect(html).toContain(`rel="canonical" href="${site.address}${story}?version=1"`);
    expect(html).toContain(
      `hreflang="ar" href="${site.address}/ar/stories/dayton0000000001?version=1"`,
    );
  });

  it.each([
    [story, false],
    [`${story}?version=draft`, true],
    [`${story}?version=1`, true],
    [`${story}?as-of=1995-11-10`, true],
  ])('%s is kept from search engines: %s', async (path, kept) => {
    const html = await (await ask(path)).text();
    expect(html.includes('<meta name="robots" content="noindex"')).toBe(kept);
  });

  it('label a draft as one', async () => {
    const html = await (await ask(`${story}?version=draft`)).text();
    expect(html).toContain('Automatic draft');
    expect(html).toContain('No editor has published it yet.');
    expect(await (await ask(story)).text()).not.toContain('Automatic draft');
  });

  it.each([
    ['/en/stories/none', 404],
    ['/en/articles/none', 404],
    [`${story}?version=9`, 404],
    [`${story}?version=0`, 400],
    [`${story}?version=1e9`, 400],
    [`${story}?as-of=yesterday`, 400],
    [`${story}?as-of=1995-13-45`, 400],
    ['/en/stories/away', 503],
    ['/fr', 404],
    ['/en/articles/opening0000000001?from=9&to=1', 200],
    ['/en/articles/opening0000000001?from=0&to=99999999', 200],
    ['/en/search?q=map&page=999999', 200],
    ['/en/stories?page=-1', 200],
  ])('answer %s with %i', async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  it('carry no control characters that a query held', async () => {
    const page = await (await ask('/en/search?q=a%00%1b%5b31mb')).text();
    expect(page).toContain('<title>a [31mb');
    expect(page).not.toContain(String.fromCharCode(0));
  });

  it('send a name of a story on to its own address', async () => {
    const answer = await ask('/en/stories/dayton?version=1');
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe(`${story}?version=1`);
  });

  it('take a reply from this site and from no other', async () => {
    const body = new URLSearchParams({ name: 'Ann', email: 'a@b.example', text: 'Hello' });
    const send = (origin: string) =>
      ask(`${story}?/reply`, { method: 'POST', body, headers: { origin, accept: 'text/html' } });
    expect((await send('https://elsewhere.example')).status).toBe(403);
    expect((await send('null')).status).toBe(403);
    expect(site.desk.received).toHaveLength(0);
    expect((await send(site.address)).status).toBe(303);
    expect(site.desk.received).toHaveLength(1);
  });
});

describe('without a desk', () => {
  it('the site says so', async () => {
    const bare = await serveFake(0, false);
    const answer = await fetch(`${bare.address}/en`);
    expect(answer.status).toBe(503);
    await bare.close();
  });
});
