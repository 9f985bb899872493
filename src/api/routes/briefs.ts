/** Routes of briefs: the draft as of an instant, published versions, and publishing. */
import { createHash } from 'node:crypto';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../pipeline/desk.ts';
import { errorAnswers, jsonAnswer, needsToken } from '../answers.ts';
import { maybe } from '../schema/mirrors.ts';
import { asOfFields, reference } from '../schema/requests.ts';
import { briefViewSchema } from '../schema/views.ts';

const version = z
  .union([z.literal('latest'), z.coerce.number().int().min(1)])
  .openapi({ description: 'A published version, or "latest". Without it: the draft.' });

const showBrief = createRoute({
  method: 'get',
  path: '/api/stories/{reference}/brief',
  operationId: 'showBrief',
  summary: 'The brief of a story: its draft as of an instant, or a published version (with ETag).',
  request: {
    params: z.object({ reference }),
    query: z.object({ ...asOfFields, version: maybe(version) }),
  },
  responses: {
    200: jsonAnswer(briefViewSchema, 'The brief with what its page shows around it.'),
    304: { description: 'The same as the answer whose ETag was sent with If-None-Match.' },
    ...errorAnswers,
  },
});

const publishBrief = createRoute({
  method: 'post',
  path: '/api/stories/{reference}/brief/versions',
  operationId: 'publishBrief',
  summary: 'Publishes the draft as the next version; refused while a sentence lacks its source.',
  security: needsToken,
  request: { params: z.object({ reference }) },
  responses: { 201: jsonAnswer(briefViewSchema, 'The published version.'), ...errorAnswers },
});

/** Adds the routes to the app. */
export function addBriefRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(showBrief, async (c) => {
    const choice = c.req.valid('query');
    const view = await desk.brief(c.req.valid('param').reference, choice);
    if (choice.version === undefined) return c.json(view, 200);
    // Replies and watch items may change around a version that never does: the tag covers all.
    const tag = `"${createHash('sha256').update(JSON.stringify(view)).digest('base64url')}"`;
    c.header('etag', tag);
    c.header('cache-control', 'no-cache');
    if (namesTag(c.req.header('if-none-match'), tag)) return c.body(null, 304);
    return c.json(view, 200);
  });
  app.openapi(publishBrief, async (c) =>
    c.json(await desk.publishBrief(c.req.valid('param').reference), 201),
  );
}

function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const named = (ifNoneMatch ?? '').split(',').map((part) => part.trim().replace(/^W\//u, ''));
  return named.includes(tag) || named.includes('*');
}
