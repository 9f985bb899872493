/**
 * Looks at an address that a user named and says what it is: a feed, a sitemap, a page that has a
 * feed, or a page. A feed that a page names is fetched before it is believed.
 */
import { dropFeedScheme } from './canonical.ts';
import { decodeText } from './decode.ts';
import { discoverFeeds } from './discover.ts';
import { readFeed } from './feed.ts';
import type { Fetcher, FetchOutcome } from './fetcher.ts';
import { readSitemap, type SitemapLink } from './sitemap.ts';

/** `address` is where to ask from now on; `reason` is a sentence for the user. */
export type Inspection =
  | { readonly outcome: 'feed' | 'sitemap'; readonly address: string; readonly title?: string }
  | { readonly outcome: 'page'; readonly address: string }
  | { readonly outcome: 'refused'; readonly reason: string };

type Fetched = Extract<FetchOutcome, { outcome: 'fetched' }>;

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.9, */*;q=0.5';
const feedsTried = 3;

/** Asks for the address, and for up to three feeds or one sitemap that it names. */
export async function inspectAddress(fetcher: Fetcher, address: string): Promise<Inspection> {
  const fetched = await fetcher.fetch(withScheme(address), { accept });
  if (fetched.outcome !== 'fetched') return { outcome: 'refused', reason: reasonOf(fetched) };
  return inspectDocument(fetcher, withScheme(address), fetched);
}

async function inspectDocument(
  fetcher: Fetcher,
  asked: string,
  fetched: Fetched,
): Promise<Inspection> {
  const known = recogniseSource(asked, fetched);
  if (known !== undefined)
    return known.outcome === 'index' ? pickSitemap(fetcher, known.sitemaps) : known;
  const { text } = decodeText(fetched.bytes, fetched.contentType);
  if (!looksLikePage(text, fetched.contentType)) {
    const reading = readFeed(fetched.bytes, hintsOf(fetched));
    const why = reading.outcome === 'refused' ? ` ${reading.reason}` : '';
    return {
      outcome: 'refused',
      reason: `${fetched.address} is not a feed, a sitemap or a web page.${why}`,
    };
  }
  for (const link of discoverFeeds(text, fetched.address).slice(0, feedsTried)) {
    const feed = await fetcher.fetch(link.address, { accept });
    const source = feed.outcome === 'fetched' ? recogniseSource(link.address, feed) : undefined;
    if (source?.outcome === 'feed') return source;
  }
  return { outcome: 'page', address: fetched.address };
}

type Recognised =
  | Extract<Inspection, { outcome: 'feed' | 'sitemap' }>
  | { readonly outcome: 'index'; readonly sitemaps: readonly SitemapLink[] };

function recogniseSource(asked: string, fetched: Fetched): Recognised | undefined {
  const hints = hintsOf(fetched);
  const address = fetched.movedTo ?? asked;
  const feed = readFeed(fetched.bytes, hints);
  if (feed.outcome === 'read') return { outcome: 'feed', address, title: feed.feed.title };
  const sitemap = readSitemap(fetched.bytes, hints);
  if (sitemap.outcome === 'refused') return undefined;
  if (sitemap.sitemaps.length > 0) return { outcome: 'index', sitemaps: sitemap.sitemaps };
  return { outcome: 'sitemap', address, title: sitemap.feed.title };
}

/** Of an index, the sitemap most likely to hold the news: named so, else changed last, else the first. */
async function pickSitemap(
  fetcher: Fetcher,
  sitemaps: readonly SitemapLink[],
): Promise<Inspection> {
  const news = sitemaps.filter((link) => /news|latest|recent/i.test(link.address));
  const pool = news.length > 0 ? news : sitemaps;
  const [best] = [...pool].sort((a, b) =>
    (b.modifiedAt ?? '').localeCompare(a.modifiedAt ?? '', 'en'),
  );
  const nothing = {
    outcome: 'refused',
    reason:
      'The sitemap index names no sitemap that could be read. Follow one of its sitemaps by its own address.',
  } as const;
  if (best === undefined) return nothing;
  const fetched = await fetcher.fetch(best.address);
  if (fetched.outcome !== 'fetched') return { outcome: 'refused', reason: reasonOf(fetched) };
  const source = recogniseSource(best.address, fetched);
  return source === undefined || source.outcome === 'index' ? nothing : source;
}

function hintsOf(fetched: Fetched): { address: string; contentType?: string } {
  return {
    address: fetched.address,
    ...(fetched.contentType !== undefined && { contentType: fetched.contentType }),
  };
}

function looksLikePage(text: string, contentType: string | undefined): boolean {
  if (text.includes('\u0000')) return false;
  return (
    /html/i.test(contentType ?? '') ||
    /<(?:!doctype\s+html|html|body|article|p|div)[\s>]/i.test(text.slice(0, 20_000))
  );
}

/** People type `news.example/world`. */
function withScheme(address: string): string {
  const text = dropFeedScheme(address.trim());
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+\.[a-z]{2,}:\d+/i.test(text)
    ? text
    : `https://${text}`;
}

function reasonOf(outcome: Exclude<FetchOutcome, Fetched>): string {
  return outcome.outcome === 'notModified'
    ? 'The server answered "not modified" to a first request.'
    : outcome.reason;
}
