/**
 * Fetches an address politely and safely: robots.txt, one request a host at a time, conditional
 * requests, limits, redirects followed by hand so that each hop is checked like the first. What
 * is expected to go wrong is an outcome with a sentence for the user, never an exception.
 */

import { ReadoutError } from '../model/error.ts';
import type { Instant } from '../model/ids.ts';
import { inspectAddressForm, type ResolveHost } from './address-guard.ts';
import { createHostQueue } from './host-queue.ts';
import {
  type BodySize,
  createHttpClient,
  defaultLimits,
  type FetchLimits,
  type HttpAnswer,
  type HttpClient,
} from './http-exchange.ts';
import { judgeAnswer, redirectTarget } from './judge-answer.ts';
import { robotsSizeLimitBytes } from './robots.ts';
import { createRobotsGate, type RobotsAnswer, type RobotsGate } from './robots-gate.ts';

/** What lets a server answer "not modified". */
export interface FetchValidators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetcherOptions {
  /** Milliseconds since 1970; the system's clock in operation, a fixed one in tests. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Where a site's owner can learn who reads and complain; part of the User-Agent. */
  readonly contactUrl?: string;
  readonly version?: string;
  /** `host` or `host:port` that may be contacted although not public. */
  readonly allowHosts?: readonly string[];
  readonly resolve?: ResolveHost;
  readonly limits?: Partial<FetchLimits>;
  /** Pause between two requests to one host; default 1000. */
  readonly hostSpacingMs?: number;
  /** A longer crawl-delay than this is cut to it; default 10 000. */
  readonly maxCrawlDelayMs?: number;
  /** Default true. */
  readonly obeyRobots?: boolean;
}

export interface FetchRequest {
  readonly validators?: FetchValidators;
  readonly accept?: string;
  /** Below the fetcher's own limit only. */
  readonly maxBytes?: number;
}

/** `movedTo` stands where the address has moved for good (301, 308) and should be replaced. */
export type FetchOutcome =
  | {
      readonly outcome: 'fetched';
      /** Where the bytes came from, after redirects. */
      readonly address: string;
      readonly movedTo?: string;
      readonly contentType?: string;
      readonly bytes: Uint8Array;
      readonly validators: FetchValidators;
      /** How long the server holds the answer fresh, where it says so. */
      readonly maxAgeSeconds?: number;
    }
  | {
      readonly outcome: 'notModified';
      readonly address: string;
      readonly movedTo?: string;
      readonly validators: FetchValidators;
    }
  | { readonly outcome: 'gone'; readonly address: string; readonly reason: string }
  /** Readout will not ask: not public, not http, robots.txt. */
  | { readonly outcome: 'refused'; readonly address: string; readonly reason: string }
  | {
      readonly outcome: 'failed';
      readonly address: string;
      readonly reason: string;
      readonly status?: number;
      /** When the server asked to be left alone until. */
      readonly retryAfter?: Instant;
    };

export interface Fetcher {
  readonly userAgent: string;
  fetch(address: string, request?: FetchRequest): Promise<FetchOutcome>;
  close(): Promise<void>;
}

const maxRedirects = 8;
const defaultAccept = 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8';

