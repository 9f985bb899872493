/** Routes of articles: the list, one article with its reading, a cited passage, and search. */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ReadoutError } from '../../model/error.ts';
import type { Desk } from '../../pipeline/desk.ts';
import { errorAnswers, jsonAnswer } from '../answers.ts';
import { maybe } from '../schema/mirrors.ts';
import { revisionId } from '../schema/primitives.ts';
import { pageFields, reference } from '../schema/requests.ts';
import {
  articlePageSchema,
  articleViewSchema,
  passageSchema,
  searchPageSchema,
} from '../schema/views.ts';

const listArticles = createRoute({
  method: 'get',
  path: '/api/articles',
  operationId: 'listArticles',
  summary: 'The articles, newest arrival first.',
  request: { query: z.object(pageFields) },
  responses: { 200: jsonAnswer(articlePageSchema, 'A page of articles.'), ...errorAnswers },
});

const showArticle = createRoute({
  method: 'get',
  path: '/api/articles/{reference}',
  operationId: 'showArticle',
  summary: 'An article with a revision (the latest without "revision") and its reading.',
  request: {
    params: z.object({ reference }),
    query: z.object({ revision: maybe(revisionId) }),
  },
  responses: { 200: jsonAnswer(articleViewSchema, 'The article.'), ...errorAnswers },
});

const showPassage = createRoute({
  method: 'get',
  path: '/api/passages/{revisionId}',
  operationId: 'showPassage',
  summary: 'The passage of a revision that a citation points to.',
  request: {
    params: z.object({ revisionId }),
    query: z.object({
      start: z.coerce.number().int().min(0),
      end: z.coerce.number().int().min(1),
    }),
  },
  responses: { 200: jsonAnswer(passageSchema, 'The passage.'), ...errorAnswers },
});

const search = createRoute({
  method: 'get',
  path: '/api/search',
  operationId: 'search',
  summary: 'Full-text search in the articles, best hits first.',
  request: { query: z.object({ words: z.string().min(1).max(500), ...pageFields }) },
  responses: { 200: jsonAnswer(searchPageSchema, 'A page of hits.'), ...errorAnswers },
});

/** Adds the routes to the app. */
export function addArticleRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(listArticles, async (c) =>
    c.json(await desk.listArticles(c.req.valid('query')), 200),
  );
  app.openapi(showArticle, async (c) => {
    const { reading, story, reprintOf, ...rest } = await desk.article(
      c.req.valid('param').reference,
      c.req.valid('query'),
    );
    return c.json(
      {
        ...rest,
        ...(reading === undefined ? {} : { reading }),
        ...(story === undefined ? {} : { story }),
        ...(reprintOf === undefined ? {} : { reprintOf }),
      },
      200,
    );
  });
  app.openapi(showPassage, async (c) => {
    const span = c.req.valid('query');
    if (span.end <= span.start) {
      throw new ReadoutError(
        'bad-input',
        `Expected start < end, got ${span.start} and ${span.end}.`,
      );
    }
    return c.json(await desk.passage(c.req.valid('param').revisionId, span), 200);
  });
  app.openapi(search, async (c) => {
    const { words, ...request } = c.req.valid('query');
    return c.json(await desk.search(words, request), 200);
  });
}
