/** A brief feed as RSS 2.0. */
import { escapeXml } from './escape-xml.ts';
import type { BriefFeed, BriefFeedItem } from './load.ts';

export function renderRss(feed: BriefFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${escapeXml(feed.title)}</title>`,
    `<link>${escapeXml(feed.pageAddress)}</link>`,
    `<description>${escapeXml(feed.title)}</description>`,
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(feed.selfAddress)}"/>`,
    `<lastBuildDate>${writeRssDate(feed.updatedAt)}</lastBuildDate>`,
    ...feed.items.map(renderItem),
    '</channel></rss>',
    '',
  ].join('\n');
}

function renderItem(item: BriefFeedItem): string {
  const html = [item.summary, ...item.paragraphs]
    .map((paragraph) => `<p>${escapeXml(paragraph)}</p>`)
    .join('');
  return [
    '<item>',
    `<guid isPermaLink="false">${escapeXml(item.id)}</guid>`,
    `<title>${escapeXml(item.title)}</title>`,
    `<link>${escapeXml(item.address)}</link>`,
    `<pubDate>${writeRssDate(item.publishedAt)}</pubDate>`,
    `<description>${escapeXml(html)}</description>`,
    '</item>',
  ].join('\n');
}

function writeRssDate(instant: string): string {
  return new Date(instant).toUTCString();
}
