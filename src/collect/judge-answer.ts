/** Turns the last answer of a chain of requests into the outcome that a caller switches on. */
import type { FetchOutcome, FetchValidators } from './fetcher.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { parseRetryAfter } from './retry-after.ts';
import { statusSentence } from './status-sentence.ts';

const redirects = new Set([301, 302, 303, 307, 308]);

/** Where a redirect leads, without fragment; undefined for other answers and for nonsense. */
export function redirectTarget(answer: HttpAnswer, address: string): string | undefined {
  const location = answer.headers.get('location');
  if (!redirects.has(answer.status) || location === undefined) return undefined;
  if (!URL.canParse(location, address)) return undefined;
  const target = new URL(location, address);
  target.hash = '';
  return target.href;
}

/** The outcome of an answer that is no redirect. `now` in milliseconds, for Retry-After. */
export function judgeAnswer(
  answer: HttpAnswer,
  address: string,
  movedTo: string | undefined,
  now: number,
): FetchOutcome {
  const { status } = answer;
  const moved = movedTo === undefined ? {} : { movedTo };
  if (status === 304)
    return { outcome: 'notModified', address, ...moved, validators: validatorsOf(answer) };
  if (status === 410) return { outcome: 'gone', address, reason: statusSentence(410) };
  if (status < 200 || status >= 300) {
    const waitMs = parseRetryAfter(answer.headers.get('retry-after'), now);
    const retryAfter =
      waitMs === undefined ? {} : { retryAfter: new Date(now + waitMs).toISOString() };
    const reason = redirects.has(status)
      ? `The server answered ${status} but did not say where the page has moved.`
      : statusSentence(status);
    return { outcome: 'failed', address, status, reason, ...retryAfter };
  }
  const contentType = answer.headers.get('content-type');
  const maxAge = /(?:^|[,\s])max-age=(\d{1,9})/i.exec(
    answer.headers.get('cache-control') ?? '',
  )?.[1];
  return {
    outcome: 'fetched',
    address,
    ...moved,
    ...(contentType !== undefined && { contentType }),
    bytes: answer.bytes,
    validators: validatorsOf(answer),
    ...(maxAge !== undefined && { maxAgeSeconds: Number(maxAge) }),
  };
}

function validatorsOf(answer: HttpAnswer): FetchValidators {
  const etag = answer.headers.get('etag');
  const lastModified = answer.headers.get('last-modified');
  return {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}
