/** Schema of what following an address came to. */
import { z } from '@hono/zod-openapi';
import type { FollowOutcome } from '../../pipeline/desk.ts';
import { feedStateSchema } from './article.ts';
import { mirrors } from './mirrors.ts';
import { articleId } from './primitives.ts';

export const followOutcomeSchema = mirrors<FollowOutcome>()(
  z
    .union([
      z.object({
        outcome: z.enum(['following', 'already-following']),
        source: feedStateSchema,
      }),
      z.object({ outcome: z.literal('queued'), address: z.string(), articleId }),
      z.object({ outcome: z.literal('refused'), address: z.string(), reason: z.string() }),
    ])
    .openapi('FollowOutcome'),
);
