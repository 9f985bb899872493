import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/collect/fetcher.ts';
import { type NewsServer, startNewsServer } from './misbehaving-server.ts';

const now = Date.parse('1995-11-22T00:00:00Z');
let server: NewsServer;
let fetcher: Fetcher;
let slept: number[];

function makeFetcher(more: Partial<FetcherOptions> = {}): Fetcher {
  return createFetcher({
    now: () => now,
    sleep: async (ms) => void slept.push(ms),
    allowHosts: [server.host],
    contactUrl: 'https://desk.example/about',
    hostSpacingMs: 0,
    limits: {
      connectTimeoutMs: 1_000,
      headerTimeoutMs: 1_000,
      idleTimeoutMs: 1_000,
      totalTimeoutMs: 2_500,
      maxBytes: 1024 * 1024,
    },
    ...more,
  });
}

beforeEach(async () => {
  server = await startNewsServer();
  slept = [];
  fetcher = makeFetcher();
});
afterEach(async () => {
  await fetcher.close();
  await server.close();
});

const get = (path: string) => fetcher.fetch(server.origin + path);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('fetching what is well', () => {
  it.each(['/plain', '/gzip', '/br', '/deflate', '/deflate-raw', '/twice', '/gzip-lie'])(
    'reads %s',
    async (path) => {
      const outcome = await get(path);
      expect(outcome).toMatchObject({ outcome: 'fetched', address: server.origin + path });
      expect(outcome.outcome === 'fetched' && text(outcome.bytes)).toBe('A short dispatch.');
    },
  );

  it('says who it is', async () => {
    await get('/plain');
    expect(server.requests.at(-1)?.headers['user-agent']).toBe(
      'Readout/0.1 (+https://desk.example/about)',
    );
  });

  it('asks conditionally and understands not modified', async () => {
    const first = await get('/conditional');
    expect(first).toMatchObject({
      outcome: 'fetched',
      maxAgeSeconds: 900,
      validators: { etag: '"v1"', lastModified: 'Wed, 01 Nov 1995 10:00:00 GMT' },
    });
    if (first.outcome !== 'fetched') return;
    const again = await fetcher.fetch(`${server.origin}/conditional`, {
      validators: first.validators,
    });
    expect(again.outcome).toBe('notModified');
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"v1"');
  });

  it('does not send back validators that could break the request', async () => {
    const outcome = await fetcher.fetch(`${server.origin}/plain`, {
      validators: { etag: 'x\r\nevil: 1' },
    });
    expect(outcome.outcome).toBe('fetched');
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('evil');
  });
});

describe('redirects', () => {
  it('reports a permanent move, and only a chain that is permanent throughout', async () => {
    const plain = `${server.origin}/plain`;
    expect(await get('/moved')).toMatchObject({ address: plain, movedTo: plain });
    expect(await get('/found')).not.toHaveProperty('movedTo');
    expect(await get('/moved-then-found')).toMatchObject({
      address: plain,
      movedTo: `${server.origin}/found`,
    });
  });

  it('ends a circle and a redirect to nowhere', async () => {
    expect(await get('/circle')).toMatchObject({ outcome: 'failed' });
    expect(server.requests.filter((request) => request.path === '/circle').length).toBe(9);
    expect(await get('/nowhere')).toMatchObject({ outcome: 'failed', status: 302 });
  });

  it('asks robots.txt again at each hop', async () => {
    server.robots = 'User-agent: *\nDisallow: /private/\n';
    const outcome = await get('/to-forbidden-path');
    expect(outcome).toMatchObject({ outcome: 'refused', address: `${server.origin}/private/x` });
    expect(server.requests.map((request) => request.path)).not.toContain('/private/x');
  });
});

describe('refusals of the server', () => {
  it.each([
    ['/gone', { outcome: 'gone' }],
    ['/missing', { outcome: 'failed', status: 404 }],
    ['/busy-seconds', { status: 429, retryAfter: '1995-11-22T00:02:00.000Z' }],
    ['/busy-date', { status: 503, retryAfter: '1995-11-22T00:10:00.000Z' }],
    [
      '/forbidden',
      { reason: 'The server answered 403 Forbidden; it may not allow automatic readers.' },
    ],
  ])('tells %s apart', async (path, expected) => {
    expect(await get(path)).toMatchObject(expected);
  });

  it('leaves out a retry time that cannot be read', async () => {
    expect(await get('/busy-nonsense')).not.toHaveProperty('retryAfter');
  });
});

