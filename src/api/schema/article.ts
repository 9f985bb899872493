/** Schemas of what came in: articles, revisions, and feeds with the state of their polling. */
import { z } from '@hono/zod-openapi';
import type { Article, Feed, Revision } from '../../model/article.ts';
import type { ArticleSummary } from '../../pipeline/desk.ts';
import type { FeedState, SearchHit } from '../../store/store.ts';
import { maybe, mirrors } from './mirrors.ts';
import {
  articleId,
  feedId,
  instant,
  languageTag,
  outletId,
  revisionId,
  spanSchema,
  storyId,
} from './primitives.ts';

export const articleSchema = mirrors<Article>()(
  z
    .object({
      kind: z.literal('article'),
      id: articleId,
      address: z.string(),
      outletId,
      outletName: z.string(),
      feedId: maybe(feedId),
      publishedAt: maybe(instant),
      firstArrivedAt: instant,
    })
    .openapi('Article'),
);

const revisionFields = {
  kind: z.literal('revision'),
  id: revisionId,
  articleId,
  number: z.int(),
  title: z.string(),
  byline: maybe(z.string()),
  lang: languageTag,
  arrivedAt: instant,
};

export const revisionSchema = mirrors<Revision>()(
  z.object({ ...revisionFields, text: z.string() }).openapi('Revision'),
);

export const revisionHeadSchema = mirrors<Omit<Revision, 'text'>>()(
  z.object(revisionFields).openapi('RevisionHead'),
);

export const articleSummarySchema = mirrors<ArticleSummary>()(
  z
    .object({
      id: articleId,
      revisionId,
      title: z.string(),
      outletName: z.string(),
      address: z.string(),
      publishedAt: maybe(instant),
      firstArrivedAt: instant,
      lang: languageTag,
      revisionCount: z.int(),
      storyId: maybe(storyId),
    })
    .openapi('ArticleSummary'),
);

const feedSchema = mirrors<Feed>()(
  z
    .object({
      kind: z.literal('feed'),
      id: feedId,
      address: z.string(),
      form: z.enum(['feed', 'sitemap', 'page']),
      title: maybe(z.string()),
      outletId,
      addedAt: instant,
    })
    .openapi('Feed'),
);

/** One hit; `marks` are spans of the passage, not of the text. */
export const searchHitSchema = mirrors<SearchHit>()(
  z
    .object({
      articleId,
      revisionId,
      title: z.string(),
      outletName: z.string(),
      address: z.string(),
      publishedAt: maybe(instant),
      storyId: maybe(storyId),
      passage: z.string(),
      marks: z.array(spanSchema),
      passageStart: z.int(),
    })
    .openapi('SearchHit'),
);

export const feedStateSchema = mirrors<FeedState>()(
  z
    .object({
      feed: feedSchema,
      outletName: z.string(),
      nextPollAt: instant,
      lastPolledAt: maybe(instant),
      lastSuccessAt: maybe(instant),
      lastError: maybe(z.string()),
      failuresInARow: z.int(),
      pollIntervalMinutes: z.number(),
      gone: z.boolean(),
      articleCount: z.int(),
      validators: z.object({ etag: maybe(z.string()), lastModified: maybe(z.string()) }),
    })
    .openapi('FeedState'),
);
