/**
 * Turns one question into one HTTP request and its answer into a value. Errors that the API
 * answers become `ReadoutError` again, with the same code; a server that cannot be reached
 * becomes `unreachable`. Uses nothing but the fetch it is given, so it also runs in a browser.
 */
import { type ErrorCode, ReadoutError } from '../model/error.ts';
import { describeBreak } from './ndjson.ts';

/** The part of `fetch` that is used; both the global one and `(request) => app.fetch(request)` fit. */
export type Fetch = (request: Request) => Response | Promise<Response>;

export interface TransportOptions {
  readonly fetch: Fetch;
  /** Where the API lives, without the path: `http://127.0.0.1:7788`. */
  readonly base: string;
  readonly token?: string;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

type QueryValue = string | number | undefined;

/** One question to the API. */
export interface Question {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Encoded already: `/api/stories/abc`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** JSON-able; left out for a request without body. */
  readonly body?: unknown;
  /** A body that is no JSON, with its type. */
  readonly text?: { readonly type: string; readonly content: string };
  /** Statuses that are answers and not errors, beside 2xx. */
  readonly alsoAnswers?: readonly number[];
}

export interface Transport {
  /** The parsed JSON of the answer; throws `ReadoutError` where the API answers an error. */
  ask<T>(question: Question): Promise<T>;
  /** The answer itself, for streams; throws like `ask`. */
  open(question: Question): Promise<Response>;
}

/** A transport over the given fetch; makes no request by itself. */
export function createTransport(options: TransportOptions): Transport {
  const open = async (question: Question): Promise<Response> => {
    const response = await send(options, buildRequest(options, question));
    if (response.ok || question.alsoAnswers?.includes(response.status)) return response;
    throw await readError(response);
  };
  const ask = async <T>(question: Question): Promise<T> => {
    const response = await open(question);
    const text = await response.text().catch((cause: unknown) => {
      throw describeBreak(cause);
    });
    return JSON.parse(text) as T;
  };
  return { ask, open };
}

/**
 * Puts a name into a path. Throws `not-found` for the names that an address cannot carry, because
 * it would take them for steps in the path.
 */
export function pathPart(name: string): string {
  if (name === '' || name === '.' || name === '..') {
    throw new ReadoutError('not-found', `Expected an id, an address or words, got "${name}".`);
  }
  return encodeURIComponent(name);
}

function buildRequest(options: TransportOptions, question: Question): Request {
  const address = new URL(question.path, options.base);
  for (const [name, value] of Object.entries(question.query ?? {})) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  const headers = new Headers(options.headers);
  headers.set('accept', 'application/json');
  if (options.token !== undefined) headers.set('authorization', `Bearer ${options.token}`);
  const init: RequestInit = { method: question.method ?? 'GET', headers };
  if (question.text !== undefined) {
    headers.set('content-type', question.text.type);
    init.body = question.text.content;
  } else if (question.body !== undefined) {
    headers.set('content-type', 'application/json');
    init.body = JSON.stringify(question.body);
  }
  return new Request(address, init);
}

async function send(options: TransportOptions, request: Request): Promise<Response> {
  try {
    return await options.fetch(request);
  } catch (cause) {
    if (cause instanceof ReadoutError) throw cause;
    throw new ReadoutError(
      'unreachable',
      `Readout's server at ${options.base} does not answer. Check that it runs (readout status), or start it with "readout serve".`,
      { cause },
    );
  }
}

/** The error in the API's form; an answer in any other form becomes `internal` with its status. */
async function readError(response: Response): Promise<ReadoutError> {
  const body: unknown = await response.json().catch(() => undefined);
  return (
    errorFromBody(body) ??
    new ReadoutError(
      'internal',
      `The server answered ${response.status} without saying why. Look at the server's own output.`,
    )
  );
}

/** `{error:{code,message,details?}}` as an error; `undefined` for anything else. */
export function errorFromBody(body: unknown): ReadoutError | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  const { error } = body as { error: { code?: unknown; message?: unknown; details?: unknown } };
  if (typeof error?.code !== 'string' || typeof error.message !== 'string') return undefined;
  return new ReadoutError(error.code as ErrorCode, error.message, { details: error.details });
}
