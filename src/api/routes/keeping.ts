/** Routes of keeping: status, export of every record, backup into a folder and back. */
import { isAbsolute } from 'node:path';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Desk } from '../../pipeline/desk.ts';
import { errorAnswers, jsonAnswer, jsonBody, needsToken, untyped } from '../answers.ts';
import { type Report, writeErrorLine } from '../errors.ts';
import { ndjsonType, streamLines } from '../ndjson.ts';
import { exportRecordSchema } from '../schema/export.ts';
import { statusSchema } from '../schema/views.ts';

const status = createRoute({
  method: 'get',
  path: '/api/status',
  operationId: 'status',
  summary: 'Counts, the kind of database, and the version.',
  security: needsToken,
  responses: { 200: jsonAnswer(statusSchema, 'The status.'), ...errorAnswers },
});

const exportRecords = createRoute({
  method: 'get',
  path: '/api/export',
  operationId: 'exportRecords',
  summary: 'Every record of what came in and what was derived, one a line.',
  security: needsToken,
  responses: {
    200: {
      description: 'One ExportRecord a line; an Error as last line when it broke off.',
      content: { [ndjsonType]: { schema: exportRecordSchema } },
    },
    ...errorAnswers,
  },
});

const folderBody = jsonBody(
  z.object({
    folder: z
      .string()
      .min(1)
      .max(4000)
      .refine(isAbsolute, { message: 'expected the absolute path of a folder' }),
  }),
);

const backup = createRoute({
  method: 'post',
  path: '/api/backup',
  operationId: 'backup',
  summary: 'Writes every table into an empty folder on the machine where the server runs.',
  security: needsToken,
  request: { body: folderBody },
  responses: {
    200: jsonAnswer(z.object({ rows: z.int() }), 'How many rows were written.'),
    ...errorAnswers,
  },
});

const restore = createRoute({
  method: 'post',
  path: '/api/restore',
  operationId: 'restore',
  summary: 'Reads a backup into an empty desk.',
  security: needsToken,
  request: { body: folderBody },
  responses: {
    200: jsonAnswer(z.object({ rows: z.int() }), 'How many rows were read.'),
    ...errorAnswers,
  },
});

/** Adds the routes to the app. */
export function addKeepingRoutes(app: OpenAPIHono, desk: Desk, report: Report): void {
  app.openapi(status, async (c) => c.json(await desk.status(), 200));
  app.openapi(exportRecords, (c) =>
    untyped(c.body(streamLines(writeExport(desk, report)), 200, { 'content-type': ndjsonType })),
  );
  app.openapi(backup, async (c) =>
    c.json({ rows: await desk.backup(c.req.valid('json').folder) }, 200),
  );
  app.openapi(restore, async (c) =>
    c.json({ rows: await desk.restore(c.req.valid('json').folder) }, 200),
  );
}

async function* writeExport(desk: Desk, report: Report): AsyncGenerator<string> {
  try {
    for await (const record of desk.exportRecords()) {
      yield `${JSON.stringify(record)}\n`;
    }
  } catch (error) {
    yield writeErrorLine(error, report);
  }
}
