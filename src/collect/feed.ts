/**
 * Turns the bytes of a feed into its items: RSS, Atom, RDF and JSON Feed by feedsmith, broken
 * XML as far as it goes. Hostile documents (entity bombs, bottomless nesting) are refused before
 * they are parsed; nothing they name is ever loaded.
 */
import { type AnyFeed, DetectError, parseFeed } from 'feedsmith';
import type { Instant } from '../model/ids.ts';
import { decodeText } from './decode.ts';
import { joinSpaces } from './dom.ts';
import { takeAtom, takeJson, takeRss } from './feed-items.ts';
import { type PreparedXml, prepareXml } from './hostile-xml.ts';

/** One entry of a feed. */
export interface FeedItem {
  /** Absolute; absent where the item names no web page. */
  readonly address?: string;
  /** Plain text; empty where the item has none. */
  readonly title: string;
  readonly publishedAt?: Instant;
  /** What the feed itself gives of the text, a teaser or the whole: HTML, not sanitised. */
  readonly html?: string;
  readonly byline?: string;
}

export interface ReadFeed {
  readonly title: string;
  readonly siteName?: string;
  readonly items: readonly FeedItem[];
}

/** `reason` is a sentence for the user. */
export type FeedReading =
  | { readonly outcome: 'read'; readonly feed: ReadFeed }
  | { readonly outcome: 'refused'; readonly reason: string };

export interface DocumentHints {
  /** Where the bytes came from: relative links are resolved against it. */
  readonly address: string;
  readonly contentType?: string;
}

/** A feed with more is cut to its first items. */
const itemLimit = 2_000;

/** Never throws. */
export function readFeed(bytes: Uint8Array, hints: DocumentHints): FeedReading {
  const { text } = decodeText(bytes, hints.contentType);
  const start = text.trimStart();
  if (start === '') return { outcome: 'refused', reason: 'The document is empty.' };
  const prepared = prepareFeedText(start);
  if (prepared.outcome === 'refused') return prepared;
  try {
    return { outcome: 'read', feed: takeFeed(parseWhole(prepared.text), hints.address) };
  } catch (error) {
    return { outcome: 'refused', reason: explainRefusal(start, error) };
  }
}

/** A feed that was cut off in the middle is read up to its last whole item. */
function parseWhole(text: string): AnyFeed {
  try {
    return parseFeed(text, { maxItems: itemLimit });
  } catch (error) {
    const closed = closeAfterLastItem(text);
    if (closed === undefined) throw error;
    return parseFeed(closed, { maxItems: itemLimit });
  }
}

function closeAfterLastItem(text: string): string | undefined {
  const end = Math.max(text.lastIndexOf('</item>'), text.lastIndexOf('</entry>'));
  if (end < 0 || /<\/(?:rss|feed|rdf:RDF)\s*>\s*$/i.test(text.slice(-200))) return undefined;
  const whole = text.slice(0, text.indexOf('>', end) + 1);
  if (/<rss[\s>]/i.test(text)) return `${whole}</channel></rss>`;
  return /<feed[\s>]/i.test(text) ? `${whole}</feed>` : `${whole}</rdf:RDF>`;
}

function prepareFeedText(text: string): PreparedXml {
  return text.startsWith('{') ? { outcome: 'ready', text } : prepareXml(text);
}

function takeFeed(parsed: AnyFeed, address: string): ReadFeed {
  switch (parsed.format) {
    case 'rss':
    case 'rdf':
      return takeRss(parsed.feed, address);
    case 'atom':
      return takeAtom(parsed.feed, address);
    case 'json':
      return takeJson(parsed.feed, address);
  }
}

function explainRefusal(start: string, error: unknown): string {
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start))
    return 'This is a web page, not a feed. Follow the page itself and Readout looks for its feed.';
  if (error instanceof DetectError) return 'This is neither RSS, Atom, RDF nor JSON Feed.';
  if (error instanceof RangeError) return 'The document is nested too deeply to be a feed.';
  if (error instanceof Error && /^Invalid feed format/.test(error.message))
    return 'The feed holds nothing that Readout can use: no title, and no item with a link or a text.';
  const why = error instanceof Error ? error.message : String(error);
  return `The feed is damaged beyond what can be read (${joinSpaces(why).slice(0, 120)}).`;
}
