/** A brief feed as JSON Feed 1.1. */
import type { BriefFeed } from './load.ts';

export function renderJsonFeed(feed: BriefFeed): string {
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageAddress,
    feed_url: feed.selfAddress,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.address,
      title: item.title,
      summary: item.summary,
      language: item.lang,
      content_text: item.paragraphs.join('\n\n'),
      date_published: item.publishedAt,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
