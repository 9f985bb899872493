import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTemplate } from '../../src/store/embedded/template.ts';
import { openStore } from '../../src/store/open.ts';

const rounds = Number(process.env.READOUT_KILLS ?? 4);
const script = fileURLToPath(new URL('accepting-process.mjs', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'readout-kill-'));

beforeAll(() => buildTemplate(), 180_000);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Lets the process accept for `delayMs` after its first answer, kills it, and answers what it had said was accepted. */
async function acceptUntilKilled(first: number, delayMs: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [script, dataDir, String(first)]);
  let said = '';
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  child.stdout.on('data', (chunk) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), delayMs);
    said += String(chunk);
  });
  const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
  expect(signal, errors).toBe('SIGKILL');
  return said.split('\n').slice(0, -1).map(Number);
}

it('keeps every accepted article through kill -9, once', async () => {
  const accepted: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    accepted.push(...(await acceptUntilKilled(round * 100_000, 40 + ((round * 271) % 900))));
  }
  const store = await openStore({ dataDir });
  const { articles, revisions, waiting } = await store.count();
  const listed = await store.listArticles({ limit: articles, offset: 0 });
  const kept = listed.items.map(({ address }) => Number(address.split('/').at(-1)));
  console.log(`${accepted.length} accepted, ${articles} kept after ${rounds} kills`);
  expect(accepted.length).toBeGreaterThan(rounds);
  expect(new Set(kept).size).toBe(kept.length);
  expect(accepted.filter((number) => !kept.includes(number))).toEqual([]);
  expect(revisions).toBe(articles);
  // What was written when the kill came: at most one call of three articles in each round.
  expect(articles - accepted.length).toBeLessThanOrEqual(3 * rounds);
  const found = await store.search('text', { limit: 1, offset: 0 });
  expect(found.total).toBe(articles);
  expect(waiting.read + waiting.file).toBe(articles);
  await store.close();
}, 300_000);

it('opens after kills during the first start', async () => {
  const fresh = join(dataDir, 'fresh');
  for (const delayMs of [400, 800, 1_200, 1_600]) {
    const child = spawn(process.execPath, [script, fresh, '0'], { stdio: 'ignore' });
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('close', resolve));
  }
  const store = await openStore({ dataDir: fresh });
  expect((await store.count()).articles).toBeLessThan(1_000);
  await store.close();
  expect(readdirSync(fresh).filter((name) => name.startsWith('unfinished'))).toEqual([]);
}, 120_000);
