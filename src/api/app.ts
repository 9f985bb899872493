/**
 * The HTTP API over a desk: the whole map of it. Checks who asks and how much is sent, then hands
 * each question to the desk and answers its record as JSON. Holds no state but the reply counts.
 */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { ReadoutError } from '../model/error.ts';
import type { Desk } from '../pipeline/desk.ts';
import { createRouteApp } from './answers.ts';
import { answerError, isUnforeseen, type Report } from './errors.ts';
import { guardWithToken } from './guard.ts';
import { createReplyLimiter, limitBodies } from './limits.ts';
import { buildOpenApiDocument } from './openapi.ts';
import { findRemoteAddress } from './remote-address.ts';
import { addArticleRoutes } from './routes/articles.ts';
import { addBriefRoutes } from './routes/briefs.ts';
import { addFeedRoutes } from './routes/feeds.ts';
import { addImportRoutes } from './routes/imports.ts';
import { addKeepingRoutes } from './routes/keeping.ts';
import { addReplyRoutes } from './routes/replies.ts';
import { addSourceRoutes } from './routes/sources.ts';
import { addStoryRoutes } from './routes/stories.ts';
import { addWatchItemRoutes } from './routes/watch-items.ts';
import { readoutVersion } from './version.ts';

export interface ApiOptions {
  /** What callers must send as bearer token for everything that is not public. */
  readonly token: string;
  /** Milliseconds since 1970, for the reply limit. */
  readonly nowMs?: () => number;
  /** Told of every error that Readout did not foresee; without it they go to the standard error. */
  readonly report?: Report;
}

/** The app; nothing is asked of the desk before the first request. Does not close the desk. */
export function createApi(desk: Desk, options: ApiOptions): OpenAPIHono {
  const { token, nowMs = Date.now, report = console.error } = options;
  const app = createRouteApp();
  app.use('/api/*', async (c, next) => {
    await next();
    // No answer of the API is a page: a browser that opens one must run nothing in it.
    c.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  });
  app.use('/api/*', guardWithToken(token), limitBodies());
  app.onError((error, c) => {
    if (isUnforeseen(error)) report(error);
    return answerError(c, error);
  });
  app.notFound((c) => answerError(c, new ReadoutError('not-found', unknownRoute(c.req.path))));
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
  });
  addSourceRoutes(app, desk);
  addImportRoutes(app, desk, report);
  addFeedRoutes(app, desk);
  addBriefRoutes(app, desk);
  addStoryRoutes(app, desk);
  addArticleRoutes(app, desk);
  addReplyRoutes(app, desk, {
    addressOf: (c) => findRemoteAddress(c, token),
    nowMs,
    limitReplies: createReplyLimiter(),
  });
  addWatchItemRoutes(app, desk);
  addKeepingRoutes(app, desk, report);
  app.get('/api/openapi.json', (c) => c.json(buildOpenApiDocument(app, readoutVersion)));
  return app;
}

function unknownRoute(path: string): string {
  return `There is nothing at ${path}. See /api/openapi.json for what there is.`;
}
