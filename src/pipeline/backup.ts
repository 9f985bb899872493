/**
 * Keeps a desk in a folder and makes one from it: one gzipped JSON Lines file a table, and a
 * manifest written last, so that a folder without one is an unfinished backup.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { ReadoutError } from '../model/error.ts';
import type { Store } from '../store/store.ts';

const manifestName = 'readout-backup.json';
const rowsAtOnce = 500;

const manifestSchema = z.object({
  format: z.literal(1),
  takenAt: z.string(),
  tables: z.array(z.object({ table: z.string().regex(/^[a-z_]+$/), rows: z.number().int() })),
});

/** The folder is made if missing and must be empty. Answers the number of rows written. */
export async function backUp(store: Store, folder: string, takenAt: string): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) {
    throw new ReadoutError(
      'bad-input',
      `${folder} is not empty: name a new folder for the backup.`,
    );
  }
  const counts = new Map<string, number>();
  let open:
    | {
        table: string;
        write: (rows: readonly unknown[]) => Promise<void>;
        end: () => Promise<void>;
      }
    | undefined;
  for await (const { table, rows } of store.dumpTables()) {
    if (open?.table !== table) {
      await open?.end();
      open = { table, ...openTableFile(join(folder, `${table}.jsonl.gz`)) };
    }
    await open.write(rows);
    counts.set(table, (counts.get(table) ?? 0) + rows.length);
  }
  await open?.end();
  const tables = [...counts].map(([table, rows]) => ({ table, rows }));
  const manifest = { format: 1, takenAt, tables };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
  });
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

/** Into an empty store only. Answers the number of rows read; a row short of the manifest is an error. */
export async function restoreBackup(store: Store, folder: string): Promise<number> {
  const manifest = await readManifest(folder);
  const expected = manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
  const restored = await store.restoreTables(readTables(folder, manifest.tables));
  if (restored !== expected) {
    throw new ReadoutError(
      'data-damaged',
      `The backup in ${folder} should have ${expected} rows, but ${restored} were found: it is damaged.`,
    );
  }
  return restored;
}

function openTableFile(path: string) {
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(path, { mode: 0o600 }));
  return {
    async write(rows: readonly unknown[]) {
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      if (gzip.write(lines)) return;
      const drained = new Promise((resolve) => gzip.once('drain', resolve));
      await Promise.race([drained, written]);
    },
    async end() {
      gzip.end();
      await written;
    },
  };
}

async function readManifest(folder: string): Promise<z.infer<typeof manifestSchema>> {
  const path = join(folder, manifestName);
  try {
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new ReadoutError(
      'bad-input',
      `${folder} holds no finished backup (${manifestName} is missing or cannot be read).`,
      { cause },
    );
  }
}

async function* readTables(folder: string, tables: readonly { readonly table: string }[]) {
  for (const { table } of tables) {
    const file = createReadStream(join(folder, `${table}.jsonl.gz`));
    const lines = createInterface({
      input: file.pipe(createGunzip()),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
    let rows: unknown[] = [];
    for await (const line of lines) {
      rows.push(JSON.parse(line));
      if (rows.length === rowsAtOnce) {
        yield { table, rows };
        rows = [];
      }
    }
    yield { table, rows };
  }
}
