/** The addresses of the pages, and which outside addresses may become links. */
import type { ArticleId, StoryId } from '../../../src/model/ids.ts';
import type { Citation, Span } from '../../../src/model/span.ts';
import { isLocale, type Locale } from './catalogue/locales.ts';

export function storyAddress(locale: Locale, storyId: StoryId): string {
  return `/${locale}/stories/${encodeURIComponent(storyId)}`;
}

/** The list of a story's articles. */
export function storyArticlesAddress(locale: Locale, storyId: StoryId): string {
  return `${storyAddress(locale, storyId)}/articles`;
}

export function articleAddress(locale: Locale, articleId: ArticleId): string {
  return `/${locale}/articles/${encodeURIComponent(articleId)}`;
}

/** The article page at the cited span, in the text that was cited and no later one. */
export function citationAddress(locale: Locale, articleId: ArticleId, citation: Citation): string {
  const query = new URLSearchParams({
    revision: citation.revisionId,
    from: String(citation.span.start),
    to: String(citation.span.end),
  });
  return `${articleAddress(locale, articleId)}?${query}#cited`;
}

/** The published versions of a story's brief as an Atom feed; the API serves it. */
export function feedAddress(storyId: StoryId): string {
  return `/api/stories/${encodeURIComponent(storyId)}/feed.atom`;
}

/** The same page in another locale: path and query stay. */
export function sameAddressIn(locale: Locale, address: URL): string {
  const [, first = '', ...rest] = address.pathname.split('/');
  const path = isLocale(first) ? [locale, ...rest] : [locale];
  const query = new URLSearchParams(address.search);
  for (const name of [...query.keys()]) if (name.startsWith('/')) query.delete(name);
  const search = query.size > 0 ? `?${query}` : '';
  return `/${path.join('/')}${search}`;
}

/** The address if a browser may be sent there; undefined for anything but http and https. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//iu.test(address)) return undefined;
  return URL.canParse(address) ? new URL(address).href : undefined;
}

/** What to show for an address: its host without "www.", or the address itself where it is a file. */
export function shortAddress(address: string): string {
  const web = webAddress(address);
  return web === undefined ? address : new URL(web).host.replace(/^www\./u, '');
}

/** A span from the query of a citation; undefined where the numbers make none. */
export function readSpan(query: URLSearchParams): Span | undefined {
  const start = Number(query.get('from') ?? Number.NaN);
  const end = Number(query.get('to') ?? Number.NaN);
  const whole = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  return whole && start >= 0 && start < end ? { start, end } : undefined;
}
