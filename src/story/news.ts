/**
 * A story's picture to what is new for a reader who last looked at an instant, by weight. A pure
 * function of what was known at `until`: what the reader knew is told by when each article came,
 * so the same two instants give the same news whenever they are asked for.
 */
import type { Instant } from '../model/ids.ts';
import type { NewsItem, StoryNews } from '../model/news.ts';
import type { Dispute, Happening, Position, ReadArticle, ReprintGroup } from '../model/story.ts';
import type { WatchItem } from '../model/watch.ts';
import { wordsOf } from '../text/similarity.ts';
import { contentWords } from './content-words.ts';
import { compareText } from './evidence.ts';
import { type ChangedArticle, findChangedTexts } from './news-changed-texts.ts';
import { findDisputeNews } from './news-disputes.ts';
import { findHappeningNews } from './news-happenings.ts';
import { gatherNewsMaterial } from './news-material.ts';
import { findPositionNews } from './news-positions.ts';
import { findStatementNews } from './news-statements.ts';
import { findWatchNews } from './news-watch.ts';
import { originsFrom } from './origins.ts';

/** Words read in a minute, and the most items that are looked through in it. */
const minuteWords = 230;
const minuteItems = 9;
const mostItems = 200;
/** Each further item of a kind weighs less, so that one kind does not crowd out the others. */
const kindFading = 0.88;
/** News of the reader's last moment weighs this much more than that of the first. */
const latestBonus = 0.4;
/** Two items with this share of words in common say the same. */
const sameNews = 0.55;

export interface NewsInput {
  /** As known at `until`. */
  readonly articles: readonly ReadArticle[];
  readonly reprints: readonly ReprintGroup[];
  readonly happenings: readonly Happening[];
  readonly disputes: readonly Dispute[];
  readonly positions: readonly Position[];
  readonly watchItems: readonly WatchItem[];
  /** Articles known at `since` whose text has changed, with the text of then. */
  readonly changed: readonly ChangedArticle[];
  readonly since: Instant;
  readonly until: Instant;
}

/** Empty where nothing came, or only copies of what was known. */
export function buildNews(input: NewsInput): StoryNews {
  const { articles, reprints, since, until } = input;
  const material = gatherNewsMaterial(articles, reprints, since, until);
  const originOf = originsFrom(reprints);
  const found: readonly NewsItem[] = [
    ...findWatchNews(input.watchItems, material),
    ...findDisputeNews(input.disputes, material, originOf),
    ...findPositionNews(input.positions, material, originOf),
    ...findChangedTexts(input.changed),
    ...findHappeningNews(input.happenings, material, originOf),
    ...findStatementNews(material, originOf),
  ];
  const aged = found.map((item) => ageItem(item, since, until));
  const items = fadeKinds(dropRepeats(aged.sort(byWeight))).slice(0, mostItems);
  return {
    kind: 'news',
    since,
    until,
    items,
    shortCount: countShort(items),
    articleCount: material.articleCount,
    reprintCount: material.reprintCount,
  };
}

/** What came last tells how things stand. */
function ageItem(item: NewsItem, since: Instant, until: Instant): NewsItem {
  const span = Date.parse(until) - Date.parse(since);
  const age = span > 0 ? (Date.parse(item.arrivedAt) - Date.parse(since)) / span : 1;
  return { ...item, weight: item.weight * (1 + latestBonus * Math.min(1, Math.max(0, age))) };
}

function byWeight(a: NewsItem, b: NewsItem): number {
  return (
    b.weight - a.weight ||
    compareText(b.arrivedAt, a.arrivedAt) ||
    compareText(a.citation?.revisionId ?? '', b.citation?.revisionId ?? '') ||
    (a.citation?.span.start ?? 0) - (b.citation?.span.start ?? 0)
  );
}

/** Of items about one passage, or in much the same words, the weightiest stays. */
function dropRepeats(items: readonly NewsItem[]): readonly NewsItem[] {
  const kept: { readonly item: NewsItem; readonly words: ReadonlySet<string> }[] = [];
  for (const item of items) {
    const words = new Set(contentWords(item.text ?? ''));
    const repeats = kept.some(
      (other) => isSamePassage(item, other.item) || shareOf(words, other.words) >= sameNews,
    );
    if (!repeats) kept.push({ item, words });
  }
  return kept.map(({ item }) => item);
}

function isSamePassage(a: NewsItem, b: NewsItem): boolean {
  if (a.citation === undefined || b.citation === undefined) return false;
  const [one, other] = [a.citation.span, b.citation.span];
  return (
    a.citation.revisionId === b.citation.revisionId &&
    one.start < other.end &&
    other.start < one.end
  );
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < 4) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}

function fadeKinds(items: readonly NewsItem[]): readonly NewsItem[] {
  const counts = new Map<NewsItem['kind'], number>();
  const faded = items.map((item) => {
    const before = counts.get(item.kind) ?? 0;
    counts.set(item.kind, before + 1);
    return { ...item, weight: Math.round(item.weight * kindFading ** before * 1000) / 1000 };
  });
  return faded.sort(byWeight);
}

/** As many of the first items as can be read in a minute; at least one where there is one. */
function countShort(items: readonly NewsItem[]): number {
  let words = 0;
  for (const [index, item] of items.entries()) {
    words += wordsOf(shownTextOf(item)).length + 6;
    if (index > 0 && (words > minuteWords || index >= minuteItems)) return index;
  }
  return items.length;
}

function shownTextOf(item: NewsItem): string {
  switch (item.kind) {
    case 'watch':
      return item.trigger;
    case 'dispute':
      return `${item.claim.text} ${item.text}`;
    case 'position':
      return `${item.text} ${item.before?.text ?? ''}`;
    case 'changed-text':
      return item.changes.map(({ before, after }) => `${before?.text} ${after?.text}`).join(' ');
    default:
      return item.text;
  }
}
