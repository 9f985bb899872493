/** JSON Schemas (draft 2020-12) of what goes through filters, imports and exports. */
import { z } from 'zod';
import { exportRecordSchema } from '../../api/schema/export.ts';
import { importOutcomeSchema, importRecordSchema } from '../../api/schema/requests.ts';
import type { Filter } from '../../pipeline/filters/filter.ts';

/** Path and content of every schema file. */
export function writeSchemas(filters: readonly Filter[]): readonly (readonly [string, string])[] {
  const ofFilters = filters.flatMap(({ name, inputSchema, outputSchema }) => [
    writeSchema(`${name}-in`, inputSchema, 'input'),
    writeSchema(`${name}-out`, outputSchema, 'output'),
  ]);
  return [
    ...ofFilters,
    writeSchema('import', importRecordSchema, 'input'),
    writeSchema('import-outcome', importOutcomeSchema, 'output'),
    writeSchema('export', exportRecordSchema, 'output'),
  ];
}

function writeSchema(name: string, schema: z.ZodType, io: 'input' | 'output') {
  // Receivers must bear fields that later versions add, so objects are left open.
  const json = z.toJSONSchema(schema, {
    io,
    reused: 'ref',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  return [`schemas/${name}.json`, `${JSON.stringify(json, null, 2)}\n`] as const;
}
