/**
 * One HTTP request and its whole answer, within limits of time and size, over a guarded
 * connection. Follows no redirect and knows no robots.txt: fetcher.ts does both with it.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { Agent } from 'undici';
import { ReadoutError } from '../model/error.ts';
import { createGuardedConnector, type GuardOptions } from './address-guard.ts';
import { type BodyOptions, readBody, tooLargeReason } from './body.ts';

/** Times in milliseconds, size in bytes after decompression. */
export interface FetchLimits {
  readonly connectTimeoutMs: number;
  readonly headerTimeoutMs: number;
  /** Longest silence within a body. */
  readonly idleTimeoutMs: number;
  /** For one request and its answer, whatever it does: a body that drips ends here. */
  readonly totalTimeoutMs: number;
  readonly maxBytes: number;
}

export const defaultLimits: FetchLimits = {
  connectTimeoutMs: 10_000,
  headerTimeoutMs: 20_000,
  idleTimeoutMs: 15_000,
  totalTimeoutMs: 60_000,
  maxBytes: 10 * 1024 * 1024,
};

export interface HttpAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** A limit in bytes, and what to do beyond it. */
export type BodySize = Pick<BodyOptions, 'maxBytes' | 'beyondLimit'>;

export interface HttpClient {
  /** Throws `ReadoutError`: `refused` by the guard, `too-large`, `unreachable` with a sentence for the user. */
  get(url: URL, headers: Readonly<Record<string, string>>, size: BodySize): Promise<HttpAnswer>;
  close(): Promise<void>;
}

/** A client whose every connection passes the guard. */
export function createHttpClient(guard: GuardOptions, limits: FetchLimits): HttpClient {
  const agent = new Agent({
    connect: createGuardedConnector({ ...guard, connectTimeoutMs: limits.connectTimeoutMs }),
    headersTimeout: limits.headerTimeoutMs,
    bodyTimeout: limits.idleTimeoutMs,
    keepAliveTimeout: 4_000,
    maxHeaderSize: 32 * 1024,
    pipelining: 1,
  });
  return {
    async get(url, headers, size) {
      const signal = AbortSignal.timeout(limits.totalTimeoutMs);
      try {
        const answer = await agent.request({
          origin: url.origin,
          path: url.pathname + url.search,
          method: 'GET',
          headers: { ...headers, 'accept-encoding': 'gzip, br, deflate' },
          signal,
        });
        const names = joinHeaders(answer.headers);
        if (!carriesContent(answer.statusCode)) {
          answer.body.on('error', () => undefined).destroy();
          return { status: answer.statusCode, headers: names, bytes: new Uint8Array(0) };
        }
        const encoding = names.get('content-encoding');
        const stated = Number(names.get('content-length'));
        if (stated > size.maxBytes && size.beyondLimit !== 'cut') {
          answer.body.on('error', () => undefined).destroy();
          throw new ReadoutError('too-large', tooLargeReason(size.maxBytes));
        }
        const bytes = await readBody(answer.body, { encoding, ...size });
        return { status: answer.statusCode, headers: names, bytes };
      } catch (error) {
        throw error instanceof ReadoutError ? error : explainFailure(error, url, limits);
      }
    },
    close: () => agent.destroy(),
  };
}

/** Only these bodies are of use; those of errors and redirects are left unread. */
function carriesContent(status: number): boolean {
  return status >= 200 && status < 300 && status !== 204;
}

function joinHeaders(headers: IncomingHttpHeaders): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined)
      joined.set(name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value);
  }
  return joined;
}

/** The failure as a sentence that says what the other side did. */
function explainFailure(error: unknown, url: URL, limits: FetchLimits): ReadoutError {
  return new ReadoutError('unreachable', failureSentence(error, url.host, limits), {
    cause: error,
  });
}

function failureSentence(error: unknown, host: string, limits: FetchLimits): string {
  const code = codeOf(error);
  const seconds = (ms: number) => `${Math.max(1, Math.round(ms / 1000))} s`;
  if (error instanceof Error && error.name === 'TimeoutError')
    return `${host} did not finish its answer within ${seconds(limits.totalTimeoutMs)}.`;
  switch (code) {
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return `${host} could not be reached within ${seconds(limits.connectTimeoutMs)}.`;
    case 'UND_ERR_HEADERS_TIMEOUT':
      return `${host} accepted the connection but did not answer within ${seconds(limits.headerTimeoutMs)}.`;
    case 'UND_ERR_BODY_TIMEOUT':
      return `${host} stopped sending in the middle of its answer.`;
    case 'UND_ERR_HEADERS_OVERFLOW':
      return `${host} sent headers larger than Readout accepts.`;
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
    case 'ECONNRESET':
    case 'EPIPE':
      return `${host} closed the connection before its answer was complete.`;
    case 'ECONNREFUSED':
      return `${host} refused the connection; nothing answers there at the moment.`;
    case 'ENOTFOUND':
    case 'EAI_NONAME':
      return `No address was found for ${host}; check the spelling of the name.`;
    case 'EAI_AGAIN':
      return `The name ${host} could not be resolved at the moment; check the network connection.`;
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `There is no way to ${host} from this machine; check the network connection.`;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (/cert|TLS|SSL|self.signed|altname/i.test(`${code} ${message}`))
    return `${host} could not prove who it is (${message}), so nothing was fetched.`;
  if (error instanceof Error && error.name === 'HTTPParserError')
    return `${host} answered with something that is not valid HTTP (${message}).`;
  return `The request to ${host} failed: ${message}`;
}

/** The code of an error or of what caused it; an aggregate's first. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return codeOf(error.cause);
}
