/**
 * An empty database with its tables, closed and packed: unpacking it takes a fraction of the time
 * that making one takes. The build writes it, and beside it a key of what it was made from, so
 * that an old one is not used.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listMigrations, migrate } from '../migrate.ts';
import { packFolder } from './archive.ts';
import { startThread } from './thread.ts';

/** The same file whether this one runs from `src/` or from `dist/`. */
const builtTemplate = fileURLToPath(new URL('../../../dist/store/template.tgz', import.meta.url));

/** The template's path, or undefined where the build made none for the present schema and PGlite. */
export async function findTemplate(path = builtTemplate): Promise<string | undefined> {
  if (!existsSync(path) || !existsSync(keyFileOf(path))) return undefined;
  return (await readFile(keyFileOf(path), 'utf8')) === (await makeKey()) ? path : undefined;
}

/** Writes the template to `path` (some seconds) unless the present one is there. */
export async function buildTemplate(path = builtTemplate): Promise<void> {
  if ((await findTemplate(path)) !== undefined) return;
  const folder = await mkdtemp(join(tmpdir(), 'readout-template-'));
  try {
    const database = await startThread(folder);
    await migrate(database);
    await database.close();
    await replaceFile(path, await packFolder(folder));
    await replaceFile(keyFileOf(path), await makeKey());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

function keyFileOf(path: string): string {
  return `${path}.key`;
}

async function makeKey(): Promise<string> {
  const hash = createHash('sha256').update(await versionOfPglite());
  for (const migration of listMigrations()) hash.update(migration.hash);
  return hash.digest('hex');
}

async function versionOfPglite(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(await readFile(join(entry, '../../package.json'), 'utf8'));
  return String(version);
}
