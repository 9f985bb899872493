/** Schemas of watch items, and of what is given to add and to close one. */
import { z } from '@hono/zod-openapi';
import type { WatchItem } from '../../model/watch.ts';
import type { NewWatchItem } from '../../pipeline/desk.ts';
import { eventTypes } from './kinds.ts';
import { maybe, mirrors } from './mirrors.ts';
import { actorId, citationSchema, instant, storyId, watchItemId } from './primitives.ts';

export const watchItemSchema = mirrors<WatchItem>()(
  z
    .object({
      kind: z.literal('watch-item'),
      id: watchItemId,
      storyId,
      trigger: z.string(),
      match: z.object({
        actorIds: z.array(actorId),
        eventTypes: z.array(z.enum(eventTypes)),
        words: z.array(z.string()),
      }),
      deadline: maybe(instant),
      implies: maybe(z.string()),
      origin: z.enum(['proposed', 'editor']),
      proposedFrom: maybe(citationSchema),
      state: z.enum(['open', 'met', 'lapsed', 'dismissed']),
      evidence: z.array(citationSchema),
      createdAt: instant,
      closedAt: maybe(instant),
      closedBy: maybe(z.enum(['evidence', 'deadline', 'editor'])),
    })
    .openapi('WatchItem'),
);

export const newWatchItemSchema = mirrors<NewWatchItem>()(
  z
    .object({
      storyId,
      trigger: z.string().trim().min(1).max(500),
      deadline: maybe(instant),
      implies: maybe(z.string().max(2000)),
    })
    .openapi('NewWatchItem'),
);
