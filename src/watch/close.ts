/**
 * Open watch items to closed ones: met, with the sentences that show it, when a later article
 * tells of a matching event or statement; lapsed when the deadline and some days of grace have
 * passed without. What an editor closed, and what is closed already, comes back as it was.
 */
import type { Instant } from '../model/ids.ts';
import type { ReadArticle } from '../model/story.ts';
import type { WatchItem } from '../model/watch.ts';
import { findEvidence } from './find-evidence.ts';

const mostEvidence = 3;
const graceDays = 2;
const dayMs = 86_400_000;

/** The items in their order. Articles that arrived after `asOf` are passed over. */
export function closeWatchItems(
  items: readonly WatchItem[],
  articles: readonly ReadArticle[],
  asOf: Instant,
): readonly WatchItem[] {
  const known = articles
    .filter((read) => read.article.firstArrivedAt <= asOf)
    .sort((a, b) => (saidAtOf(a) < saidAtOf(b) ? -1 : saidAtOf(a) > saidAtOf(b) ? 1 : 0));
  const saidBy = new Map(known.map((read) => [read.revision.id, saidAtOf(read)]));
  return items.map((item) => closeWatchItem(item, known, saidBy, asOf));
}

function closeWatchItem(
  item: WatchItem,
  articles: readonly ReadArticle[],
  saidBy: ReadonlyMap<string, Instant>,
  asOf: Instant,
): WatchItem {
  if (item.state !== 'open') return item;
  const proposedAt = item.proposedFrom && saidBy.get(item.proposedFrom.revisionId);
  const since = proposedAt ?? item.createdAt;
  const until = item.deadline === undefined ? undefined : addDays(item.deadline, graceDays);
  const evidence = articles
    .filter((read) => isLater(read, item, since))
    .flatMap((read) =>
      findEvidence(item, read, since, until).map((citation) => ({ citation, read })),
    );
  const first = evidence[0];
  if (first) {
    return {
      ...item,
      state: 'met',
      evidence: evidence.slice(0, mostEvidence).map(({ citation }) => citation),
      closedAt: first.read.article.firstArrivedAt,
      closedBy: 'evidence',
    };
  }
  if (until === undefined || asOf <= until) return item;
  return { ...item, state: 'lapsed', closedAt: until, closedBy: 'deadline' };
}

/** Published and arrived after the item was made, and not the article it was read in. */
function isLater(read: ReadArticle, item: WatchItem, since: Instant): boolean {
  if (read.revision.id === item.proposedFrom?.revisionId) return false;
  if (read.article.firstArrivedAt < item.createdAt) return false;
  return saidAtOf(read) > since;
}

function addDays(instant: Instant, days: number): Instant {
  return new Date(Date.parse(instant) + days * dayMs).toISOString();
}

function saidAtOf(read: ReadArticle): Instant {
  return read.article.publishedAt ?? read.article.firstArrivedAt;
}
