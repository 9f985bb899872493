/** Routes of replies: handing one in (public, limited), listing them and deciding about them. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ReadoutError } from '../../model/error.ts';
import type { Desk } from '../../pipeline/desk.ts';
import { errorAnswers, jsonAnswer, jsonBody, needsToken, untyped } from '../answers.ts';
import { answerError } from '../errors.ts';
import type { ReplyLimiter } from '../limits.ts';
import { maybe } from '../schema/mirrors.ts';
import { replyId, storyId } from '../schema/primitives.ts';
import { fieldProblemSchema, replyFormSchema, replySchema } from '../schema/reply.ts';

const addReply = createRoute({
  method: 'post',
  path: '/api/replies',
  operationId: 'addReply',
  summary: 'Hands in a reply; it is held until somebody approves it.',
  request: { body: jsonBody(replyFormSchema) },
  responses: {
    201: jsonAnswer(z.object({ outcome: z.literal('held'), reply: replySchema }), 'Held.'),
    422: jsonAnswer(
      z.object({ outcome: z.literal('refused'), problems: z.array(fieldProblemSchema) }),
      'What is wrong, by field.',
    ),
    ...errorAnswers,
  },
});

const listReplies = createRoute({
  method: 'get',
  path: '/api/replies',
  operationId: 'listReplies',
  summary: 'Replies, without their e-mail addresses.',
  security: needsToken,
  request: {
    query: z.object({
      storyId: maybe(storyId),
      state: maybe(z.enum(['held', 'approved', 'rejected'])),
    }),
  },
  responses: { 200: jsonAnswer(z.array(replySchema), 'The replies.'), ...errorAnswers },
});

const decideReply = createRoute({
  method: 'post',
  path: '/api/replies/{replyId}/decision',
  operationId: 'decideReply',
  summary: 'Approves a reply, so that it is shown, or rejects it.',
  security: needsToken,
  request: {
    params: z.object({ replyId }),
    body: jsonBody(z.object({ decision: z.enum(['approved', 'rejected']) })),
  },
  responses: { 200: jsonAnswer(replySchema, 'The reply as decided.'), ...errorAnswers },
});

/** What the routes need beside the desk: who asks, the time, and how often one may. */
export interface ReplyGuards {
  readonly addressOf: (c: Context) => string | undefined;
  readonly nowMs: () => number;
  readonly limitReplies: ReplyLimiter;
}

/** Adds the routes to the app. */
export function addReplyRoutes(app: OpenAPIHono, desk: Desk, guards: ReplyGuards): void {
  app.openapi(addReply, async (c) => {
    const { trap, ...reply } = c.req.valid('json');
    if (trap !== undefined && trap !== '') throw new ReadoutError('refused', filledTrap);
    const tooSoon = refuseTooMany(c, guards);
    if (tooSoon !== undefined) return untyped(tooSoon);
    const answer = await desk.addReply(reply);
    if (answer.outcome === 'held') return c.json(answer, 201);
    return c.json({ outcome: answer.outcome, problems: [...answer.problems] }, 422);
  });
  app.openapi(listReplies, async (c) =>
    c.json([...(await desk.listReplies(c.req.valid('query')))], 200),
  );
  app.openapi(decideReply, async (c) => {
    const { decision } = c.req.valid('json');
    return c.json(await desk.decideReply(c.req.valid('param').replyId, decision), 200);
  });
}

const filledTrap =
  'The reply was not taken: a field that must stay empty was filled in. Empty it and send the reply again.';

/** An error answer when the address has sent too many replies; a caller inside the process has none. */
function refuseTooMany(c: Context, guards: ReplyGuards): Response | undefined {
  const address = guards.addressOf(c);
  if (address === undefined) return undefined;
  const waitMs = guards.limitReplies(address, guards.nowMs());
  if (waitMs === 0) return undefined;
  const minutes = Math.ceil(waitMs / 60_000);
  c.header('retry-after', String(Math.ceil(waitMs / 1000)));
  return answerError(
    c,
    new ReadoutError(
      'refused',
      `Too many replies came from this address. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
      { details: { retryAfterSeconds: Math.ceil(waitMs / 1000) } },
    ),
    429,
  );
}
