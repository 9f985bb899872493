/** Turns a JSON object, under the names such objects commonly use, into a text to import. */
import { parseDate } from './dates.ts';
import { extractArticle } from './extract.ts';
import type { ImportFileItem, ImportFileRecord } from './files.ts';
import { joinParagraphs } from './paragraphs.ts';
import { isTokenised, untokenise } from './untokenise.ts';

type Json = Readonly<Record<string, unknown>>;

const names = {
  text: ['text', 'content', 'body', 'maintext', 'article_text', 'full_text', 'content_text'],
  html: ['html', 'content_html', 'raw_html'],
  title: ['title', 'headline'],
  address: ['url', 'address', 'link', 'canonical_url'],
  date: [
    'publishedAt',
    'published_at',
    'published',
    'date',
    'date_published',
    'date_publish',
    'pubDate',
    'publish_date',
    'datePublished',
  ],
  outlet: ['outlet', 'source', 'siteName', 'site_name', 'publisher', 'publication'],
  byline: ['byline', 'authors', 'author'],
  lang: ['lang', 'language'],
} as const;

/** The record, or an error in words for the user. */
export function readJsonRecord(value: unknown, origin: string): ImportFileItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      origin,
      error: 'It is not a JSON object; expected one with "text", "title", "url" and "date".',
    };
  const json = value as Json;
  const html = findText(json, names.html);
  const plain = findText(json, names.text) ?? (html === undefined ? undefined : textOfHtml(html));
  if (plain === undefined)
    return { origin, error: 'It has no text; expected a key "text", "content" or "html".' };
  const stated = findText(json, names.date) ?? findNumber(json, names.date);
  const publishedAt = parseDate(stated);
  if (stated !== undefined && publishedAt === undefined)
    return {
      origin,
      error: `Its date "${stated.slice(0, 40)}" cannot be read; use ISO 8601, as 2025-12-02T10:30:00Z.`,
    };
  return {
    record: {
      origin,
      text: untokenise(joinParagraphs(plain)),
      ...optionalFields(json, plain),
      ...(publishedAt !== undefined && { publishedAt }),
    },
  };
}

function optionalFields(json: Json, text: string): Partial<ImportFileRecord> {
  const title = findText(json, names.title);
  const fields = {
    title: title !== undefined && isTokenised(text) ? untokenise(title) : title,
    address: findText(json, names.address),
    outlet: findText(json, names.outlet),
    byline: findText(json, names.byline),
    lang: findText(json, names.lang),
    arrivedAt: parseDate(findText(json, ['arrivedAt', 'arrived_at'])),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
}

function textOfHtml(html: string): string | undefined {
  return extractArticle(html)?.text;
}

/** The first of the names that holds words: a string, an array of strings, or an object with a name. */
function findText(json: Json, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = toText(json[key]).trim();
    if (text !== '') return text;
  }
  return undefined;
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value
      .map(toText)
      .filter((text) => text !== '')
      .join(', ');
  return typeof value === 'object' && value !== null && 'name' in value ? toText(value.name) : '';
}

function findNumber(json: Json, keys: readonly string[]): string | undefined {
  const value = keys.map((key) => json[key]).find((one) => typeof one === 'number');
  return value === undefined ? undefined : String(value);
}
