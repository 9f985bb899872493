/** A brief feed as Atom (RFC 4287). */
import { escapeXml } from './escape-xml.ts';
import type { BriefFeed, BriefFeedItem } from './load.ts';

export function renderAtom(feed: BriefFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escapeXml(feed.id)}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<updated>${feed.updatedAt}</updated>`,
    `<link rel="self" href="${escapeXml(feed.selfAddress)}"/>`,
    `<link rel="alternate" href="${escapeXml(feed.pageAddress)}"/>`,
    '<author><name>Readout</name></author>',
    ...feed.items.map(renderEntry),
    '</feed>',
    '',
  ].join('\n');
}

function renderEntry(item: BriefFeedItem): string {
  const html = item.paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('');
  return [
    `<entry xml:lang="${escapeXml(item.lang)}">`,
    `<id>${escapeXml(item.id)}</id>`,
    `<title>${escapeXml(item.title)}</title>`,
    `<published>${item.publishedAt}</published>`,
    `<updated>${item.publishedAt}</updated>`,
    `<link rel="alternate" href="${escapeXml(item.address)}"/>`,
    `<summary>${escapeXml(item.summary)}</summary>`,
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n');
}
