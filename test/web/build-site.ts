/** Sees to it that the pages are built from the sources as they are now, once for all test files. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const lock = `${web}.svelte-kit-build-lock`;
const handler = `${web}build/handler.js`;

/**
 * A copy of the built site, so that a build that runs meanwhile changes nothing under a test. The
 * caller removes the folder.
 */
export async function copyBuiltSite(): Promise<string> {
  await buildSite();
  const folder = await mkdtemp(join(tmpdir(), 'readout-pages-'));
  await cp(`${web}build`, folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

/** Builds where the built handler is missing or older than a source; waits while another file builds. */
async function buildSite(): Promise<void> {
  await takeLock();
  try {
    if ((await changedAt(handler)) < (await newestSource())) {
      await promisify(execFile)('npx', ['vite', 'build'], { cwd: web });
    }
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function takeLock(): Promise<void> {
  const staleMs = 120_000;
  for (;;) {
    try {
      await mkdir(lock);
      return;
    } catch {
      if (Date.now() - (await changedAt(lock)) > staleMs) await rm(lock, { recursive: true });
      else await sleep(200);
    }
  }
}

async function newestSource(): Promise<number> {
  const times = [changedAt(`${web}svelte.config.js`), changedAt(`${web}vite.config.ts`)];
  for (const folder of ['src', 'static']) {
    const names = await readdir(web + folder, { recursive: true });
    for (const name of names) times.push(changedAt(`${web}${folder}/${name}`));
  }
  return Math.max(...(await Promise.all(times)));
}

async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
