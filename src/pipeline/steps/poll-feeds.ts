/** Polls the feeds and sitemaps that are due and announces the articles they name. */
import { canonicalAddress, hostOf } from '../../collect/canonical.ts';
import type { FeedItem } from '../../collect/feed.ts';
import type { FetchOutcome } from '../../collect/fetcher.ts';
import { nextPollInterval } from '../../collect/interval.ts';
import type { Outlet } from '../../model/article.ts';
import type { Instant } from '../../model/ids.ts';
import { cleanText } from '../../store/clean-text.ts';
import { articleIdOf, outletIdOf } from '../../store/identity.ts';
import type { AnnouncedArticle, FeedState, PollRecord } from '../../store/store.ts';
import { cutLine, longestLines } from '../cut-line.ts';
import { addMinutes, type Workshop } from '../workshop.ts';

const batchSize = 4;
const leaseMinutes = 10;

/** Answers how many feeds were polled. */
export async function pollFeeds(workshop: Workshop): Promise<number> {
  const { store, now } = workshop;
  const due = await store.claimDueFeeds(now(), addMinutes(now(), leaseMinutes), batchSize);
  await Promise.all(due.map((source) => pollFeed(workshop, source)));
  return due.length;
}

async function pollFeed(workshop: Workshop, source: FeedState): Promise<void> {
  const { store, fetcher, now } = workshop;
  const { feed, validators } = source;
  const outcome = await fetcher.fetch(feed.address, { validators });
  const news =
    outcome.outcome === 'fetched' ? await takeItems(workshop, source, outcome) : undefined;
  await store.recordPoll(feed.id, makePollRecord(source, outcome, news, now()));
}

/** What a poll found: how many articles were new, or why the document could not be used. */
type News = { readonly fresh: number; readonly title?: string } | { readonly reason: string };

async function takeItems(
  { store, now }: Workshop,
  { feed, outletName }: FeedState,
  { bytes, contentType, address }: Extract<FetchOutcome, { outcome: 'fetched' }>,
): Promise<News> {
  const hints = { address, ...(contentType === undefined ? {} : { contentType }) };
  // Loaded with the first document: a start has no use for the libraries behind them.
  const { readSitemap } = await import('../../collect/sitemap.ts');
  const { readFeed } = await import('../../collect/feed.ts');
  const read = feed.form === 'sitemap' ? readSitemap(bytes, hints) : readFeed(bytes, hints);
  if (read.outcome === 'refused') return { reason: read.reason };
  const outlet = { id: feed.outletId, name: outletName };
  const announced = read.feed.items.flatMap((item) => announce(item, feed.id, outlet, now()));
  const fresh = await store.announceArticles(announced);
  return { fresh, title: read.feed.title };
}

/** An item without a usable address is no article. */
function announce(
  item: FeedItem,
  feedId: FeedState['feed']['id'],
  feedOutlet: Pick<Outlet, 'id' | 'name'>,
  announcedAt: Instant,
): readonly AnnouncedArticle[] {
  const address = item.address === undefined ? undefined : canonicalAddress(item.address);
  if (address === undefined) return [];
  return [
    {
      articleId: articleIdOf(address),
      address,
      outlet: outletOf(address, feedOutlet),
      feedId,
      announcedAt,
      ...(item.publishedAt === undefined ? {} : { publishedAt: item.publishedAt }),
      ...(item.html === undefined
        ? {}
        : { teaser: { title: cleanText(item.title), html: cleanText(item.html) } }),
    },
  ];
}

/** An article on another host than its feed's outlet belongs to that host. */
function outletOf(address: string, feedOutlet: Pick<Outlet, 'id' | 'name'>): Outlet {
  const host = hostOf(address) ?? '';
  const name = host.replace(/^www\./, '');
  const id = outletIdOf(host);
  return id === feedOutlet.id
    ? { kind: 'outlet', id, name: feedOutlet.name, host }
    : { kind: 'outlet', id, name, host };
}

function makePollRecord(
  source: FeedState,
  outcome: FetchOutcome,
  news: News | undefined,
  polledAt: Instant,
): PollRecord {
  const error = errorOf(outcome, news);
  const pollIntervalMinutes = nextPollInterval(source, outcome, freshOf(news));
  const next = addMinutes(polledAt, pollIntervalMinutes);
  const retryAfter = outcome.outcome === 'failed' ? outcome.retryAfter : undefined;
  return {
    polledAt,
    nextPollAt: retryAfter !== undefined && retryAfter > next ? retryAfter : next,
    pollIntervalMinutes,
    gone: outcome.outcome === 'gone',
    ...(error === undefined ? {} : { error }),
    ...(news !== undefined && 'title' in news && news.title
      ? { title: cutLine(news.title, longestLines.outletName) }
      : {}),
    ...('movedTo' in outcome && outcome.movedTo !== undefined ? { movedTo: outcome.movedTo } : {}),
    ...('validators' in outcome && error === undefined ? { validators: outcome.validators } : {}),
  };
}

function errorOf(outcome: FetchOutcome, news: News | undefined): string | undefined {
  if ('reason' in outcome) return outcome.reason;
  return news !== undefined && 'reason' in news ? news.reason : undefined;
}

function freshOf(news: News | undefined): number {
  return news !== undefined && 'fresh' in news ? news.fresh : 0;
}