/** One fetcher serves the whole process: politeness is counted within it. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...defaultLimits, ...options.limits };
  const client = createHttpClient(
    {
      allowHosts: options.allowHosts ?? [],
      ...(options.resolve !== undefined && { resolve: options.resolve }),
    },
    limits,
  );
  const queue = createHostQueue(options);
  const userAgent = `Readout/${options.version ?? '0.1'}${
    options.contactUrl === undefined ? '' : ` (+${options.contactUrl})`
  }`;
  const spacingMs = options.hostSpacingMs ?? 1_000;

  const send: Send = (url, headers, size, waitMs = spacingMs) =>
    queue.run(url.host, waitMs, () =>
      client.get(url, { ...headers, 'user-agent': userAgent }, size),
    );

  const gate = createRobotsGate({
    agent: 'Readout',
    now: options.now,
    load: (url) => loadRobots(url, send, options),
  });
  const walk: Walk = { options, limits, gate, send, spacingMs };
  return {
    userAgent,
    fetch: (address, request = {}) => followHops(walk, address, request),
    close: () => client.close(),
  };
}

type Send = (
  url: URL,
  headers: Record<string, string>,
  size: BodySize,
  waitMs?: number,
) => ReturnType<HttpClient['get']>;

interface Walk {
  readonly options: FetcherOptions;
  readonly limits: FetchLimits;
  readonly gate: RobotsGate;
  readonly send: Send;
  readonly spacingMs: number;
}

async function followHops(walk: Walk, start: string, request: FetchRequest): Promise<FetchOutcome> {
  let address = start;
  let movedTo: string | undefined;
  let allPermanent = true;
  const headers = requestHeaders(request);
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const step = await takeStep(walk, address, headers, request);
    if ('outcome' in step) return step;
    const target = redirectTarget(step, address);
    if (target === undefined) return judgeAnswer(step, address, movedTo, walk.options.now());
    allPermanent &&= step.status === 301 || step.status === 308;
    if (allPermanent) movedTo = target;
    address = target;
  }
  return {
    outcome: 'failed',
    address: start,
    reason: `The address is redirected more than ${maxRedirects} times; the server may send readers in a circle.`,
  };
}

/** One hop: form, robots and guard are checked anew, then the request is made. */
async function takeStep(
  walk: Walk,
  address: string,
  headers: Record<string, string>,
  request: FetchRequest,
): Promise<HttpAnswer | FetchOutcome> {
  const form = inspectAddressForm(address, walk.options.allowHosts);
  if (form.outcome === 'refused') return { outcome: 'refused', address, reason: form.reason };
  try {
    const waitMs = await askRobots(walk, form.url);
    if (typeof waitMs !== 'number') return { ...waitMs, address };
    const maxBytes = Math.min(request.maxBytes ?? walk.limits.maxBytes, walk.limits.maxBytes);
    return await walk.send(form.url, headers, { maxBytes }, waitMs);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    const outcome = error.code === 'refused' ? 'refused' : 'failed';
    return { outcome, address, reason: error.message };
  }
}

/** The pause to keep, or why there will be no request. */
async function askRobots(
  walk: Walk,
  url: URL,
): Promise<number | { readonly outcome: 'refused' | 'failed'; readonly reason: string }> {
  if (walk.options.obeyRobots === false) return walk.spacingMs;
  const verdict = await walk.gate.ask(url);
  if (verdict.outcome === 'disallowed') return { outcome: 'refused', reason: verdict.reason };
  if (verdict.outcome === 'unknown') return { outcome: 'failed', reason: verdict.reason };
  const askedMs = (verdict.crawlDelaySeconds ?? 0) * 1000;
  return Math.max(walk.spacingMs, Math.min(askedMs, walk.options.maxCrawlDelayMs ?? 10_000));
}

function requestHeaders(request: FetchRequest): Record<string, string> {
  const { etag, lastModified } = request.validators ?? {};
  return {
    accept: request.accept ?? defaultAccept,
    ...(etag !== undefined && isHeaderValue(etag) && { 'if-none-match': etag }),
    ...(lastModified !== undefined &&
      isHeaderValue(lastModified) && { 'if-modified-since': lastModified }),
  };
}

/** What a server once sent goes back to it only if it is one plain line. */
function isHeaderValue(value: string): boolean {
  return /^[\x20-\x7e]{1,500}$/.test(value);
}

const robotsSize: BodySize = { maxBytes: robotsSizeLimitBytes, beyondLimit: 'cut' };

/** A robots.txt with up to five redirects, each checked for form; the guard sits in the connection. */
async function loadRobots(start: URL, send: Send, options: FetcherOptions): Promise<RobotsAnswer> {
  let address = start.href;
  for (let hop = 0; hop <= 5; hop++) {
    const form = inspectAddressForm(address, options.allowHosts);
    if (form.outcome === 'refused') return { status: 404, bytes: new Uint8Array(0) };
    try {
      const answer = await send(form.url, { accept: 'text/plain, */*;q=0.5' }, robotsSize);
      const target = redirectTarget(answer, address);
      if (target === undefined) return answer;
      address = target;
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      // The guard's refusal holds for the page as well and says more than "no robots.txt".
      if (error.code === 'refused') throw error;
      return { status: 0, bytes: new Uint8Array(0), reason: error.message };
    }
  }
  return { status: 404, bytes: new Uint8Array(0) };
}
