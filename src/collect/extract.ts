/**
 * Takes the article out of a page: its words in paragraphs, and what the page says of it. Two
 * readers look for the text, Mozilla's Readability and our own; a rule picks between them. No
 * script is run, nothing is loaded.
 */
import type { Instant, LanguageTag } from '../model/ids.ts';
import { findArticleBlocks } from './article-body.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { parseDocument, readHtmlLine } from './dom.ts';
import { detectLanguage } from './lang.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { pruneFurniture } from './prune.ts';
import { readByReadability } from './readability.ts';
import type { TextBlock } from './render-text.ts';

export interface ExtractedArticle {
  readonly title: string;
  readonly byline?: string;
  readonly publishedAt?: Instant;
  /** `und` where the language cannot be told. */
  readonly lang: LanguageTag;
  readonly siteName?: string;
  /** Canonical, where the page or the caller gives one. */
  readonly address?: string;
  /** Paragraphs separated by an empty line. */
  readonly text: string;
}

/** Pages beyond this are cut: no article is so long. In UTF-16 code units. */
const longestPage = 5_000_000;

/** Undefined where the page has no text that could be an article. Never throws for odd HTML. */
export function extractArticle(
  html: string,
  hints: { readonly address?: string } = {},
): ExtractedArticle | undefined {
  const document = parseDocument(html.slice(0, longestPage));
  const metadata = readMetadata(document, hints.address);
  pruneFurniture(document);
  const own = cleanBlocks(findArticleBlocks(document), metadata);
  const other = cleanBlocks(readByReadability(document), metadata);
  const blocks = chooseBlocks(own, other, metadata);
  const text = blocks.map((block) => block.text).join('\n\n');
  if (!/\p{L}/u.test(text)) return undefined;
  const { articleBody: _, lang, ...stated } = metadata;
  return {
    ...stated,
    title: metadata.title || (blocks[0]?.text ?? '').slice(0, 120),
    lang: languageOf(text, lang),
    text,
  };
}

/** What the text itself shows, unless it is too short to show anything. */
function languageOf(text: string, stated: LanguageTag | undefined): LanguageTag {
  const detected = detectLanguage(text);
  return detected === 'und' || (stated !== undefined && text.length < 80)
    ? (stated ?? detected)
    : detected;
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/**
 * Readability, unless it found hardly anything of what our own reader found. Where neither found
 * much and the page carries its text in JSON-LD, that.
 */
function chooseBlocks(
  own: readonly TextBlock[],
  other: readonly TextBlock[],
  metadata: PageMetadata,
): readonly TextBlock[] {
  const chosen = lengthOf(other) < 0.5 * lengthOf(own) ? own : other;
  const body = metadata.articleBody ?? '';
  if (body.length > 300 && body.length > 3 * lengthOf(chosen)) return linkedBlocks(body);
  return chosen;
}

function linkedBlocks(body: string): readonly TextBlock[] {
  return body
    .split(/\n+|<\/p>/)
    .map((part) => ({ text: readHtmlLine(part), element: 'p', linkShare: 0 }))
    .filter((block) => block.text !== '');
}
