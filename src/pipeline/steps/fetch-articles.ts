/** Fetches the pages of announced articles and takes the article out of each. */
import { hostOf } from '../../collect/canonical.ts';
import type { ExtractedArticle } from '../../collect/extract.ts';
import type { FetchOutcome } from '../../collect/fetcher.ts';
import type { Instant } from '../../model/ids.ts';
import { cleanText } from '../../store/clean-text.ts';
import { revisionIdOf } from '../../store/identity.ts';
import type { ClaimedArticle, IncomingArticle, Validators } from '../../store/store.ts';
import { cutLine, longestLines } from '../cut-line.ts';
import { addMinutes, type Workshop } from '../workshop.ts';
import { nextVisitAt } from './visit-schedule.ts';

const batchSize = 8;
const leaseMinutes = 10;
const mostAttempts = 6;

/** Answers how many pages were asked for. */
export async function fetchArticles(workshop: Workshop): Promise<number> {
  const { store, now } = workshop;
  const claimed = await store.claimArticles(
    'fetch',
    now(),
    addMinutes(now(), leaseMinutes),
    batchSize,
  );
  await Promise.all(claimed.map((article) => fetchOne(workshop, article)));
  return claimed.length;
}

async function fetchOne(workshop: Workshop, claimed: ClaimedArticle): Promise<void> {
  const { store, fetcher } = workshop;
  const { validators } = claimed;
  const fetched = await fetcher.fetch(
    claimed.article.address,
    validators === undefined ? {} : { validators },
  );
  switch (fetched.outcome) {
    case 'fetched':
      return takePage(workshop, claimed, fetched);
    case 'notModified':
      return recordVisit(workshop, claimed, fetched.validators);
    case 'gone':
    case 'refused':
      return takeTeaser(workshop, claimed, fetched.reason);
    case 'failed':
      if (claimed.attempts >= mostAttempts || isFinal(fetched.status)) {
        return takeTeaser(workshop, claimed, fetched.reason);
      }
      return store.recordFailure(
        claimed.article.id,
        fetched.reason,
        fetched.retryAfter ?? retryAt(workshop.now(), claimed.attempts),
      );
  }
}

async function takePage(
  workshop: Workshop,
  claimed: ClaimedArticle,
  page: Extract<FetchOutcome, { outcome: 'fetched' }>,
): Promise<void> {
  // Loaded with the first page: a start has no use for the libraries behind them.
  const { decodeText } = await import('../../collect/decode.ts');
  const { extractArticle } = await import('../../collect/extract.ts');
  const { text: html } = decodeText(page.bytes, page.contentType);
  const extracted = extractArticle(html, { address: page.address });
  if (extracted === undefined) {
    return takeTeaser(workshop, claimed, 'No article text was found on this page.');
  }
  await workshop.store.acceptArticles([makeIncoming(claimed, extracted, workshop.now())]);
  await recordVisit(workshop, claimed, page.validators);
}

function recordVisit(
  { store, now }: Workshop,
  { article }: ClaimedArticle,
  validators: Validators,
): Promise<void> {
  return store.recordVisit(article.id, validators, nextVisitAt(article.firstArrivedAt, now()));
}

/** What the feed itself gave stands in for a page that cannot be had, if there was anything. */
async function takeTeaser(
  workshop: Workshop,
  claimed: ClaimedArticle,
  reason: string,
): Promise<void> {
  const { teaser, article, revision } = claimed;
  const { extractArticle } = await import('../../collect/extract.ts');
  const extracted =
    teaser && extractArticle(`<article>${teaser.html}</article>`, { address: article.address });
  if (teaser === undefined || extracted === undefined || revision !== undefined) {
    return workshop.store.recordFailure(article.id, reason);
  }
  const incoming = makeIncoming(claimed, { ...extracted, title: teaser.title }, workshop.now());
  await workshop.store.acceptArticles([incoming]);
}

function makeIncoming(
  { article, teaser }: ClaimedArticle,
  extracted: ExtractedArticle,
  arrivedAt: Instant,
): IncomingArticle {
  const text = cleanText(extracted.text);
  const title = cutLine(extracted.title || teaser?.title || article.address, longestLines.title);
  const publishedAt = article.publishedAt ?? extracted.publishedAt;
  const host = hostOf(article.address);
  return {
    articleId: article.id,
    address: article.address,
    outlet: {
      kind: 'outlet',
      id: article.outletId,
      name: article.outletName,
      ...(host === undefined ? {} : { host }),
    },
    arrivedAt,
    revision: {
      id: revisionIdOf(article.id, title, text),
      title,
      lang: extracted.lang,
      text,
      ...(extracted.byline === undefined
        ? {}
        : { byline: cutLine(extracted.byline, longestLines.byline) }),
    },
    ...(article.feedId === undefined ? {} : { feedId: article.feedId }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** Client errors stay what they are, but for time-outs and too many requests. */
function isFinal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** 5, 10, 20 … minutes, a day at most. */
function retryAt(now: Instant, attempts: number): Instant {
  return addMinutes(now, Math.min(24 * 60, 5 * 2 ** attempts));
}
