/**
 * Turns a plain text or Markdown file into an article: the first line is its title, lines such as
 * "By …" and a date below it are read, and site furniture that was copied along is dropped.
 */
import { cleanByline } from './byline.ts';
import { isFurnitureText } from './clean-blocks.ts';
import { parseDate } from './dates.ts';
import type { ExtractedArticle } from './extract.ts';
import { tailHeadings } from './furniture.ts';
import { detectLanguage } from './lang.ts';
import { readMarkdown } from './markdown.ts';
import { splitParagraphs } from './paragraphs.ts';
import { untokenise } from './untokenise.ts';

export interface PlainTextHints {
  readonly form?: 'plain' | 'markdown';
}

const longestTitle = 200;

/** Undefined where there is no text. A text of one paragraph is its own title, cut. */
export function readPlainArticle(
  text: string,
  hints: PlainTextHints = {},
): ExtractedArticle | undefined {
  const source =
    hints.form === 'markdown' ? readMarkdown(text) : { text, fields: new Map<string, string>() };
  const paragraphs = splitParagraphs(untokenise(source.text.replace(/^\ufeff/, '')));
  const { title, rest } = takeTitle(paragraphs, source.fields.get('title'));
  const head = takeHead(rest);
  const body = dropFurniture(head.rest).join('\n\n');
  if (!/\p{L}/u.test(body)) return undefined;
  const byline =
    cleanByline(
      source.fields.get('author') ?? source.fields.get('authors') ?? source.fields.get('byline'),
    ) ?? head.byline;
  const publishedAt =
    parseDate(source.fields.get('date') ?? source.fields.get('published')) ?? head.publishedAt;
  const siteName =
    source.fields.get('source') ?? source.fields.get('outlet') ?? source.fields.get('publisher');
  const address = source.fields.get('url') ?? source.fields.get('link') ?? head.address;
  return {
    title: title ?? cut(body),
    lang: detectLanguage(body),
    text: body,
    ...(byline !== undefined && { byline }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(siteName !== undefined && { siteName }),
    ...(address !== undefined && { address }),
  };
}

function takeTitle(
  paragraphs: readonly string[],
  stated: string | undefined,
): { title?: string; rest: readonly string[] } {
  const [first = '', ...rest] = paragraphs;
  const bare = first.replace(/^title:\s*/i, '');
  if (stated !== undefined) return { title: stated, rest: bare === stated ? rest : paragraphs };
  if (rest.length === 0 || bare.length > longestTitle || /[.!?]["”’)]?\s+\p{Lu}/u.test(bare))
    return { rest: paragraphs };
  return { title: bare, rest };
}

interface Head {
  readonly rest: readonly string[];
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly address?: string;
}

/** Up to four short lines below the title that say who, when and where. */
function takeHead(paragraphs: readonly string[]): Head {
  let head: Head = { rest: paragraphs };
  for (let line = 0; line < 4; line++) {
    const [first = '', ...rest] = head.rest;
    if (first.length > 120 || rest.length === 0) break;
    const date = parseDate(first.replace(/^(?:date|published|updated|posted)\s*(?:on|:)?\s*/i, ''));
    if (/^https?:\/\/\S+$/i.test(first)) head = { ...head, rest, address: first };
    else if (/^(?:by|author:)\s/i.test(first) && !/[.!?]$/.test(first)) {
      const byline = cleanByline(first);
      head = { ...head, rest, ...(byline !== undefined && { byline }) };
    } else if (date !== undefined && first.length < 60) head = { ...head, rest, publishedAt: date };
    else break;
  }
  return head;
}

/** Whole furniture lines anywhere; everything from a reply form's heading on. */
function dropFurniture(paragraphs: readonly string[]): readonly string[] {
  const tail = paragraphs.findIndex(
    (paragraph, index) =>
      index > 0 &&
      index >= paragraphs.length * 0.4 &&
      paragraph.length < 60 &&
      tailHeadings.test(paragraph),
  );
  const kept = tail < 0 ? paragraphs : paragraphs.slice(0, tail);
  return kept.filter((paragraph) => !isFurnitureText(paragraph));
}

function cut(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
}
