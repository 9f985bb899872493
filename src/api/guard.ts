/**
 * Who may ask what: everything needs the token except the questions in the table of public ones.
 * A route that is forgotten here is closed, not open.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { ReadoutError } from '../model/error.ts';
import { answerError } from './errors.ts';

/** Open to everybody: reading what the public pages show, and handing in a reply. */
const publicQuestions: readonly { readonly method: string; readonly path: RegExp }[] = [
  { method: 'GET', path: /^\/api\/openapi\.json$/u },
  { method: 'GET', path: /^\/api\/stories$/u },
  { method: 'GET', path: /^\/api\/stories\/[^/]+$/u },
  { method: 'GET', path: /^\/api\/stories\/[^/]+\/(?:brief|news)$/u },
  { method: 'GET', path: /^\/api\/stories\/[^/]+\/feed\.(?:atom|rss|json)$/u },
  { method: 'GET', path: /^\/api\/articles$/u },
  { method: 'GET', path: /^\/api\/articles\/[^/]+$/u },
  { method: 'GET', path: /^\/api\/passages\/[^/]+$/u },
  { method: 'GET', path: /^\/api\/search$/u },
  { method: 'POST', path: /^\/api\/replies$/u },
];

/** Whether the question is answered without a token. `path` as it stands in the address, encoded. */
export function isPublicQuestion(method: string, path: string): boolean {
  const asked = method === 'HEAD' ? 'GET' : method;
  return publicQuestions.some((question) => question.method === asked && question.path.test(path));
}

/** Refuses, with 401, what is not public and does not carry the token. */
export function guardWithToken(token: string): MiddlewareHandler {
  return async (c, next) => {
    const path = new URL(c.req.url).pathname;
    if (isPublicQuestion(c.req.method, path) || carriesToken(c, token)) return next();
    c.header('www-authenticate', 'Bearer realm="readout"');
    return answerError(
      c,
      new ReadoutError(
        'not-allowed',
        'This needs the token of the desk: send "Authorization: Bearer …" with the token in server.json of the data folder.',
      ),
      401,
    );
  };
}

/** Whether the request carries the token; takes as long for a wrong one as for a right one. */
export function carriesToken(c: Context, token: string): boolean {
  const given = /^Bearer (.+)$/iu.exec(c.req.header('authorization') ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
