/** Routes of watch items: adding, listing and closing by hand. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../pipeline/desk.ts';
import { errorAnswers, jsonAnswer, jsonBody, needsToken } from '../answers.ts';
import { maybe } from '../schema/mirrors.ts';
import { storyId, watchItemId } from '../schema/primitives.ts';
import { newWatchItemSchema, watchItemSchema } from '../schema/watch.ts';

const listWatchItems = createRoute({
  method: 'get',
  path: '/api/watch-items',
  operationId: 'listWatchItems',
  summary: 'What to watch next, of one story or of all.',
  security: needsToken,
  request: {
    query: z.object({
      storyId: maybe(storyId),
      state: maybe(z.enum(['open', 'met', 'lapsed', 'dismissed'])),
    }),
  },
  responses: { 200: jsonAnswer(z.array(watchItemSchema), 'The items.'), ...errorAnswers },
});

const addWatchItem = createRoute({
  method: 'post',
  path: '/api/watch-items',
  operationId: 'addWatchItem',
  summary: 'Adds something to watch for.',
  security: needsToken,
  request: { body: jsonBody(newWatchItemSchema) },
  responses: { 201: jsonAnswer(watchItemSchema, 'The item.'), ...errorAnswers },
});

const closeWatchItem = createRoute({
  method: 'post',
  path: '/api/watch-items/{watchItemId}/closing',
  operationId: 'closeWatchItem',
  summary: 'Closes an item by hand: it happened, or is no longer worth watching.',
  security: needsToken,
  request: {
    params: z.object({ watchItemId }),
    body: jsonBody(z.object({ state: z.enum(['met', 'dismissed']) })),
  },
  responses: { 200: jsonAnswer(watchItemSchema, 'The item as closed.'), ...errorAnswers },
});

/** Adds the routes to the app. */
export function addWatchItemRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(listWatchItems, async (c) =>
    c.json([...(await desk.listWatchItems(c.req.valid('query')))], 200),
  );
  app.openapi(addWatchItem, async (c) => c.json(await desk.addWatchItem(c.req.valid('json')), 201));
  app.openapi(closeWatchItem, async (c) => {
    const { state } = c.req.valid('json');
    return c.json(await desk.closeWatchItem(c.req.valid('param').watchItemId, state), 200);
  });
}
