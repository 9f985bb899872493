/** Reads the sample wire that is shipped with the project: one import record a line. */
import { createReadStream } from 'node:fs';
import { splitLines } from '../api/ndjson.ts';
import type { ImportRecord } from '../pipeline/desk.ts';
import type { ImportItem } from './import-records.ts';

/** The same two folders up from `src/cli` and from `dist/cli`. */
const sampleFile = new URL('../../samples/dayton-1995/wire.jsonl', import.meta.url);

/** The evening of the day on which the sample's story turned: its brief then is the one shown first. */
export const sampleMoment = '1995-11-21T23:59:59.999Z';

/** The records in their order; fails as the file system does where the file is missing. */
export async function* readSample(): AsyncGenerator<ImportItem> {
  for await (const lines of splitLines(createReadStream(sampleFile))) {
    for (const line of lines) yield { record: JSON.parse(line) as ImportRecord };
  }
}