describe('misbehaving servers', () => {
  it.each([
    ['/silent', /did not answer within|did not finish/],
    ['/stall', /stopped sending/],
    ['/drip', /did not finish its answer within/],
    ['/gzip-cut', /cut off or damaged/],
    ['/gzip-bomb', /larger than the limit of 1\.0 MiB/],
    ['/br-bomb', /larger than the limit/],
    ['/deflate-bomb', /larger than the limit/],
    ['/large', /larger than the limit/],
    ['/large-stated', /larger than the limit/],
    ['/unknown-coding', /does not read/],
    ['/cut', /before its answer was complete/],
    ['/cut-chunked', /before its answer was complete/],
    ['/not-http', /not valid HTTP/],
    ['/hang-up', /before its answer was complete/],
    ['/headers', /headers larger/],
  ])('%s fails with a reason', async (path, reason) => {
    const outcome = await get(path);
    expect(outcome.outcome).toBe('failed');
    expect('reason' in outcome && outcome.reason).toMatch(reason);
  });

  it('reads no further than the length the server stated', async () => {
    const outcome = await get('/long');
    if (outcome.outcome === 'fetched') expect(text(outcome.bytes)).toBe('begin');
    else expect(outcome.outcome).toBe('failed');
  });

  it('says when nobody answers', async () => {
    const { origin } = server;
    await server.close();
    const outcome = await fetcher.fetch(`${origin}/plain`);
    expect('reason' in outcome && outcome.reason).toMatch(/refused the connection/);
  });

  it('goes on after each of them', async () => {
    await Promise.all(['/cut', '/hang-up', '/gzip-cut', '/headers'].map(get));
    expect((await get('/plain')).outcome).toBe('fetched');
  });
});

describe('politeness', () => {
  it('reads robots.txt once and obeys it', async () => {
    server.robots = 'User-agent: *\nDisallow: /plain\n';
    expect(await get('/plain')).toMatchObject({ outcome: 'refused' });
    expect(await get('/gzip')).toMatchObject({ outcome: 'fetched' });
    expect(server.requests.map((request) => request.path)).toEqual(['/robots.txt', '/gzip']);
  });

  it.each([500, 503, 429])('fetches nothing while robots.txt answers %i', async (status) => {
    server.robots = status;
    const outcome = await get('/plain');
    expect(outcome).toMatchObject({ outcome: 'failed' });
    expect('reason' in outcome && outcome.reason).toMatch(
      new RegExp(`robots\\.txt of .* could not be read \\(the server answered ${status}\\)`),
    );
    expect(server.requests.map((request) => request.path)).toEqual(['/robots.txt']);
  });

  it('reads only the beginning of an endless robots.txt', async () => {
    server.robots = `User-agent: *\nDisallow: /plain\n${'#'.repeat(3_000_000)}`;
    expect(await get('/plain')).toMatchObject({ outcome: 'refused' });
  });

  it('keeps the pause the desk sets, or the longer one the site asks for, up to a limit', async () => {
    await fetcher.close();
    fetcher = makeFetcher({ hostSpacingMs: 700, maxCrawlDelayMs: 5_000 });
    await get('/plain');
    await get('/plain');
    expect(slept).toEqual([700, 700]);
    await fetcher.close();
    server.robots = 'User-agent: *\nCrawl-delay: 600\nDisallow:\n';
    fetcher = makeFetcher({ hostSpacingMs: 700, maxCrawlDelayMs: 5_000 });
    slept = [];
    await get('/plain');
    expect(slept).toEqual([5_000]);
  });

  it('sends one request at a time to a host', async () => {
    await get('/plain');
    const before = performance.now();
    await Promise.all([get('/drip'), get('/plain')]);
    const plain = server.requests.at(-1);
    expect(plain?.path).toBe('/plain');
    expect((plain?.at ?? 0) - before).toBeGreaterThan(2_000);
  });
});
