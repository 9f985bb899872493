/** Turns an OPML document, as feed readers export it, into the feeds it names. */
import { dropFeedScheme, resolveAddress } from './canonical.ts';
import { readHtmlLine } from './dom.ts';
import { prepareXml } from './hostile-xml.ts';

export interface OpmlFeed {
  readonly address: string;
  readonly title?: string;
}

/** `reason` is a sentence for the user. */
export type OpmlReading =
  | { readonly outcome: 'read'; readonly feeds: readonly OpmlFeed[] }
  | { readonly outcome: 'refused'; readonly reason: string };

const feedLimit = 10_000;

/** Every outline with an `xmlUrl`, at any depth, each address once. Never throws. */
export function readOpml(text: string): OpmlReading {
  if (!/<opml[\s>]/i.test(text.slice(0, 10_000)))
    return refuse('This is not an OPML document: it has no <opml> element.');
  const prepared = prepareXml(text);
  if (prepared.outcome === 'refused') return prepared;
  const feeds = new Map<string, OpmlFeed>();
  for (const [outline] of prepared.text.matchAll(/<outline\s[^>]*>/gi)) {
    if (feeds.size >= feedLimit) break;
    const address = resolveAddress(dropFeedScheme(attributeOf(outline, 'xmlUrl') ?? ''), '');
    const title = attributeOf(outline, 'title') ?? attributeOf(outline, 'text');
    if (address !== undefined && !feeds.has(address))
      feeds.set(address, { address, ...(title && { title }) });
  }
  return feeds.size === 0
    ? refuse('The OPML document names no feed: none of its outlines has an xmlUrl.')
    : { outcome: 'read', feeds: [...feeds.values()] };
}

function refuse(reason: string): OpmlReading {
  return { outcome: 'refused', reason };
}

function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : readHtmlLine(value);
}
