/** Routes of sources: following and unfollowing feeds, sitemaps and pages, and their health. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ReadoutError } from '../../model/error.ts';
import type { Desk } from '../../pipeline/desk.ts';
import { errorAnswers, jsonAnswer, jsonBody, needsToken } from '../answers.ts';
import { feedStateSchema } from '../schema/article.ts';
import { followOutcomeSchema } from '../schema/follow.ts';
import { feedId } from '../schema/primitives.ts';

const listSources = createRoute({
  method: 'get',
  path: '/api/sources',
  operationId: 'listSources',
  summary: 'Every followed source with its health: last poll, last error in words, next poll.',
  security: needsToken,
  responses: { 200: jsonAnswer(z.array(feedStateSchema), 'The sources.'), ...errorAnswers },
});

const follow = createRoute({
  method: 'post',
  path: '/api/sources',
  operationId: 'follow',
  summary: 'Follows a feed, news sitemap or page; a page finds its feed.',
  security: needsToken,
  request: { body: jsonBody(z.object({ address: z.string().min(1).max(4000) })) },
  responses: { 200: jsonAnswer(followOutcomeSchema, 'What it came to.'), ...errorAnswers },
});

const followOpml = createRoute({
  method: 'post',
  path: '/api/sources/opml',
  operationId: 'followOpml',
  summary: 'Follows every feed that an OPML document names.',
  security: needsToken,
  request: {
    body: { required: true, content: { 'text/x-opml': { schema: z.string() } } },
  },
  responses: {
    200: jsonAnswer(z.array(followOutcomeSchema), 'One outcome for each feed, in order.'),
    ...errorAnswers,
  },
});

const unfollow = createRoute({
  method: 'delete',
  path: '/api/sources/{feedId}',
  operationId: 'unfollow',
  summary: 'Stops following a source. Its articles stay.',
  security: needsToken,
  request: { params: z.object({ feedId }) },
  responses: {
    200: jsonAnswer(z.object({ removed: z.boolean() }), 'Whether it was followed.'),
    ...errorAnswers,
  },
});

const pollNow = createRoute({
  method: 'post',
  path: '/api/sources/poll',
  operationId: 'pollNow',
  summary: 'Asks for every source to be polled now.',
  security: needsToken,
  responses: {
    200: jsonAnswer(z.object({ sources: z.int() }), 'How many sources will be polled.'),
    ...errorAnswers,
  },
});

/** Adds the routes to the app. */
export function addSourceRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(listSources, async (c) => c.json([...(await desk.listSources())], 200));
  app.openapi(follow, async (c) => c.json(await desk.follow(c.req.valid('json').address), 200));
  app.openapi(followOpml, async (c) => {
    const opml = await c.req.text();
    if (opml.trim() === '')
      throw new ReadoutError('bad-input', 'Expected an OPML document, got nothing.');
    return c.json([...(await desk.followOpml(opml))], 200);
  });
  app.openapi(pollNow, async (c) => c.json({ sources: await desk.pollNow() }, 200));
  app.openapi(unfollow, async (c) =>
    c.json({ removed: await desk.unfollow(c.req.valid('param').feedId) }, 200),
  );
}
