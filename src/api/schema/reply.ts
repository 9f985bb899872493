/** Schemas of readers' replies. The e-mail address goes in and never comes out. */
import { z } from '@hono/zod-openapi';
import type { Reply } from '../../model/reply.ts';
import type { FieldProblem, NewReply } from '../../pipeline/desk.ts';
import { maybe, mirrors } from './mirrors.ts';
import { instant, replyId, storyId } from './primitives.ts';

export const replySchema = mirrors<Reply>()(
  z
    .object({
      kind: z.literal('reply'),
      id: replyId,
      storyId,
      name: z.string(),
      website: maybe(z.string()),
      text: z.string(),
      receivedAt: instant,
      state: z.enum(['held', 'approved', 'rejected']),
      decidedAt: maybe(instant),
    })
    .openapi('Reply'),
);

export const fieldProblemSchema = mirrors<FieldProblem>()(
  z
    .object({
      field: z.enum(['name', 'email', 'website', 'text']),
      code: z.enum(['missing', 'malformed', 'too-long']),
    })
    .openapi('FieldProblem'),
);

/** Lengths are left to the desk, which says beside which field what is wrong. */
const newReplyFields = {
  storyId,
  name: z.string(),
  email: z.string(),
  website: maybe(z.string()),
  text: z.string(),
};

/** A reply as the form sends it: `trap` is a field that people do not see and leave empty. */
export const replyFormSchema = mirrors<NewReply & { readonly trap?: string }>()(
  z.object({ ...newReplyFields, trap: maybe(z.string()) }).openapi('NewReply'),
);
