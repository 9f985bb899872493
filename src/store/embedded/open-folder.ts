/**
 * Opens the embedded database of a data folder: takes the folder's lock, makes the database
 * where there is none, starts its thread. A database appears under its name only when whole, so
 * that a first start that is killed leaves nothing half made.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadoutError } from '../../model/error.ts';
import type { Connector } from '../database.ts';
import { takeLock } from '../lock.ts';
import { unpackFolder } from './archive.ts';
import { findTemplate } from './template.ts';
import { startThread } from './thread.ts';

const unfinishedPrefix = 'unfinished-';

/** Throws `data-in-use` where another process has the folder, `not-allowed` where it cannot be written. */
export async function openFolder(dataDir: string): Promise<Connector> {
  await makeFolder(dataDir);
  const lock = await takeLock(dataDir);
  try {
    const folder = join(dataDir, 'database');
    if (!existsSync(folder)) await makeDatabase(dataDir, folder);
    const database = await startThread(folder);
    return {
      ...database,
      close: () => database.close().finally(() => lock.release()),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function makeFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new ReadoutError(
      'not-allowed',
      `The data folder ${dataDir} cannot be made (${(cause as Error).message}). Choose another folder, or change its permissions.`,
      { cause },
    );
  }
}

async function makeDatabase(dataDir: string, folder: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (name.startsWith(unfinishedPrefix)) {
      await rm(join(dataDir, name), { recursive: true, force: true });
    }
  }
  const unfinished = await mkdtemp(join(dataDir, unfinishedPrefix));
  const template = await findTemplate();
  if (template === undefined) await (await startThread(unfinished)).close();
  else await unpackFolder(template, unfinished);
  await rename(unfinished, folder);
}
