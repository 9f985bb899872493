import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { canonicalAddress, hostOf } from '../../src/collect/canonical.ts';
import { discoverFeeds } from '../../src/collect/discover.ts';
import type { Fetcher, FetchOutcome } from '../../src/collect/fetcher.ts';
import { inspectAddress } from '../../src/collect/follow.ts';
import { nextPollInterval } from '../../src/collect/interval.ts';
import { readOpml } from '../../src/collect/opml.ts';
import { readSitemap } from '../../src/collect/sitemap.ts';

const address = 'https://wire.example/sitemap.xml';
const news = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://wire.example/a?x=1&amp;y=2</loc><lastmod>1995-11-22</lastmod><news:news><news:publication_date>1995-11-21T10:00:00Z</news:publication_date><news:title>Talks &amp; tea</news:title></news:news></url>
<url><loc>javascript:alert(1)</loc></url></urlset>`;

describe('readSitemap', () => {
  it.each([
    ['plain', Buffer.from(news)],
    ['packed', gzipSync(news)],
  ])('reads a news sitemap, %s', (_name, bytes) => {
    expect(readSitemap(bytes, { address })).toMatchObject({
      outcome: 'read',
      feed: {
        items: [
          {
            address: 'https://wire.example/a?x=1&y=2',
            title: 'Talks & tea',
            publishedAt: '1995-11-21T10:00:00.000Z',
          },
        ],
      },
    });
  });

  it('reads an index', () => {
    const index =
      '<sitemapindex><sitemap><loc>/news.xml</loc><lastmod>1995-11-21</lastmod></sitemap></sitemapindex>';
    expect(readSitemap(Buffer.from(index), { address })).toMatchObject({
      sitemaps: [
        { address: 'https://wire.example/news.xml', modifiedAt: '1995-11-21T00:00:00.000Z' },
      ],
    });
  });

  it('keeps the newest of a large sitemap', () => {
    const urls = Array.from(
      { length: 1_500 },
      (_, n) => `<url><loc>/p${n}</loc><lastmod>${1900 + Math.floor(n / 10)}-01-01</lastmod></url>`,
    ).join('');
    const reading = readSitemap(Buffer.from(`<urlset>${urls}</urlset>`), { address });
    expect(reading.outcome === 'read' && reading.feed.items.length).toBe(1_000);
    expect(reading.outcome === 'read' && reading.feed.items[0]?.publishedAt).toBe(
      '2049-01-01T00:00:00.000Z',
    );
  });

  it('refuses bombs and what is no sitemap', () => {
    expect(readSitemap(gzipSync(Buffer.alloc(60 * 1024 * 1024)), { address }).outcome).toBe(
      'refused',
    );
    expect(readSitemap(Buffer.from('<html></html>'), { address }).outcome).toBe('refused');
    expect(
      readSitemap(Buffer.from(`<urlset>${'<url>'.repeat(200_000)}`), { address }).outcome,
    ).toBe('refused');
  });
});

describe('readOpml', () => {
  it('finds feeds at any depth, once each', () => {
    const reading = readOpml(
      `<opml version="2.0"><body><outline text="World"><outline text="A &amp; B" xmlUrl="https://a.example/rss?x=1&amp;y=2"/><outline title='C' xmlUrl='feed://c.example/rss'/></outline><outline xmlUrl="https://a.example/rss?x=1&amp;y=2"/><outline text="none"/><outline xmlUrl="file:///etc/passwd"/></body></opml>`,
    );
    expect(reading).toEqual({
      outcome: 'read',
      feeds: [
        { address: 'https://a.example/rss?x=1&y=2', title: 'A & B' },
        { address: 'http://c.example/rss', title: 'C' },
      ],
    });
  });
  it('says what is wrong', () => {
    expect(readOpml('<rss/>')).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/not an OPML/),
    });
    expect(readOpml('<opml><body/></opml>')).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/names no feed/),
    });
  });
});

describe('discoverFeeds', () => {
  it('takes declared feeds first and those of comments last', () => {
    const html = `<html><head><base href="/en/"><link rel="alternate" type="application/rss+xml" title="Comments" href="comments/feed"><link rel="alternate" type="application/rss+xml" title="News" href="feed"><link rel="alternate" hreflang="uk" href="/uk/"></head><body><a href="/world/rss.xml">World</a><a href="/about">About</a></body></html>`;
    expect(discoverFeeds(html, 'https://wire.example/en/page')).toEqual([
      { address: 'https://wire.example/en/feed', title: 'News' },
      { address: 'https://wire.example/world/rss.xml', title: 'World' },
      { address: 'https://wire.example/en/comments/feed', title: 'Comments' },
    ]);
  });
});

describe('inspectAddress', () => {
  const rss = '<rss version="2.0"><channel><title>Wire</title></channel></rss>';
  const pages: Record<string, string> = {
    'https://wire.example/':
      '<html><head><link rel="alternate" type="application/rss+xml" href="/dead"><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>Hello</p></body></html>',
    'https://wire.example/feed': rss,
    'https://wire.example/plain': '<html><body><p>Only a page.</p></body></html>',
    'https://wire.example/index.xml':
      '<sitemapindex><sitemap><loc>/pages.xml</loc></sitemap><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>',
    'https://wire.example/news.xml': news,
    'https://wire.example/x.bin': 'a\u0000b',
  };
  const fetcher: Fetcher = {
    userAgent: 'test',
    async fetch(asked): Promise<FetchOutcome> {
      const page = pages[asked];
      if (page === undefined)
        return { outcome: 'failed', address: asked, reason: 'The server answered 404 Not Found.' };
      return { outcome: 'fetched', address: asked, bytes: Buffer.from(page), validators: {} };
    },
    close: async () => undefined,
  };
  it.each([
    [
      'https://wire.example/feed',
      { outcome: 'feed', address: 'https://wire.example/feed', title: 'Wire' },
    ],
    ['wire.example/feed', { outcome: 'feed', address: 'https://wire.example/feed' }],
    ['https://wire.example/', { outcome: 'feed', address: 'https://wire.example/feed' }],
    ['https://wire.example/plain', { outcome: 'page', address: 'https://wire.example/plain' }],
    [
      'https://wire.example/news.xml',
      { outcome: 'sitemap', address: 'https://wire.example/news.xml' },
    ],
    [
      'https://wire.example/index.xml',
      { outcome: 'sitemap', address: 'https://wire.example/news.xml' },
    ],
    [
      'https://wire.example/nothing',
      { outcome: 'refused', reason: 'The server answered 404 Not Found.' },
    ],
    ['https://wire.example/x.bin', { outcome: 'refused' }],
  ])('%s', async (asked, expected) =>
    expect(await inspectAddress(fetcher, asked)).toMatchObject(expected),
  );
});

describe('canonicalAddress', () => {
  it.each([
    [
      'HTTPS://News.Example:443/A/b?utm_source=x&id=7&fbclid=y#top',
      'https://news.example/A/b?id=7',
    ],
    ['https://news.example/a?utm_medium=rss', 'https://news.example/a'],
    ['https://user:pw@news.example./a', 'https://news.example/a'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?b=2&a=1'],
    ['file:///a', undefined],
    ['no address', undefined],
  ])('%s', (given, expected) => expect(canonicalAddress(given)).toBe(expected));

  it('gives the host with an odd port', () => {
    expect(hostOf('https://News.Example:8443/x')).toBe('news.example:8443');
    expect(hostOf('mailto:a@b')).toBeUndefined();
  });
});

describe('nextPollInterval', () => {
  const history = { pollIntervalMinutes: 60, failuresInARow: 0 };
  it('comes sooner for news, later for none, later still for failures', () => {
    expect(nextPollInterval(history, { outcome: 'fetched' }, 3)).toBe(30);
    expect(nextPollInterval(history, { outcome: 'fetched' }, 0)).toBe(90);
    expect(nextPollInterval(history, { outcome: 'notModified' }, 0)).toBe(75);
    expect(nextPollInterval(history, { outcome: 'failed' }, 0)).toBe(120);
  });
  it('stays within bounds and respects max-age', () => {
    expect(
      nextPollInterval({ pollIntervalMinutes: 10, failuresInARow: 0 }, { outcome: 'fetched' }, 9),
    ).toBe(10);
    expect(
      nextPollInterval({ pollIntervalMinutes: 360, failuresInARow: 0 }, { outcome: 'fetched' }, 0),
    ).toBe(360);
    expect(nextPollInterval(history, { outcome: 'fetched', maxAgeSeconds: 7200 }, 3)).toBe(120);
    expect(nextPollInterval(history, { outcome: 'gone' }, 0)).toBe(7 * 24 * 60);
  });
});
