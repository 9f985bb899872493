/** Schemas of what is derived from many articles: stories, reprints, timeline, disputes, positions. */
import { z } from '@hono/zod-openapi';
import type {
  Dispute,
  DisputeVoice,
  Happening,
  HappeningReport,
  Position,
  PositionWording,
  ReprintGroup,
  Standing,
  StoryMove,
  TimelineEntry,
} from '../../model/story.ts';
import type { StoryRow } from '../../store/store.ts';
import { eventStatuses, eventTypes } from './kinds.ts';
import { maybe, mirrors } from './mirrors.ts';
import {
  actorId,
  articleId,
  citationSchema,
  claimId,
  day,
  happeningId,
  instant,
  storyId,
} from './primitives.ts';
import { speakerSchema, speechActSchema } from './reading.ts';

export const storyRowSchema = mirrors<StoryRow>()(
  z
    .object({
      id: storyId,
      label: z.string(),
      articleCount: z.int(),
      originCount: z.int(),
      firstPublishedAt: maybe(instant),
      lastPublishedAt: maybe(instant),
      lastArrivedAt: instant,
    })
    .openapi('StoryRow'),
);

export const storyMoveSchema = mirrors<StoryMove>()(
  z
    .object({
      kind: z.literal('story-move'),
      articleId,
      fromStoryId: storyId,
      toStoryId: storyId,
      decision: z.enum(['merge', 'split']),
      movedAt: instant,
    })
    .openapi('StoryMove'),
);

export const reprintGroupSchema = mirrors<ReprintGroup>()(
  z
    .object({
      kind: z.literal('reprint-group'),
      originId: articleId,
      reprints: z.array(
        z.object({
          articleId,
          parentId: articleId,
          overlap: z.number(),
          form: z.enum(['copy', 'shortened', 'edited', 'translated', 'cites']),
        }),
      ),
    })
    .openapi('ReprintGroup'),
);

export const timelineEntrySchema = mirrors<TimelineEntry>()(
  z
    .object({
      kind: z.literal('timeline-entry'),
      date: day,
      sentences: z.array(z.object({ text: z.string(), articleId, citation: citationSchema })),
      origins: z.int(),
    })
    .openapi('TimelineEntry'),
);

const happeningReport = mirrors<HappeningReport>()(
  z
    .object({
      text: z.string(),
      articleId,
      citation: citationSchema,
      status: z.enum(eventStatuses),
      saidAt: instant,
    })
    .openapi('HappeningReport'),
);

export const happeningSchema = mirrors<Happening>()(
  z
    .object({
      kind: z.literal('happening'),
      id: happeningId,
      type: maybe(z.enum(eventTypes)),
      mode: maybe(z.string()),
      status: z.enum(eventStatuses),
      days: maybe(z.object({ first: day, last: day })),
      place: maybe(z.object({ name: z.string(), country: maybe(z.string()) })),
      participants: z.array(z.object({ name: z.string(), actorId: maybe(actorId) })),
      told: happeningReport,
      reports: z.array(happeningReport),
      origins: z.int(),
    })
    .openapi('Happening'),
);

const disputeVoice = mirrors<DisputeVoice>()(
  z
    .object({
      speaker: speakerSchema,
      act: speechActSchema,
      text: z.string(),
      articleId,
      citation: citationSchema,
      saidAt: instant,
    })
    .openapi('DisputeVoice'),
);

export const disputeSchema = mirrors<Dispute>()(
  z
    .object({
      kind: z.literal('dispute'),
      id: claimId,
      claim: z.object({ text: z.string(), citation: citationSchema }),
      asserts: z.array(disputeVoice),
      disputes: z.array(disputeVoice),
      since: instant,
      lastMovedAt: instant,
      state: z.enum(['open', 'conceded', 'overtaken', 'dormant']),
      closedBy: maybe(citationSchema),
    })
    .openapi('Dispute'),
);

export const stanceSchema = z.enum(['demands', 'refuses', 'offers', 'accepts', 'conditional']);

export const positionWordingSchema = mirrors<PositionWording>()(
  z
    .object({
      stance: stanceSchema,
      saidBy: maybe(z.string()),
      text: z.string(),
      articleId,
      citation: citationSchema,
      saidAt: instant,
    })
    .openapi('PositionWording'),
);

export const positionSchema = mirrors<Position>()(
  z
    .object({
      kind: z.literal('position'),
      party: z.object({ name: z.string(), actorId: maybe(actorId) }),
      issue: z.string(),
      wordings: z.array(positionWordingSchema),
      changes: maybe(z.array(z.object({ from: positionWordingSchema, to: positionWordingSchema }))),
    })
    .openapi('Position'),
);

const standingSide = z.object({
  count: z.int(),
  latest: z.array(
    z.object({ text: z.string(), articleId, citation: citationSchema, saidAt: instant }),
  ),
});
const namedParty = z.object({ name: z.string(), actorId: maybe(actorId) });

export const standingSchema = mirrors<Standing>()(
  z
    .object({
      kind: z.literal('standing'),
      holder: namedParty,
      target: namedParty,
      for: standingSide,
      against: standingSide,
      origins: z.int(),
    })
    .openapi('Standing'),
);
