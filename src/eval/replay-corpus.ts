/**
 * The articles of the Korean replay as a desk takes them: each arrives at the end of its day. So
 * that texts change too, as they do on a real desk, every twentieth article comes again three
 * days later without its last paragraph.
 */
import { join } from 'node:path';
import { readJsonRecord } from '../collect/json-record.ts';
import type { Instant } from '../model/ids.ts';
import type { ImportRecord } from '../pipeline/desk.ts';
import { readArchive } from './archives.ts';

export type ReplayRecord = ImportRecord & { readonly arrivedAt: Instant };

const changedEvery = 20;
const changedAfterMs = 3 * 86_400_000;

/** In order of arrival. Throws `not-found` where the file is missing. */
export async function loadReplay(dataFolder: string): Promise<readonly ReplayRecord[]> {
  const records: ReplayRecord[] = [];
  for await (const { name, bytes } of readArchive(
    join(dataFolder, 'replay/north-korea-2017-2019.tar.xz'),
  )) {
    if (!name.endsWith('.json')) continue;
    const item = readJsonRecord(JSON.parse(new TextDecoder().decode(bytes)), name);
    if (!('record' in item) || item.record.publishedAt === undefined) continue;
    records.push({ ...item.record, arrivedAt: endOfDay(item.record.publishedAt) });
  }
  const changed = records.filter((_, at) => at % changedEvery === 0).map(changeLater);
  return [...records, ...changed].sort(
    (a, b) => a.arrivedAt.localeCompare(b.arrivedAt) || a.origin.localeCompare(b.origin, 'en'),
  );
}

function endOfDay(instant: Instant): Instant {
  return `${instant.slice(0, 10)}T23:00:00.000Z`;
}

function changeLater(record: ReplayRecord): ReplayRecord {
  const paragraphs = record.text.split('\n\n');
  const text = paragraphs.slice(0, Math.max(1, paragraphs.length - 1)).join('\n\n');
  const arrivedAt = new Date(Date.parse(record.arrivedAt) + changedAfterMs).toISOString();
  return { ...record, text, arrivedAt };
}
