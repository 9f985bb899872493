/** Turns what feedsmith read of each feed format into Readout's one shape of items. */
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { Instant } from '../model/ids.ts';
import { hostOf, resolveAddress } from './canonical.ts';
import { parseDate } from './dates.ts';
import { joinSpaces, readHtmlLine } from './dom.ts';
import type { FeedItem, ReadFeed } from './feed.ts';

type RssLike = RssFeed.Feed<string> | RdfFeed.Feed<string>;
type RssItem = RssFeed.Item<string> | RdfFeed.Item<string>;

/** RSS of all versions, and RSS 1.0 as RDF. */
export function takeRss(feed: RssLike, address: string): ReadFeed {
  const base = baseOf('xml' in feed ? feed.xml?.base : undefined, address);
  const items = (feed.items ?? []).map((item) => takeRssItem(item, base));
  return { title: titleOf(feed.title ?? feed.dc?.titles?.[0], address), items };
}

function takeRssItem(item: RssItem, feedBase: string): FeedItem {
  const base = baseOf(item.xml?.base, feedBase);
  const guid = 'guid' in item && item.guid?.isPermaLink !== false ? item.guid?.value : undefined;
  const about = 'rdf' in item ? item.rdf?.about : undefined;
  return makeItem({
    address:
      resolveAddress(readHtmlLine(item.link ?? ''), base) ??
      resolveAddress(alternateOf(item.atom?.links), base) ??
      absoluteOnly(guid) ??
      absoluteOnly(about),
    title: item.title ?? item.dc?.titles?.[0] ?? '',
    dates: [
      'pubDate' in item ? item.pubDate : undefined,
      item.dc?.dates?.[0],
      item.dcterms?.issued?.[0],
      item.dcterms?.created?.[0],
      item.atom?.published,
      item.dcterms?.modified?.[0],
      item.atom?.updated,
    ],
    html: item.content?.encoded ?? item.description,
    byline:
      item.dc?.creators?.join(', ') ?? authorsOf('authors' in item ? item.authors : undefined),
  });
}

/** Atom 0.3 and 1.0. */
export function takeAtom(feed: AtomFeed.Feed<string>, address: string): ReadFeed {
  const base = baseOf(feed.xml?.base, address);
  const items = (feed.entries ?? []).map((entry) => takeEntry(entry, base));
  return { title: titleOf(feed.title?.value, address), items };
}

function takeEntry(entry: AtomFeed.Entry<string>, feedBase: string): FeedItem {
  const base = baseOf(entry.xml?.base, feedBase);
  const html = entry.content?.value ?? entry.summary?.value;
  return makeItem({
    address:
      resolveAddress(alternateOf(entry.links), base) ??
      resolveAddress(entry.content?.src, base) ??
      absoluteOnly(entry.id),
    title: entry.title?.value ?? '',
    dates: [entry.published, entry.updated],
    html,
    byline: authorsOf(entry.authors),
  });
}

/** JSON Feed 1.0 and 1.1. */
export function takeJson(feed: JsonFeed.Feed<string>, address: string): ReadFeed {
  const items = (feed.items ?? []).map((item) =>
    makeItem({
      address:
        resolveAddress(item.url, address) ??
        resolveAddress(item.external_url, address) ??
        absoluteOnly(item.id),
      title: item.title ?? '',
      dates: [item.date_published, item.date_modified],
      html: item.content_html ?? paragraphsOf(item.content_text ?? item.summary),
      byline: authorsOf(item.authors),
    }),
  );
  return { title: titleOf(feed.title, address), items };
}

function makeItem(found: {
  readonly address: string | undefined;
  readonly title: string;
  readonly dates: readonly (string | undefined)[];
  readonly html: string | undefined;
  readonly byline: string | undefined;
}): FeedItem {
  const publishedAt = found.dates
    .map(parseDate)
    .find((date): date is Instant => date !== undefined);
  const byline = readHtmlLine(found.byline ?? '').slice(0, 300);
  return {
    title: readHtmlLine(found.title),
    ...(found.address !== undefined && { address: found.address }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(found.html?.trim() && { html: found.html }),
    ...(byline !== '' && { byline }),
  };
}

/** The feed's own title; its host where it has none. */
function titleOf(title: string | undefined, address: string): string {
  return readHtmlLine(title ?? '') || hostOf(address) || address;
}

function baseOf(stated: string | undefined, outer: string): string {
  return resolveAddress(stated, outer) ?? outer;
}

/** Identifiers count as addresses only if they are whole ones. */
function absoluteOnly(id: string | undefined): string | undefined {
  return /^https?:\/\//i.test(id ?? '') ? resolveAddress(id, '') : undefined;
}

function alternateOf(
  links: readonly { href?: string; rel?: string; type?: string }[] | undefined,
): string | undefined {
  const alternates = (links ?? []).filter((link) => (link.rel ?? 'alternate') === 'alternate');
  return (alternates.find((link) => (link.type ?? 'text/html').includes('html')) ?? alternates[0])
    ?.href;
}

function authorsOf(
  authors: readonly { name?: string; email?: string }[] | undefined,
): string | undefined {
  const names = (authors ?? [])
    .map((author) => joinSpaces(author.name ?? ''))
    .filter((name) => name !== '');
  return names.length === 0 ? undefined : names.join(', ');
}

/** Plain text as HTML, so that every item's text is of one kind. */
function paragraphsOf(text: string | undefined): string | undefined {
  return text
    ?.split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
}
