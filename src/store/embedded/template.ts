/**
 * A dumped empty database: unpacking it takes a fraction of the time that making one takes. The
 * build writes it to `dist/store`; its name carries a hash of what it was made from, so that an
 * old one is never used.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listMigrations, migrate } from '../migrate.ts';
import { startThread } from './thread.ts';

/** The same folder whether this file runs from `src/` or from `dist/`. */
const templateFolder = fileURLToPath(new URL('../../../dist/store', import.meta.url));

/** The template for the present migrations and PGlite, or undefined where the build made none. */
export async function findTemplate(folder = templateFolder): Promise<string | undefined> {
  const path = join(folder, await nameTemplate());
  return existsSync(path) ? path : undefined;
}

/** Makes the template in `folder` unless it is there, removes older ones, and answers its path. */
export async function buildTemplate(folder = templateFolder): Promise<string> {
  const name = await nameTemplate();
  const path = join(folder, name);
  if (!existsSync(path)) await writeTemplate(path);
  for (const file of await readdir(folder)) {
    if (/^template-.*\.tgz$/.test(file) && file !== name) await rm(join(folder, file));
  }
  return path;
}

async function writeTemplate(path: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-template-'));
  try {
    const database = await startThread(folder);
    await migrate(database);
    const session = await database.reserve();
    await session.run('CHECKPOINT').finally(() => session.release());
    const unfinished = `${path}.${process.pid}`;
    await writeFile(unfinished, await database.dump());
    await database.close();
    await rename(unfinished, path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function nameTemplate(): Promise<string> {
  const hash = createHash('sha256').update(await versionOfPglite());
  for (const migration of listMigrations()) hash.update(migration.hash);
  return `template-${hash.digest('hex').slice(0, 16)}.tgz`;
}

async function versionOfPglite(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(await readFile(join(entry, '../../package.json'), 'utf8'));
  return String(version);
}
