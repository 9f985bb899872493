/** A desk for the pages without an engine: answers from the Dayton records and keeps replies in memory. */
import { ReadoutError } from '../../src/model/error.ts';
import type { ReplyId } from '../../src/model/ids.ts';
import type { Reply } from '../../src/model/reply.ts';
import type {
  ArticleSummary,
  BriefView,
  Desk,
  FieldProblem,
  NewReply,
} from '../../src/pipeline/desk.ts';
import type { SearchHit } from '../../src/store/store.ts';
import { articles, daytonId, type WiredArticle } from './dayton.ts';
import { brief, disputes, news, replies, stories, timeline, watchItems } from './dayton-brief.ts';
import { happenings, positions, standings } from './dayton-findings.ts';

/** What the pages ask of the desk. */
export type FakeDesk = Pick<
  Desk,
  'listStories' | 'story' | 'news' | 'brief' | 'article' | 'passage' | 'search' | 'addReply'
> & { readonly received: NewReply[] };

const publishedAt = '1995-11-22T07:00:00.000Z';
const versions = [
  { version: 1, publishedAt: '1995-11-18T07:00:00.000Z' },
  { version: 2, publishedAt },
];

export function createFakeDesk(): FakeDesk {
  const received: NewReply[] = [];
  return {
    received,
    listStories: async ({ limit, offset }) => ({
      total: stories.length,
      items: stories.slice(offset, offset + limit),
    }),
    story: async (reference, { articleLimit, articleOffset = 0 }) => {
      const all = articles.map(summaryOf);
      const end = articleLimit === undefined ? undefined : articleOffset + articleLimit;
      const shown = all.slice(articleOffset, end);
      return {
        story: { ...findStory(reference), articleCount: all.length },
        asOf: brief.asOf,
        articles: shown,
        cited: all.filter((article) => !shown.includes(article)),
        reprints: [],
        timeline,
        happenings,
        disputes,
        positions,
        standings,
        watchItems,
      };
    },
    news: async (reference, { since, asOf }) => ({
      story: findStory(reference),
      news: { ...news, since, until: asOf ?? brief.asOf },
      articles: articles.map(summaryOf),
    }),
    brief: async (reference, { version, asOf }) => {
      const story = findStory(reference);
      if (asOf !== undefined && asOf < '1995-11-01') throw notFound('article of that time');
      const wanted = version === 'latest' ? 2 : version;
      if (wanted !== undefined && wanted > 2) throw notFound(`version ${wanted}`);
      const view: BriefView = {
        story,
        brief: { ...brief, version: wanted ?? 0, asOf: asOf ?? brief.asOf },
        problems: [],
        versions,
        watchItems,
        disputes,
        replies: replies as readonly Reply[],
      };
      return wanted === undefined ? view : { ...view, publishedAt };
    },
    article: async (reference, { revision }) => viewOf(reference, revision),
    passage: async (revisionId, span) => {
      const wired = articles.find(({ revisions }) => revisions.some(({ id }) => id === revisionId));
      const text = wired?.revisions.find(({ id }) => id === revisionId)?.text;
      if (!wired || text === undefined) throw notFound(revisionId);
      const { outletName, id } = wired.article;
      const title = wired.revisions[0]?.title ?? '';
      return {
        articleId: id,
        revisionId,
        outletName,
        title,
        span,
        text: text.slice(span.start, span.end),
      };
    },
    search: async (words, { limit, offset }) => {
      const hits = articles.flatMap((wired) => hitsIn(wired, words));
      return { total: hits.length, items: hits.slice(offset, offset + limit) };
    },
    addReply: async (reply) => {
      const problems = problemsOf(reply);
      if (problems.length > 0) return { outcome: 'refused', problems };
      received.push(reply);
      const { storyId, name, text } = reply;
      return {
        outcome: 'held',
        reply: {
          kind: 'reply',
          id: 'new' as ReplyId,
          storyId,
          name,
          text,
          receivedAt: publishedAt,
          state: 'held',
        },
      };
    },
  };
}

function notFound(what: string): ReadoutError {
  return new ReadoutError('not-found', `There is no ${what} here.`);
}

function findStory(reference: string) {
  if (reference === 'away') throw new ReadoutError('unreachable', 'The desk does not answer.');
  const story = stories.find(
    ({ id }) => id === reference || (reference === 'dayton' && id === daytonId),
  );
  if (story === undefined) throw notFound(`story "${reference}"`);
  return story;
}

function summaryOf({ article, revisions }: WiredArticle): ArticleSummary {
  const latest = revisions.at(-1);
  if (latest === undefined) throw notFound('revision');
  return {
    id: article.id,
    revisionId: latest.id,
    title: latest.title,
    outletName: article.outletName,
    address: article.address,
    firstArrivedAt: article.firstArrivedAt,
    lang: latest.lang,
    revisionCount: revisions.length,
    storyId: daytonId,
    ...(article.publishedAt && { publishedAt: article.publishedAt }),
  };
}

function viewOf(reference: string, revisionId: string | undefined) {
  const wired = articles.find(({ article }) => article.id === reference);
  const revision = wired?.revisions.findLast(
    ({ id }) => revisionId === undefined || id === revisionId,
  );
  if (!wired || !revision) throw notFound(`article "${reference}"`);
  const origin = articles[0];
  const isReprint = /^opening0+[23]$/u.test(wired.article.id);
  return {
    article: wired.article,
    revision,
    reading: wired.reading,
    revisions: wired.revisions.map(({ text: _text, ...rest }) => rest),
    story: stories[0],
    reprintOf: isReprint && origin ? summaryOf(origin) : undefined,
  };
}

function hitsIn({ article, revisions }: WiredArticle, words: string): readonly SearchHit[] {
  const revision = revisions.at(-1);
  if (revision === undefined) return [];
  const start = revision.text.toLowerCase().indexOf(words.toLowerCase());
  if (start < 0) return [];
  const passageStart = Math.max(0, start - 80);
  const mark = { start: start - passageStart, end: start - passageStart + words.length };
  return [
    {
      articleId: article.id,
      revisionId: revision.id,
      title: revision.title,
      outletName: article.outletName,
      address: article.address,
      storyId: daytonId,
      passage: revision.text.slice(passageStart, start + 160),
      marks: [mark],
      passageStart,
      ...(article.publishedAt && { publishedAt: article.publishedAt }),
    },
  ];
}

function problemsOf(reply: NewReply): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of ['name', 'email', 'text'] as const) {
    if (reply[field] === '') problems.push({ field, code: 'missing' });
  }
  if (reply.email !== '' && !/^\S+@\S+\.\S+$/u.test(reply.email)) {
    problems.push({ field: 'email', code: 'malformed' });
  }
  if (reply.website !== undefined && !/^https?:\/\//u.test(reply.website)) {
    problems.push({ field: 'website', code: 'malformed' });
  }
  return problems;
}
