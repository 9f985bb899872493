/** Follows what a person names: a feed, a sitemap, a page that has a feed, or a single page. */
import { canonicalAddress, hostOf } from '../collect/canonical.ts';
import type { Feed, Outlet } from '../model/article.ts';
import { articleIdOf, feedIdOf, outletIdOf } from '../store/identity.ts';
import type { FollowOutcome } from './desk.ts';
import type { Workshop } from './workshop.ts';

/** Looks at the address once; what cannot be reached or used is refused with the reason. */
export async function followAddress(workshop: Workshop, address: string): Promise<FollowOutcome> {
  const { inspectAddress } = await import('../collect/follow.ts');
  const inspection = await inspectAddress(workshop.fetcher, address);
  switch (inspection.outcome) {
    case 'feed':
    case 'sitemap':
      return followFeed(workshop, {
        address: inspection.address,
        form: inspection.outcome,
        ...(inspection.title === undefined ? {} : { title: inspection.title }),
      });
    case 'page':
      return queuePage(workshop, inspection.address);
    case 'refused':
      return { outcome: 'refused', address, reason: inspection.reason };
  }
}

/** Follows every feed the document names without looking at each first: the first poll tells. */
export async function followOpml(
  workshop: Workshop,
  opml: string,
): Promise<readonly FollowOutcome[]> {
  const { readOpml } = await import('../collect/opml.ts');
  const read = readOpml(opml);
  if (read.outcome === 'refused') return [{ outcome: 'refused', address: '', reason: read.reason }];
  const outcomes: FollowOutcome[] = [];
  for (const { address, title } of read.feeds) {
    outcomes.push(
      await followFeed(workshop, {
        address,
        form: 'feed',
        ...(title === undefined ? {} : { title }),
      }),
    );
  }
  return outcomes;
}

async function followFeed(
  { store, now, wake }: Workshop,
  found: Pick<Feed, 'address' | 'form' | 'title'>,
): Promise<FollowOutcome> {
  const outlet = outletOf(found.address, found.title);
  const feed: Feed = {
    kind: 'feed',
    id: feedIdOf(found.address),
    outletId: outlet.id,
    addedAt: now(),
    ...found,
  };
  const known = (await store.listFeeds()).some((state) => state.feed.id === feed.id);
  const source = await store.addFeed(feed, outlet, now());
  wake();
  return { outcome: known ? 'already-following' : 'following', source };
}

async function queuePage({ store, now, wake }: Workshop, address: string): Promise<FollowOutcome> {
  const canonical = canonicalAddress(address) ?? address;
  const articleId = articleIdOf(canonical);
  await store.announceArticles([
    { articleId, address: canonical, outlet: outletOf(canonical), announcedAt: now() },
  ]);
  wake();
  return { outcome: 'queued', address: canonical, articleId };
}

function outletOf(address: string, title?: string): Outlet {
  const host = hostOf(address) ?? address;
  return { kind: 'outlet', id: outletIdOf(host), name: title ?? host.replace(/^www\./, ''), host };
}
