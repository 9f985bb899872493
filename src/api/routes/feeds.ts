/** Routes of the feeds out: a story's published brief versions as Atom, RSS and JSON Feed. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../pipeline/desk.ts';
import { errorAnswers } from '../answers.ts';
import { loadBriefFeed } from '../feed/load.ts';
import { renderAtom } from '../feed/render-atom.ts';
import { renderJsonFeed } from '../feed/render-json-feed.ts';
import { renderRss } from '../feed/render-rss.ts';
import { reference } from '../schema/requests.ts';

const forms = [
  { ending: 'atom', type: 'application/atom+xml', render: renderAtom },
  { ending: 'rss', type: 'application/rss+xml', render: renderRss },
  { ending: 'json', type: 'application/feed+json', render: renderJsonFeed },
] as const;

/** Adds the routes to the app. */
export function addFeedRoutes(app: OpenAPIHono, desk: Desk): void {
  for (const { ending, type, render } of forms) {
    const route = createRoute({
      method: 'get',
      path: `/api/stories/{reference}/feed.${ending}`,
      operationId: `briefFeed_${ending}`,
      summary: `The published versions of a story's brief as a feed (${type}), newest first.`,
      request: { params: z.object({ reference }) },
      responses: {
        200: { description: 'The feed.', content: { [type]: { schema: z.string() } } },
        ...errorAnswers,
      },
    });
    app.openapi(route, async (c) => {
      const { host, pathname } = new URL(c.req.url);
      // A proxy that speaks HTTPS to the reader says so; the listener itself speaks plain HTTP.
      const scheme = c.req.header('x-forwarded-proto') === 'https' ? 'https' : 'http';
      const place = { origin: `${scheme}://${host}`, pathname };
      const feed = await loadBriefFeed(desk, c.req.valid('param').reference, place);
      return c.body(render(feed), 200, { 'content-type': `${type}; charset=utf-8` });
    });
  }
}
