/** Finds the feeds a page offers: those it declares in its head first, then links that look like feeds. */
import { resolveAddress } from './canonical.ts';
import { joinSpaces, parseDocument } from './dom.ts';

export interface FeedLink {
  readonly address: string;
  readonly title?: string;
}

const feedTypes =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/(?:x-)?(?:rss|atom)|text\/(?:rss|atom)\+?xml)/i;
const feedPath =
  /(?:\/(?:feed|rss|atom)s?(?:\/|\.xml|\.php)?$|\.(?:rss|atom|rdf)$|\/(?:rss|feed|atom|index)\.xml$|[?&](?:feed|format)=(?:rss2?|atom|rdf)\b)/i;

/** Best first, each address once; empty where the page offers none. Feeds of comments come last. */
export function discoverFeeds(html: string, address: string): readonly FeedLink[] {
  const document = parseDocument(html);
  const base =
    resolveAddress(document.querySelector('base[href]')?.getAttribute('href') ?? '', address) ??
    address;
  const found = new Map<string, FeedLink>();
  const add = (href: string | null, title: string) => {
    const link = resolveAddress(href ?? '', base);
    if (link !== undefined && !found.has(link))
      found.set(link, { address: link, ...(title !== '' && { title }) });
  };
  for (const link of document.querySelectorAll('link[rel][href]')) {
    if (!/\balternate\b|\bfeed\b/i.test(link.getAttribute('rel') ?? '')) continue;
    if (!feedTypes.test(link.getAttribute('type') ?? '')) continue;
    add(link.getAttribute('href'), joinSpaces(link.getAttribute('title') ?? ''));
  }
  for (const anchor of document.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    if (feedPath.test(href.replace(/#.*$/, '')))
      add(href, joinSpaces(anchor.textContent ?? '').slice(0, 100));
  }
  const links = [...found.values()];
  return [...links.filter((link) => !isCommentFeed(link)), ...links.filter(isCommentFeed)];
}

function isCommentFeed(link: FeedLink): boolean {
  return /comment|kommentar|commentaire|comentario/i.test(`${link.title ?? ''} ${link.address}`);
}
