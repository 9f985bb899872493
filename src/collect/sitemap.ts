/**
 * Turns a sitemap into the shape of a feed: the pages it names, with title and date where it is a
 * news sitemap; an index gives the sitemaps it names. Reads gzip and plain text lists too.
 */
import { gunzipSync } from 'node:zlib';
import type { Instant } from '../model/ids.ts';
import { hostOf, resolveAddress } from './canonical.ts';
import { parseDate } from './dates.ts';
import { decodeText } from './decode.ts';
import { readHtmlLine } from './dom.ts';
import type { DocumentHints, FeedItem, ReadFeed } from './feed.ts';
import { prepareXml } from './hostile-xml.ts';

/** A sitemap that an index names. */
export interface SitemapLink {
  readonly address: string;
  readonly modifiedAt?: Instant;
}

/** `sitemaps` is filled by an index, `feed.items` by a sitemap. */
export type SitemapReading =
  | { readonly outcome: 'read'; readonly feed: ReadFeed; readonly sitemaps: readonly SitemapLink[] }
  | { readonly outcome: 'refused'; readonly reason: string };

/** The protocol's own limits. */
const entryLimit = 50_000;
const byteLimit = 50 * 1024 * 1024;
/** Of a sitemap without news marks only the newest pages are taken: the rest is the site's past. */
const newestLimit = 1_000;

/** Never throws. */
export function readSitemap(bytes: Uint8Array, hints: DocumentHints): SitemapReading {
  const plain = unpack(bytes);
  if (plain === undefined)
    return refuse('The sitemap is compressed and cannot be unpacked, or is larger than 50 MiB.');
  const { text } = decodeText(plain, hints.contentType);
  if (/<(?:\w+:)?sitemapindex[\s>]/i.test(text.slice(0, 5_000)))
    return readIndex(text, hints.address);
  if (/<(?:\w+:)?urlset[\s>]/i.test(text.slice(0, 5_000))) return readUrls(text, hints.address);
  return readList(text, hints.address);
}

function refuse(reason: string): SitemapReading {
  return { outcome: 'refused', reason };
}

function unpack(bytes: Uint8Array): Uint8Array | undefined {
  if (!(bytes[0] === 0x1f && bytes[1] === 0x8b)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: byteLimit });
  } catch {
    return undefined;
  }
}

function readIndex(xml: string, address: string): SitemapReading {
  const prepared = prepareXml(xml);
  if (prepared.outcome === 'refused') return prepared;
  const sitemaps = blocksOf(prepared.text, 'sitemap').flatMap((block) => {
    const link = resolveAddress(fieldOf(block, 'loc'), address);
    const modifiedAt = parseDate(fieldOf(block, 'lastmod'));
    return link === undefined
      ? []
      : [{ address: link, ...(modifiedAt !== undefined && { modifiedAt }) }];
  });
  return { outcome: 'read', feed: makeFeed(address, []), sitemaps };
}

function readUrls(xml: string, address: string): SitemapReading {
  const prepared = prepareXml(xml);
  if (prepared.outcome === 'refused') return prepared;
  const items = blocksOf(prepared.text, 'url').flatMap((block): FeedItem[] => {
    const link = resolveAddress(fieldOf(block, 'loc'), address);
    if (link === undefined) return [];
    const publishedAt = parseDate(fieldOf(block, 'publication_date'));
    const modifiedAt = parseDate(fieldOf(block, 'lastmod'));
    const date = publishedAt ?? modifiedAt;
    return [
      {
        address: link,
        title: fieldOf(block, 'title') ?? '',
        ...(date !== undefined && { publishedAt: date }),
      },
    ];
  });
  return { outcome: 'read', feed: makeFeed(address, newestOf(items)), sitemaps: [] };
}

/** One address a line. */
function readList(text: string, address: string): SitemapReading {
  const lines = text
    .split(/\r?\n/, entryLimit)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S+$/i.test(line)))
    return refuse('This is not a sitemap: it has neither <urlset> nor <sitemapindex>.');
  const items = lines.flatMap((line) => {
    const link = resolveAddress(line, address);
    return link === undefined ? [] : [{ address: link, title: '' }];
  });
  return { outcome: 'read', feed: makeFeed(address, items.slice(0, newestLimit)), sitemaps: [] };
}

function makeFeed(address: string, items: readonly FeedItem[]): ReadFeed {
  return { title: hostOf(address) ?? address, items };
}

function newestOf(items: readonly FeedItem[]): readonly FeedItem[] {
  if (items.length <= newestLimit) return items;
  const byDate = [...items].sort((a, b) =>
    (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '', 'en'),
  );
  return byDate.slice(0, newestLimit);
}

/** What stands between each `<name>` and its end, with or without a namespace prefix. */
function blocksOf(xml: string, name: string): readonly string[] {
  const parts = xml
    .split(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>`, 'i'))
    .slice(1, entryLimit + 1);
  const end = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'i');
  return parts.map((part) => {
    const at = part.search(end);
    return at < 0 ? part : part.slice(0, at);
  });
}

function fieldOf(block: string, name: string): string | undefined {
  const start = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>`, 'i').exec(block);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  const rest = block.slice(from, from + 4_000);
  const cdata = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>/.exec(rest);
  const value = cdata?.[1] ?? rest.split('<', 1)[0] ?? '';
  return readHtmlLine(value) || undefined;
}
