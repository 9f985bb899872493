/**
 * Open watch items to closed ones: met, with the sentences that show it, when a later article
 * tells that it came about; lapsed when its time is over without. An item without a deadline has
 * a month, one that waits for words a fortnight: after that the story has moved on. What an
 * editor closed, and what is closed already, comes back as it was; what an editor wrote without a
 * deadline stays open.
 */
import type { Instant } from '../model/ids.ts';
import type { Citation } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import type { WatchItem } from '../model/watch.ts';
import { type ActorLexicon, createActorLexicon } from './actor-lexicon.ts';
import { awaitItem, showsItem } from './find-evidence.ts';
import { type ToldSentence, tellSentences } from './told-sentences.ts';
import { partsOfTrigger } from './trigger-parts.ts';

const mostEvidence = 3;
const graceDays = 2;
const freshDays = 30;
const spokenFreshDays = 14;
const dayMs = 86_400_000;

/** A story's articles in order of publication, with what their sentences tell. */
interface Told {
  readonly articles: readonly ReadArticle[];
  readonly lexicon: ActorLexicon;
  readonly saidBy: ReadonlyMap<string, Instant>;
  readonly sentencesOf: (read: ReadArticle) => readonly ToldSentence[];
}

/** The items in their order. Articles that arrived after `asOf` are passed over. */
export function closeWatchItems(
  items: readonly WatchItem[],
  articles: readonly ReadArticle[],
  asOf: Instant,
): readonly WatchItem[] {
  if (!items.some(({ state }) => state === 'open')) return items;
  const known = articles
    .filter((read) => read.article.firstArrivedAt <= asOf)
    .sort(
      (a, b) => compareText(saidAtOf(a), saidAtOf(b)) || compareText(a.article.id, b.article.id),
    );
  const made = new Map<ReadArticle, readonly ToldSentence[]>();
  const told: Told = {
    articles: known,
    lexicon: createActorLexicon(known),
    saidBy: new Map(known.map((read) => [read.revision.id, saidAtOf(read)])),
    sentencesOf: (read) => {
      const sentences = made.get(read) ?? tellSentences(read);
      made.set(read, sentences);
      return sentences;
    },
  };
  return items.map((item) => (item.state === 'open' ? closeWatchItem(item, told, asOf) : item));
}

function closeWatchItem(item: WatchItem, told: Told, asOf: Instant): WatchItem {
  const proposedAt = item.proposedFrom && told.saidBy.get(item.proposedFrom.revisionId);
  const since = proposedAt ?? askedSince(item);
  const until = endOf(item, since);
  const evidence = gatherEvidence(item, told, since, until ?? '9999');
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

/** An editor who names a day gone by asks about the past: a month before that day. */
function askedSince({ origin, createdAt, deadline }: WatchItem): Instant {
  const isPast = origin === 'editor' && deadline !== undefined && deadline < createdAt;
  return isPast ? addDays(deadline, -freshDays) : createdAt;
}

/** When nobody waits for it any more; undefined for an editor's item without a deadline. */
function endOf(item: WatchItem, since: Instant): Instant | undefined {
  if (item.deadline !== undefined) return addDays(item.deadline, graceDays);
  if (item.origin === 'editor') return undefined;
  return addDays(since, partsOfTrigger(item.trigger).isSpoken ? spokenFreshDays : freshDays);
}

interface Evidence {
  readonly citation: Citation;
  readonly read: ReadArticle;
}

/** The best sentence of each later article that shows it, in order of publication; a reprint adds none. */
function gatherEvidence(
  item: WatchItem,
  told: Told,
  since: Instant,
  until: Instant,
): readonly Evidence[] {
  const awaited = awaitItem(item, told.lexicon, since.slice(0, 10), until.slice(0, 10));
  if (!awaited.head) return [];
  const found: Evidence[] = [];
  let least = 0;
  const shown = new Set<string>();
  for (const read of told.articles) {
    if (found.length >= mostEvidence) break;
    if (saidAtOf(read) <= since || read.revision.id === item.proposedFrom?.revisionId) continue;
    let best: ToldSentence | undefined;
    let bestShare = least;
    for (const sentence of told.sentencesOf(read)) {
      const share = showsItem(awaited, sentence);
      if (share <= bestShare) continue;
      best = sentence;
      bestShare = share;
    }
    if (!best) continue;
    const text = read.revision.text.slice(best.span.start, best.span.end);
    if (shown.has(text)) continue;
    shown.add(text);
    // What comes later must show it as well as what showed it first.
    least = Math.max(least, bestShare - 0.01);
    const { start, end } = best.span;
    found.push({ citation: { revisionId: read.revision.id, span: { start, end } }, read });
  }
  return found;
}

function addDays(instant: Instant, days: number): Instant {
  return new Date(Date.parse(instant) + days * dayMs).toISOString();
}

function saidAtOf(read: ReadArticle): Instant {
  return read.article.publishedAt ?? read.article.firstArrivedAt;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
