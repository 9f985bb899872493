/**
 * The articles of a story to what came since an instant: which articles bring something, which
 * only print again what was known, and whether a passage had been told before.
 */
import type { ArticleId, Day, Instant } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import type { ReadArticle, ReprintGroup } from '../model/story.ts';
import { startOfSentence } from '../text/dateline.ts';
import { isOpinion } from '../text/opinion.ts';
import { isReadable } from '../text/readable.ts';
import { shinglesOf } from '../text/similarity.ts';
import { inOrderOfArrival, sentenceAt, textOf } from './evidence.ts';

const shingleSize = 4;
/** From this share of a passage's shingles on, it had been told. */
const toldShare = 0.5;
/** Only so many articles are remembered word for word, the latest. */
const mostRemembered = 400;
/** What happened longer ago than this before the reader looked is background, not news. */
const graceDays = 3;

export interface NewsMaterial {
  readonly since: Instant;
  readonly until: Instant;
  /** Days before this one are background. */
  readonly firstDay: Day;
  /** All articles, in order of arrival. */
  readonly articles: readonly ReadArticle[];
  readonly known: readonly ReadArticle[];
  /** News articles that came since, one for each text, in order of arrival. */
  readonly fresh: readonly ReadArticle[];
  /** Articles that came since, and how many of them are copies. */
  readonly articleCount: number;
  readonly reprintCount: number;
  isFresh(articleId: ArticleId): boolean;
  arrivedAt(articleId: ArticleId): Instant;
  readOf(articleId: ArticleId): ReadArticle | undefined;
  /** Did half of this, word for word, stand in a known article? */
  isTold(text: string): boolean;
}

/** `articles` are those known at `until`; `reprints` their groups. */
export function gatherNewsMaterial(
  articles: readonly ReadArticle[],
  reprints: readonly ReprintGroup[],
  since: Instant,
  until: Instant,
): NewsMaterial {
  const ordered = inOrderOfArrival(articles);
  const known = ordered.filter(({ article }) => article.firstArrivedAt <= since);
  const came = ordered.filter(({ article }) => article.firstArrivedAt > since);
  const copyOf = joinCopies(reprints);
  const seen = new Set(known.map(({ article }) => copyOf(article.id)));
  const first = came.filter(({ article }) => {
    const text = copyOf(article.id);
    return !seen.has(text) && seen.add(text);
  });
  const fresh = first.filter((read) => !isOpinion(read));
  const freshIds = new Set(fresh.map(({ article }) => article.id));
  const byId = new Map(ordered.map((read) => [read.article.id, read]));
  return {
    since,
    until,
    firstDay: daysBefore(since, graceDays),
    articles: ordered,
    known,
    fresh,
    articleCount: came.length,
    reprintCount: came.length - first.length,
    isFresh: (articleId) => freshIds.has(articleId),
    arrivedAt: (articleId) => byId.get(articleId)?.article.firstArrivedAt ?? until,
    readOf: (articleId) => byId.get(articleId),
    isTold: createMemory(known),
  };
}

/** One name for all printings of one text; an article that merely cites another has its own. */
function joinCopies(reprints: readonly ReprintGroup[]): (articleId: ArticleId) => ArticleId {
  const parents = new Map<ArticleId, ArticleId>();
  for (const { reprints: copies } of reprints) {
    for (const { articleId, parentId, form } of copies) {
      if (form === 'copy' || form === 'shortened') parents.set(articleId, parentId);
    }
  }
  return (articleId) => {
    let at = articleId;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
}

function createMemory(known: readonly ReadArticle[]): (text: string) => boolean {
  let remembered: Set<number> | undefined;
  return (text) => {
    remembered ??= rememberTexts(known.slice(-mostRemembered));
    const shingles = shinglesOf(text, shingleSize);
    let told = 0;
    for (const shingle of shingles) if (remembered.has(shingle)) told += 1;
    return told >= shingles.size * toldShare;
  };
}

function rememberTexts(known: readonly ReadArticle[]): Set<number> {
  const remembered = new Set<number>();
  for (const { revision } of known) {
    for (const shingle of shinglesOf(revision.text, shingleSize)) remembered.add(shingle);
  }
  return remembered;
}

/** A sentence that can be read by itself, without its dateline; undefined for any other. */
export function readableSentence(
  read: ReadArticle,
  at: number,
): { readonly span: Span; readonly text: string; readonly position: number } | undefined {
  const sentence = sentenceAt(read.reading, at);
  if (sentence === undefined) return undefined;
  const position = read.reading.sentences.indexOf(sentence);
  const start = startOfSentence(read.revision.text, sentence, position);
  const span = { start, end: sentence.end };
  const text = textOf(read, span);
  return isReadable(text) ? { span, text, position } : undefined;
}

/** Does a sentence speak of a day, month or year long before the reader looked? */
export function speaksOfThePast(read: ReadArticle, span: Span, firstDay: Day): boolean {
  return read.reading.times.some(
    ({ start, days }) =>
      start >= span.start && start < span.end && days !== undefined && days.last < firstDay,
  );
}

function daysBefore(instant: Instant, days: number): Day {
  const at = Date.parse(instant) - days * 86_400_000;
  return Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : '';
}
