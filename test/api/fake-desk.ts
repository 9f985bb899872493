/** A desk that holds one story in memory and notes what it was asked, for tests of what stands before it. */
import { ReadoutError } from '../../src/model/error.ts';
import type { ArticleId, ReplyId, WatchItemId } from '../../src/model/ids.ts';
import type { Reply } from '../../src/model/reply.ts';
import type { WatchItem } from '../../src/model/watch.ts';
import type { BriefView, Desk, FieldProblem, ImportRecord } from '../../src/pipeline/desk.ts';
import * as sample from './sample-records.ts';

export interface FakeDesk extends Desk {
  /** Every call, as `[method, ...arguments]`, oldest first. */
  readonly asked: (readonly unknown[])[];
  readonly imported: ImportRecord[];
  /** Makes the next call of the method throw. */
  failNext(method: keyof Desk, error: Error): void;
}

export function createFakeDesk(): FakeDesk {
  const asked: (readonly unknown[])[] = [];
  const imported: ImportRecord[] = [];
  const failures = new Map<string, Error>();
  const replies: Reply[] = [];
  const items: WatchItem[] = [sample.watchItem];
  const published: { version: number; publishedAt: string }[] = [];

  const note = (method: keyof Desk, ...given: unknown[]): void => {
    asked.push([method, ...given]);
    const failure = failures.get(method);
    failures.delete(method);
    if (failure !== undefined) throw failure;
  };
  const knowStory = (reference: string): void => {
    if (reference === sample.storyRow.id || reference === 'norham bridge') return;
    throw new ReadoutError('not-found', `No story is named "${reference}". Run "readout stories".`);
  };
  const counts = () => ({
    articles: 2 + imported.length,
    revisions: 2 + imported.length,
    stories: 1,
    feeds: 1,
    waiting: { fetch: 0, read: 0, file: 0 },
    failed: 0,
  });
  const briefView = (version: number): BriefView => ({
    story: sample.storyRow,
    brief: { ...sample.brief, version },
    problems: [],
    ...(version === 0 ? {} : { publishedAt: sample.noon }),
    versions: [...published],
    watchItems: items,
    disputes: sample.storyView.disputes,
    replies: replies.filter(({ state }) => state === 'approved'),
  });

  return {
    asked,
    imported,
    failNext: (method, error) => failures.set(method, error),
    status: async () => {
      note('status');
      return {
        counts: counts(),
        readAgain: { analyser: 'test-1', waiting: 3 },
        database: 'embedded',
        version: '0.1.0',
      };
    },
    follow: async (address) => {
      note('follow', address);
      return { outcome: 'following', source: sample.source };
    },
    followOpml: async (opml) => {
      note('followOpml', opml);
      return [
        { outcome: 'refused', address: 'http://127.0.0.1/', reason: 'It is a private address.' },
      ];
    },
    unfollow: async (feedId) => {
      note('unfollow', feedId);
      return feedId === sample.source.feed.id;
    },
    listSources: async () => {
      note('listSources');
      return [sample.source];
    },
    pollNow: async () => {
      note('pollNow');
      return 1;
    },
    importArticles: async (records) => {
      note('importArticles', records);
      return records.map((record) => {
        if (record.text === '') {
          return { origin: record.origin, outcome: 'refused', reason: 'The text is empty.' };
        }
        imported.push(record);
        const articleId = `imported-${imported.length}` as ArticleId;
        return { origin: record.origin, outcome: 'new-article', articleId };
      });
    },
    settled: async () => {
      note('settled');
      return counts();
    },
    read: async (input) => {
      note('read', input);
      return sample.reading;
    },
    listStories: async (request) => {
      note('listStories', request);
      return { total: 1, items: [sample.storyRow] };
    },
    story: async (reference, when) => {
      note('story', reference, when);
      knowStory(reference);
      return sample.storyView;
    },
    news: async (reference, when) => {
      note('news', reference, when);
      knowStory(reference);
      return { ...sample.newsView, news: { ...sample.newsView.news, since: when.since } };
    },
    listArticles: async (request) => {
      note('listArticles', request);
      return { total: 1, items: [sample.summary] };
    },
    article: async (reference, choice) => {
      note('article', reference, choice);
      const { text: _text, ...head } = sample.revision;
      return {
        article: sample.article,
        revision: sample.revision,
        reading: sample.reading,
        revisions: [head],
        story: sample.storyRow,
        reprintOf: undefined,
      };
    },
    passage: async (revisionId, span) => {
      note('passage', revisionId, span);
      return {
        articleId: sample.article.id,
        revisionId,
        outletName: sample.article.outletName,
        title: sample.revision.title,
        span,
        text: sample.text.slice(span.start, span.end),
      };
    },
    search: async (words, request) => {
      note('search', words, request);
      return {
        total: 1,
        items: [
          {
            articleId: sample.article.id,
            revisionId: sample.revision.id,
            title: sample.revision.title,
            outletName: sample.article.outletName,
            address: sample.article.address,
            passage: 'The ministry said the bridge was open.',
            marks: [{ start: 22, end: 28 }],
            passageStart: 0,
          },
        ],
      };
    },
    brief: async (reference, choice) => {
      note('brief', reference, choice);
      knowStory(reference);
      if (choice.version === undefined) return briefView(0);
      const version = choice.version === 'latest' ? published.length : choice.version;
      if (version < 1 || version > published.length) {
        throw new ReadoutError('not-found', 'This version was never published.');
      }
      return briefView(version);
    },
    publishBrief: async (reference) => {
      note('publishBrief', reference);
      knowStory(reference);
      published.push({ version: published.length + 1, publishedAt: sample.noon });
      return briefView(published.length);
    },
    addReply: async (reply) => {
      note('addReply', reply);
      const problems: FieldProblem[] = [];
      if (reply.name === '') problems.push({ field: 'name', code: 'missing' });
      if (!reply.email.includes('@')) problems.push({ field: 'email', code: 'malformed' });
      if (problems.length > 0) return { outcome: 'refused', problems };
      const id = `reply-${replies.length + 1}` as ReplyId;
      const { email: _email, ...shown } = reply;
      const held: Reply = {
        kind: 'reply',
        ...shown,
        id,
        receivedAt: sample.noon,
        state: 'held',
      };
      replies.push(held);
      return { outcome: 'held', reply: held };
    },
    listReplies: async (filter) => {
      note('listReplies', filter);
      return replies.filter(({ state }) => filter.state === undefined || state === filter.state);
    },
    decideReply: async (id, decision) => {
      note('decideReply', id, decision);
      const index = replies.findIndex((reply) => reply.id === id);
      const reply = replies[index];
      if (reply === undefined) throw new ReadoutError('not-found', `No reply has the id "${id}".`);
      const decided = { ...reply, state: decision, decidedAt: sample.noon };
      replies[index] = decided;
      return decided;
    },
    addWatchItem: async (item) => {
      note('addWatchItem', item);
      const added: WatchItem = {
        ...sample.watchItem,
        ...item,
        id: `watch-${items.length + 1}` as WatchItemId,
        origin: 'editor',
      };
      items.push(added);
      return added;
    },
    listWatchItems: async (filter) => {
      note('listWatchItems', filter);
      return items.filter(({ state }) => filter.state === undefined || state === filter.state);
    },
    mergeStories: async (reference, into) => {
      note('mergeStories', reference, into);
      knowStory(into);
      return sample.storyRow;
    },
    splitStory: async (reference, articles) => {
      note('splitStory', reference, articles);
      knowStory(reference);
      return sample.storyRow;
    },
    closeWatchItem: async (id, state) => {
      note('closeWatchItem', id, state);
      const item = items.find((each) => each.id === id);
      if (item === undefined) throw new ReadoutError('not-found', `No item has the id "${id}".`);
      return { ...item, state, closedAt: sample.noon, closedBy: 'editor' };
    },
    exportRecords: async function* () {
      asked.push(['exportRecords']);
      yield {
        record: 'article' as const,
        article: sample.article,
        revisions: [sample.revision],
        reading: sample.reading,
      };
      // Breaks off in the middle, where the answer has begun already.
      const failure = failures.get('exportRecords');
      if (failure !== undefined) throw failure;
      yield { record: 'story' as const, story: sample.storyRow };
    },
    backup: async (folder) => {
      note('backup', folder);
      return 12;
    },
    restore: async (folder) => {
      note('restore', folder);
      return 12;
    },
    close: async () => {
      note('close');
    },
  };
}
