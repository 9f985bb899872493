/**
 * The desk over HTTP: the same questions and the same records, asked of the API. Works against a
 * server (`fetch: globalThis.fetch`) and inside the process (`fetch: (request) => app.fetch(request)`),
 * so that command line and pages have one way to the desk. Keeps no state but its options.
 */
import { ReadoutError } from '../model/error.ts';
import type { Desk, ExportRecord, ImportOutcome, NewReply } from '../pipeline/desk.ts';
import { ndjsonType, readBytes, splitLines } from './ndjson.ts';
import {
  createTransport,
  errorFromBody,
  pathPart,
  type Transport,
  type TransportOptions,
} from './transport.ts';

export type { Fetch } from './transport.ts';

/** Where the API is and how it is reached; `base` without a path, `token` for what is not public. */
export type ClientOptions = TransportOptions;

/** What a reply form carries beside the reply. */
export interface ReplyGuard {
  /** The value of the field that people do not see; anything but empty refuses the reply. */
  readonly trap?: string;
}

/**
 * Every method of the desk, with the same records and the same `ReadoutError` codes. `close`
 * closes the client only, never the desk behind it.
 */
export interface Client extends Desk {
  /** Throws `refused` when one address sends too many replies, or the trap was filled in. */
  addReply(reply: NewReply, guard?: ReplyGuard): ReturnType<Desk['addReply']>;
}

/** A client over the given fetch. Makes no request until it is asked something. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return {
    ...sourceQuestions(transport),
    ...importQuestions(transport),
    ...storyQuestions(transport),
    ...articleQuestions(transport),
    ...replyQuestions(transport),
    ...watchQuestions(transport),
    ...keepingQuestions(transport),
  };
}

function sourceQuestions({ ask }: Transport) {
  return {
    follow: (address) => ask({ method: 'POST', path: '/api/sources', body: { address } }),
    followOpml: (opml) =>
      ask({
        method: 'POST',
        path: '/api/sources/opml',
        text: { type: 'text/x-opml', content: opml },
      }),
    unfollow: async (feedId) => {
      const path = `/api/sources/${pathPart(feedId)}`;
      const answer = await ask<{ removed: boolean }>({ method: 'DELETE', path });
      return answer.removed;
    },
    listSources: () => ask({ path: '/api/sources' }),
    pollNow: async () => {
      const answer = await ask<{ sources: number }>({ method: 'POST', path: '/api/sources/poll' });
      return answer.sources;
    },
  } satisfies Partial<Client>;
}

function importQuestions(transport: Transport) {
  const { ask } = transport;
  return {
    importArticles: async (records) => {
      const content = records.map((record) => `${JSON.stringify(record)}\n`).join('');
      const outcomes: ImportOutcome[] = [];
      const answer = await transport.open({
        method: 'POST',
        path: '/api/import',
        text: { type: ndjsonType, content },
      });
      for await (const outcome of readRecords<ImportOutcome>(answer)) outcomes.push(outcome);
      return outcomes;
    },
    // Asked again and again: a single request would run into the time limits on the way.
    settled: async () => {
      for (;;) {
        const answer = await ask<SettledAnswer>({ path: '/api/settled' });
        if (answer.settled) return answer.counts;
      }
    },
    read: (input) => ask({ method: 'POST', path: '/api/read', body: input }),
  } satisfies Partial<Client>;
}

type SettledAnswer = { settled: boolean; counts: Awaited<ReturnType<Desk['settled']>> };

function storyQuestions({ ask }: Transport) {
  const storyPath = (reference: string) => `/api/stories/${pathPart(reference)}`;
  return {
    listStories: ({ limit, offset, asOf }) =>
      ask({ path: '/api/stories', query: { limit, offset, asOf } }),
    story: async (reference, { parts, ...choice }) =>
      ask({ path: storyPath(reference), query: { ...choice, parts: parts?.join(',') } }),
    mergeStories: async (reference, into) =>
      ask({ method: 'POST', path: `${storyPath(reference)}/merging`, body: { into } }),
    splitStory: async (reference, articles) =>
      ask({ method: 'POST', path: `${storyPath(reference)}/splitting`, body: { articles } }),
    news: async (reference, { since, asOf }) =>
      ask({ path: `${storyPath(reference)}/news`, query: { since, asOf } }),
    brief: async (reference, { asOf, version }) =>
      ask({ path: `${storyPath(reference)}/brief`, query: { asOf, version } }),
    publishBrief: async (reference) =>
      ask({ method: 'POST', path: `${storyPath(reference)}/brief/versions` }),
  } satisfies Partial<Client>;
}

function articleQuestions({ ask }: Transport) {
  return {
    listArticles: ({ limit, offset, asOf }) =>
      ask({ path: '/api/articles', query: { limit, offset, asOf } }),
    article: async (reference, { revision }) =>
      ask({ path: `/api/articles/${pathPart(reference)}`, query: { revision } }),
    passage: async (revisionId, { start, end }) =>
      ask({ path: `/api/passages/${pathPart(revisionId)}`, query: { start, end } }),
    search: (words, { limit, offset, asOf }) =>
      ask({ path: '/api/search', query: { words, limit, offset, asOf } }),
  } satisfies Partial<Client>;
}

function replyQuestions({ ask }: Transport) {
  return {
    addReply: (reply: NewReply, guard: ReplyGuard = {}) =>
      ask<Awaited<ReturnType<Desk['addReply']>>>({
        method: 'POST',
        path: '/api/replies',
        body: guard.trap === undefined ? reply : { ...reply, trap: guard.trap },
        alsoAnswers: [422],
      }).then(throwIfError),
    listReplies: ({ storyId, state }) => ask({ path: '/api/replies', query: { storyId, state } }),
    decideReply: async (id, decision) =>
      ask({
        method: 'POST',
        path: `/api/replies/${pathPart(id)}/decision`,
        body: { decision },
      }),
  } satisfies Partial<Client>;
}

function watchQuestions({ ask }: Transport) {
  return {
    addWatchItem: (item) => ask({ method: 'POST', path: '/api/watch-items', body: item }),
    listWatchItems: ({ storyId, state }) =>
      ask({ path: '/api/watch-items', query: { storyId, state } }),
    closeWatchItem: async (id, state) =>
      ask({
        method: 'POST',
        path: `/api/watch-items/${pathPart(id)}/closing`,
        body: { state },
      }),
  } satisfies Partial<Client>;
}

function keepingQuestions(transport: Transport) {
  const { ask } = transport;
  const keep = async (path: string, folder: string): Promise<number> => {
    const answer = await ask<{ rows: number }>({ method: 'POST', path, body: { folder } });
    return answer.rows;
  };
  return {
    status: () => ask({ path: '/api/status' }),
    exportRecords: async function* () {
      yield* readRecords<ExportRecord>(await transport.open({ path: '/api/export' }));
    },
    backup: (folder) => keep('/api/backup', folder),
    restore: (folder) => keep('/api/restore', folder),
    close: async () => {},
  } satisfies Partial<Client>;
}

/** The records of an NDJSON answer; an error in its midst, after which nothing follows, is thrown. */
async function* readRecords<T>(response: Response): AsyncGenerator<T> {
  for await (const lines of splitLines(readBytes(response.body), Number.POSITIVE_INFINITY)) {
    for (const line of lines) yield throwIfError(parseLine(line)) as T;
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new ReadoutError('internal', 'The server broke off in the middle of its answer.', {
      cause,
    });
  }
}

function throwIfError<T>(value: T): T {
  const error = errorFromBody(value);
  if (error !== undefined) throw error;
  return value;
}
