/** Schema of one line of an export. */
import { z } from '@hono/zod-openapi';
import type { ExportRecord } from '../../pipeline/desk.ts';
import { articleSchema, revisionSchema } from './article.ts';
import { briefSchema } from './brief.ts';
import { maybe, mirrors } from './mirrors.ts';
import { storyId } from './primitives.ts';
import { readingSchema } from './reading.ts';
import { replySchema } from './reply.ts';
import { storyMoveSchema, storyRowSchema } from './story.ts';
import { watchItemSchema } from './watch.ts';

export const exportRecordSchema = mirrors<ExportRecord>()(
  z
    .union([
      z.object({
        record: z.literal('article'),
        article: articleSchema,
        revisions: z.array(revisionSchema),
        reading: maybe(readingSchema),
        storyId: maybe(storyId),
      }),
      z.object({ record: z.literal('story'), story: storyRowSchema }),
      z.object({ record: z.literal('story-move'), move: storyMoveSchema }),
      z.object({ record: z.literal('brief'), brief: briefSchema }),
      z.object({ record: z.literal('watch-item'), watchItem: watchItemSchema }),
      z.object({ record: z.literal('reply'), reply: replySchema }),
    ])
    .openapi('ExportRecord'),
);
