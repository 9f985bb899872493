/** Schemas of what is new in a story, one for each kind of news. */
import { z } from '@hono/zod-openapi';
import type {
  ChangedTextNews,
  DisputeNews,
  HappeningNews,
  NewsItem,
  PositionNews,
  StatementNews,
  StoryNews,
  WatchNews,
} from '../../model/news.ts';
import { eventStatuses } from './kinds.ts';
import { maybe, mirrors } from './mirrors.ts';
import {
  actorId,
  articleId,
  citationSchema,
  claimId,
  day,
  instant,
  watchItemId,
} from './primitives.ts';
import { speakerSchema, speechActSchema } from './reading.ts';
import { positionWordingSchema, stanceSchema } from './story.ts';

const cited = {
  text: z.string(),
  articleId,
  citation: citationSchema,
  arrivedAt: instant,
  origins: z.int(),
  weight: z.number(),
};

const passage = z.object({ text: z.string(), citation: citationSchema });

const happening = mirrors<HappeningNews>()(
  z
    .object({
      kind: z.literal('happening'),
      ...cited,
      date: maybe(day),
      change: z.enum(['new', 'confirmed', 'scheduled']),
      status: z.enum(eventStatuses),
    })
    .openapi('HappeningNews'),
);

const statement = mirrors<StatementNews>()(
  z
    .object({
      kind: z.literal('statement'),
      ...cited,
      speaker: speakerSchema,
      act: speechActSchema,
    })
    .openapi('StatementNews'),
);

const dispute = mirrors<DisputeNews>()(
  z
    .object({
      kind: z.literal('dispute'),
      ...cited,
      disputeId: claimId,
      change: z.enum(['opened', 'moved', 'conceded']),
      state: z.enum(['open', 'conceded', 'overtaken', 'dormant']),
      claim: passage,
      speaker: speakerSchema,
      side: z.enum(['asserts', 'disputes']),
    })
    .openapi('DisputeNews'),
);

const position = mirrors<PositionNews>()(
  z
    .object({
      kind: z.literal('position'),
      ...cited,
      change: z.enum(['new', 'stance', 'wording']),
      party: z.object({ name: z.string(), actorId: maybe(actorId) }),
      issue: z.string(),
      stance: stanceSchema,
      before: maybe(positionWordingSchema),
    })
    .openapi('PositionNews'),
);

const changedText = mirrors<ChangedTextNews>()(
  z
    .object({
      kind: z.literal('changed-text'),
      ...cited,
      changes: z.array(z.object({ before: maybe(passage), after: maybe(passage) })),
      moreChanges: z.int(),
    })
    .openapi('ChangedTextNews'),
);

const watch = mirrors<WatchNews>()(
  z
    .object({
      kind: z.literal('watch'),
      watchItemId,
      state: z.enum(['met', 'lapsed']),
      trigger: z.string(),
      text: maybe(z.string()),
      articleId: maybe(articleId),
      citation: maybe(citationSchema),
      arrivedAt: instant,
      origins: z.int(),
      weight: z.number(),
    })
    .openapi('WatchNews'),
);

const newsItem = mirrors<NewsItem>()(
  z.union([happening, statement, dispute, position, changedText, watch]).openapi('NewsItem'),
);

export const storyNewsSchema = mirrors<StoryNews>()(
  z
    .object({
      kind: z.literal('news'),
      since: instant,
      until: instant,
      items: z.array(newsItem),
      shortCount: z.int(),
      articleCount: z.int(),
      reprintCount: z.int(),
    })
    .openapi('StoryNews'),
);
