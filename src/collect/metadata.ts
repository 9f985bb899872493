/**
 * Reads what a page says of itself: title, byline, publication time, language, site and
 * canonical address, from JSON-LD (schema.org), Open Graph, meta elements, `time` and headings,
 * the most explicit first.
 */
import type { Instant, LanguageTag } from '../model/ids.ts';
import { canonicalAddress, resolveAddress } from './canonical.ts';
import { parseDate } from './dates.ts';
import { type DomDocument, joinSpaces } from './dom.ts';
import { findByline } from './find-byline.ts';
import { readJsonLd } from './json-ld.ts';
import { readLanguageTag } from './lang.ts';
import { type Metas, metaOf, readMetas } from './metas.ts';
import { cleanTitle } from './title.ts';

export interface PageMetadata {
  /** Empty where the page has none. */
  readonly title: string;
  readonly byline?: string;
  readonly publishedAt?: Instant;
  readonly lang?: LanguageTag;
  readonly siteName?: string;
  readonly address?: string;
  /** The text as JSON-LD gives it, where it does. */
  readonly articleBody?: string;
}

/** Never throws; reads the document before anything is removed from it. */
export function readMetadata(document: DomDocument, address?: string): PageMetadata {
  const linked = readJsonLd(document);
  const metas = readMetas(document);
  const siteName = linked.siteName ?? metaOf(metas, 'og:site_name', 'application-name');
  const title = cleanTitle(
    {
      headline: linked.headline,
      social: metaOf(
        metas,
        'og:title',
        'twitter:title',
        'dc.title',
        'parsely-title',
        'sailthru.title',
      ),
      page: joinSpaces(document.querySelector('title')?.textContent ?? ''),
      headings: [...document.querySelectorAll('h1')].map((heading) =>
        joinSpaces(heading.textContent ?? ''),
      ),
    },
    siteName,
  );
  const byline = findByline(document, metas, linked.authors, siteName);
  const publishedAt = findDate(document, metas, linked.publishedAt);
  const lang = findLanguage(document, metas, linked.lang);
  const canonical = findAddress(document, metas, address);
  return {
    title,
    ...(byline !== undefined && { byline }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(lang !== undefined && { lang }),
    ...(siteName !== undefined && { siteName }),
    ...(canonical !== undefined && { address: canonical }),
    ...(linked.articleBody !== undefined && { articleBody: linked.articleBody }),
  };
}

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'article:published',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'rnews:datepublished',
  'timestamp',
  'last-modified-date',
  'og:published_time',
  'og:pubdate',
  'bt:pubdate',
  'article.created',
  'created',
];

function findDate(
  document: DomDocument,
  metas: Metas,
  linked: string | undefined,
): Instant | undefined {
  const stated = parseDate(linked);
  if (stated !== undefined) return stated;
  for (const name of dateNames) {
    const date = parseDate(metaOf(metas, name));
    if (date !== undefined) return date;
  }
  return (
    findDateOnPage(document) ?? parseDate(metaOf(metas, 'article:modified_time', 'og:updated_time'))
  );
}

/** `time` elements first where they are marked as the publication's, then others, then text beside the title. */
function findDateOnPage(document: DomDocument): Instant | undefined {
  const selectors = [
    'time[itemprop=datePublished], time[pubdate], .published time, time.published, time.entry-date',
    '[itemprop=datePublished]',
    'article time, main time, header time',
    'time',
    '.entry-date, .post-date, .published, .publish-date, .pubdate, .article-date, .article__date, .date-published, .dateline, .timestamp, .posted-on, .post-meta, .entry-meta, .article-meta, .meta, .date, [class*=publish], [class*=Date], [class*=date]',
  ];
  for (const selector of selectors) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 4)) {
      if (
        element.closest('[class*=comment], [id*=comment], [class*=related], aside, footer') !== null
      )
        continue;
      const date =
        parseDate(element.getAttribute('datetime') ?? undefined) ??
        parseDate(element.getAttribute('content') ?? undefined) ??
        parseDate(joinSpaces(element.textContent ?? '').slice(0, 99));
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

function findLanguage(
  document: DomDocument,
  metas: Metas,
  linked: string | undefined,
): LanguageTag | undefined {
  return (
    readLanguageTag(
      document.documentElement.getAttribute('lang') ??
        document.documentElement.getAttribute('xml:lang'),
    ) ??
    readLanguageTag(linked) ??
    readLanguageTag(metaOf(metas, 'og:locale', 'content-language', 'dc.language', 'language'))
  );
}

function findAddress(
  document: DomDocument,
  metas: Metas,
  address: string | undefined,
): string | undefined {
  const base = address ?? '';
  const stated = [
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    metaOf(metas, 'og:url'),
  ];
  for (const candidate of stated) {
    const found = canonicalAddress(resolveAddress(candidate ?? '', base) ?? '');
    if (found !== undefined && !isFrontPage(found, address)) return found;
  }
  return address === undefined ? undefined : canonicalAddress(address);
}

/** Some sites name their front page as the canonical address of every article. */
function isFrontPage(found: string, address: string | undefined): boolean {
  return (
    new URL(found).pathname === '/' &&
    address !== undefined &&
    URL.canParse(address) &&
    new URL(address).pathname !== '/'
  );
}
