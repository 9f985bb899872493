/** Schemas of the desk's answers: pages of lists, and a record with everything its page shows. */
import { z } from '@hono/zod-openapi';
import type {
  ArticleSummary,
  ArticleView,
  BriefView,
  DeskStatus,
  NewsView,
  Passage,
  StoryView,
} from '../../pipeline/desk.ts';
import type { Page, SearchHit, StoreCounts, StoryRow } from '../../store/store.ts';
import {
  articleSchema,
  articleSummarySchema,
  revisionHeadSchema,
  revisionSchema,
  searchHitSchema,
} from './article.ts';
import { briefProblemSchema, briefSchema } from './brief.ts';
import { maybe, mirrors } from './mirrors.ts';
import { storyNewsSchema } from './news.ts';
import { articleId, instant, revisionId, spanSchema } from './primitives.ts';
import { readingSchema } from './reading.ts';
import { replySchema } from './reply.ts';
import {
  disputeSchema,
  happeningSchema,
  positionSchema,
  reprintGroupSchema,
  standingSchema,
  storyRowSchema,
  timelineEntrySchema,
} from './story.ts';
import { watchItemSchema } from './watch.ts';

const total = z.int();

export const storyPageSchema = mirrors<Page<StoryRow>>()(
  z.object({ total, items: z.array(storyRowSchema) }).openapi('StoryPage'),
);

export const articlePageSchema = mirrors<Page<ArticleSummary>>()(
  z.object({ total, items: z.array(articleSummarySchema) }).openapi('ArticlePage'),
);

export const searchPageSchema = mirrors<Page<SearchHit>>()(
  z.object({ total, items: z.array(searchHitSchema) }).openapi('SearchPage'),
);

export const storyViewSchema = mirrors<StoryView>()(
  z
    .object({
      story: storyRowSchema,
      asOf: instant,
      articles: z.array(articleSummarySchema),
      cited: z.array(articleSummarySchema),
      reprints: z.array(reprintGroupSchema),
      timeline: z.array(timelineEntrySchema),
      happenings: z.array(happeningSchema),
      disputes: z.array(disputeSchema),
      positions: z.array(positionSchema),
      standings: maybe(z.array(standingSchema)),
      watchItems: z.array(watchItemSchema),
    })
    .openapi('StoryView'),
);

export const newsViewSchema = mirrors<NewsView>()(
  z
    .object({
      story: storyRowSchema,
      news: storyNewsSchema,
      articles: z.array(articleSummarySchema),
    })
    .openapi('NewsView'),
);

export const articleViewSchema = mirrors<Wire<ArticleView>>()(
  z
    .object({
      article: articleSchema,
      revision: revisionSchema,
      reading: maybe(readingSchema),
      revisions: z.array(revisionHeadSchema),
      story: maybe(storyRowSchema),
      reprintOf: maybe(articleSummarySchema),
    })
    .openapi('ArticleView'),
);

/** JSON has no undefined: a field that may be undefined in the process is absent on the wire. */
type Wire<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & { [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined> };

const publishedVersion = z.object({ version: z.int(), publishedAt: instant });

export const briefViewSchema = mirrors<BriefView>()(
  z
    .object({
      story: storyRowSchema,
      brief: briefSchema,
      problems: z.array(briefProblemSchema),
      publishedAt: maybe(instant),
      versions: z.array(publishedVersion),
      watchItems: z.array(watchItemSchema),
      disputes: z.array(disputeSchema),
      replies: z.array(replySchema),
    })
    .openapi('BriefView'),
);

export const passageSchema = mirrors<Passage>()(
  z
    .object({
      articleId,
      revisionId,
      outletName: z.string(),
      title: z.string(),
      span: spanSchema,
      text: z.string(),
    })
    .openapi('Passage'),
);

export const countsSchema = mirrors<StoreCounts>()(
  z
    .object({
      articles: z.int(),
      revisions: z.int(),
      stories: z.int(),
      feeds: z.int(),
      waiting: z.object({ fetch: z.int(), read: z.int(), file: z.int() }),
      failed: z.int(),
    })
    .openapi('Counts'),
);

export const statusSchema = mirrors<DeskStatus>()(
  z
    .object({
      counts: countsSchema,
      readAgain: z.object({ analyser: z.string(), waiting: z.int() }),
      database: z.enum(['embedded', 'server']),
      version: z.string(),
    })
    .openapi('DeskStatus'),
);
