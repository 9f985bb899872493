/**
 * Writes the reference from what the program itself says: commands, settings, routes, stages and
 * schemas. `scripts/build-reference.mjs` writes the files; the docs test compares them.
 */

import { createApi } from '../../api/app.ts';
import { buildOpenApiDocument } from '../../api/openapi.ts';
import { readoutVersion } from '../../api/version.ts';
import type { Desk } from '../../pipeline/desk.ts';
import { filters } from '../../pipeline/filters/index.ts';
import { commands } from '../commands/index.ts';
import { settingTable } from '../settings.ts';
import { type OpenApiDocument, writeApi } from './write-api.ts';
import { writeCommands } from './write-commands.ts';
import { writeSchemas } from './write-schemas.ts';
import { writeSettings } from './write-settings.ts';
import { writeStages } from './write-stages.ts';

/** Path below `docs/reference` and content, for every generated file. */
export function buildReference(): ReadonlyMap<string, string> {
  const document = describeApi();
  return new Map([
    ['commands.md', writeCommands(commands)],
    ['settings.md', writeSettings(settingTable)],
    ['stages.md', writeStages(filters)],
    ['api.md', writeApi(document)],
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ...writeSchemas(filters),
  ]);
}

/** The routes ask nothing of a desk to be described. */
function describeApi(): OpenApiDocument {
  const app = createApi({} as Desk, { token: '' });
  return JSON.parse(JSON.stringify(buildOpenApiDocument(app, readoutVersion))) as OpenApiDocument;
}
