/**
 * Routes that take texts in: a stream of records answered by a stream of outcomes in the same
 * order, waiting until everything is read and filed, and reading a text without keeping it.
 */
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk, ImportOutcome } from '../../pipeline/desk.ts';
import { errorAnswers, jsonAnswer, jsonBody, needsToken, untyped } from '../answers.ts';
import { type Report, writeErrorLine } from '../errors.ts';
import { ndjsonType, readBytes, splitLines, streamLines } from '../ndjson.ts';
import { readingInputSchema, readingSchema } from '../schema/reading.ts';
import { importOutcomeSchema, importRecordSchema } from '../schema/requests.ts';
import { countsSchema } from '../schema/views.ts';
import { acceptLines } from './accept-lines.ts';

/** Records handed to the desk at once: one transaction. */
const batchLength = 50;
/** How long one request waits for the desk to settle, in milliseconds; the client asks again. */
const settleWaitMs = 10_000;

const importArticles = createRoute({
  method: 'post',
  path: '/api/import',
  operationId: 'importArticles',
  summary:
    'Takes articles in, one ImportRecord a line; answers one ImportOutcome a line, in order.',
  security: needsToken,
  request: {
    body: { required: true, content: { [ndjsonType]: { schema: importRecordSchema } } },
  },
  responses: {
    200: {
      description: 'One outcome a line. What is answered as accepted survives a kill.',
      content: { [ndjsonType]: { schema: importOutcomeSchema } },
    },
    ...errorAnswers,
  },
});

const settled = createRoute({
  method: 'get',
  path: '/api/settled',
  operationId: 'settled',
  summary: 'Waits up to ten seconds until nothing is waiting to be read or filed.',
  security: needsToken,
  responses: {
    200: jsonAnswer(
      z.object({ settled: z.boolean(), counts: countsSchema }),
      'Whether everything is read and filed, and the counts.',
    ),
    ...errorAnswers,
  },
});

const readText = createRoute({
  method: 'post',
  path: '/api/read',
  operationId: 'read',
  summary: 'Reads a text without keeping anything.',
  security: needsToken,
  request: { body: jsonBody(readingInputSchema) },
  responses: { 200: jsonAnswer(readingSchema, 'The reading.'), ...errorAnswers },
});

/** Adds the routes to the app. */
export function addImportRoutes(app: OpenAPIHono, desk: Desk, report: Report): void {
  // No c.req.valid here: the body is a stream whose lines are checked one by one.
  app.openapi(importArticles, (c) => {
    const body = streamLines(acceptStream(desk, c.req.raw.body, report));
    return untyped(c.body(body, 200, { 'content-type': ndjsonType }));
  });
  app.openapi(settled, async (c) => c.json(await waitUntilSettled(desk), 200));
  app.openapi(readText, async (c) => c.json(await desk.read(c.req.valid('json')), 200));
}

/** Outcomes as lines; an error that ends the import is the last line, in the API's error form. */
async function* acceptStream(
  desk: Desk,
  body: ReadableStream<Uint8Array> | null,
  report: Report,
): AsyncGenerator<string> {
  let lineNumber = 0;
  try {
    for await (const lines of splitLines(readBytes(body))) {
      for (let from = 0; from < lines.length; from += batchLength) {
        const batch = lines.slice(from, from + batchLength);
        yield writeOutcomes(await acceptLines(desk, batch, lineNumber));
        lineNumber += batch.length;
      }
    }
  } catch (error) {
    yield writeErrorLine(error, report);
  }
}

function writeOutcomes(outcomes: readonly ImportOutcome[]): string {
  return outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join('');
}

async function waitUntilSettled(desk: Desk) {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), settleWaitMs);
  });
  const waiting = desk.settled();
  const counts = await Promise.race([waiting, timeUp]).finally(() => clearTimeout(timer));
  if (counts !== undefined) return { settled: true, counts };
  // Its outcome belongs to the next request; without this an error would end the process.
  waiting.catch(() => undefined);
  return { settled: false, counts: (await desk.status()).counts };
}
