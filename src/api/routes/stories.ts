/** Routes of stories: the list, one story with everything derived from its articles, what is new in it. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../pipeline/desk.ts';
import { errorAnswers, jsonAnswer, jsonBody, needsToken } from '../answers.ts';
import {
  asOfFields,
  maxPageLength,
  pageFields,
  reference,
  sinceQuery,
  storyFields,
} from '../schema/requests.ts';
import { storyRowSchema } from '../schema/story.ts';
import { newsViewSchema, storyPageSchema, storyViewSchema } from '../schema/views.ts';

const listStories = createRoute({
  method: 'get',
  path: '/api/stories',
  operationId: 'listStories',
  summary: 'The stories, those with the newest articles first.',
  request: { query: z.object(pageFields) },
  responses: { 200: jsonAnswer(storyPageSchema, 'A page of stories.'), ...errorAnswers },
});

const showStory = createRoute({
  method: 'get',
  path: '/api/stories/{reference}',
  operationId: 'showStory',
  summary:
    'A story with what is derived from its articles: timeline, disputes, positions and more.',
  request: { params: z.object({ reference }), query: z.object(storyFields) },
  responses: { 200: jsonAnswer(storyViewSchema, 'The story.'), ...errorAnswers },
});

const showNews = createRoute({
  method: 'get',
  path: '/api/stories/{reference}/news',
  operationId: 'showNews',
  summary: 'What is new in a story for a reader who last looked at an instant, weightiest first.',
  request: {
    params: z.object({ reference }),
    query: z.object({ since: sinceQuery, ...asOfFields }),
  },
  responses: { 200: jsonAnswer(newsViewSchema, 'What is new.'), ...errorAnswers },
});

const mergeStories = createRoute({
  method: 'post',
  path: '/api/stories/{reference}/merging',
  operationId: 'mergeStories',
  summary: 'Moves all articles of a story into another one; later arrivals follow.',
  security: needsToken,
  request: { params: z.object({ reference }), body: jsonBody(z.object({ into: reference })) },
  responses: { 200: jsonAnswer(storyRowSchema, 'The story that took them in.'), ...errorAnswers },
});

const splitStory = createRoute({
  method: 'post',
  path: '/api/stories/{reference}/splitting',
  operationId: 'splitStory',
  summary: "Makes a new story of some of a story's articles, named by id or address.",
  security: needsToken,
  request: {
    params: z.object({ reference }),
    body: jsonBody(z.object({ articles: z.array(reference).min(1).max(maxPageLength) })),
  },
  responses: { 200: jsonAnswer(storyRowSchema, 'The new story.'), ...errorAnswers },
});

/** Adds the routes to the app. */
export function addStoryRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(listStories, async (c) => c.json(await desk.listStories(c.req.valid('query')), 200));
  app.openapi(showStory, async (c) =>
    c.json(await desk.story(c.req.valid('param').reference, c.req.valid('query')), 200),
  );
  app.openapi(mergeStories, async (c) => {
    const { into } = c.req.valid('json');
    return c.json(await desk.mergeStories(c.req.valid('param').reference, into), 200);
  });
  app.openapi(splitStory, async (c) => {
    const { articles } = c.req.valid('json');
    return c.json(await desk.splitStory(c.req.valid('param').reference, articles), 200);
  });
  app.openapi(showNews, async (c) =>
    c.json(await desk.news(c.req.valid('param').reference, c.req.valid('query')), 200),
  );
}
