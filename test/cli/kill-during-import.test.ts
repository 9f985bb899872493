/**
 * kill -9 during an import, at several moments and also to the whole process tree: what was
 * answered as taken in is there after the next start, nothing is there twice, and reading and
 * filing go on to the end.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, createClient } from '../../src/api/client.ts';
import { readServerFile } from '../../src/cli/server-file.ts';
import type { ExportRecord, ImportOutcome, ImportRecord } from '../../src/pipeline/desk.ts';
import { type CompiledProgram, compileProgram } from './compile-program.ts';
import { makeFolder } from './fake-world.ts';

const articleCount = 110;
const chunk = 8;
/** When the kill comes, in milliseconds after the first articles of a round were taken in. */
const moments = [5, 150, 900];

let program: CompiledProgram;
const children: ChildProcess[] = [];

beforeAll(async () => {
  program = await compileProgram();
}, 120_000);

afterAll(async () => {
  for (const child of children) killTree(child);
  await program.remove();
});

function makeRecord(index: number): ImportRecord {
  const [place, matter] = [['Norham', 'Selby', 'Arden'][index % 3], `point ${index}`];
  const sentences = [
    `Delegates from ${place} said on Tuesday that ${matter} of the ferry treaty had been settled.`,
    `The harbour council disputed that and demanded a new count of passengers before ${matter}.`,
    `A spokesman for the ministry said talks on ${matter} would resume in ${place} next week.`,
  ];
  return {
    origin: `dispatch-${index}`,
    address: `https://wire.example/${index}`,
    title: `${place} ferry treaty: ${matter}`,
    outlet: 'Northern Wire',
    lang: 'en',
    publishedAt: `1995-11-${String((index % 28) + 1).padStart(2, '0')}T12:00:00Z`,
    text: Array.from({ length: 8 }, () => sentences.join(' ')).join('\n\n'),
  };
}

const records = Array.from({ length: articleCount }, (_, index) => makeRecord(index));

/** In a process group of its own, so that all of it can be killed at once. */
async function startServer(dataDir: string): Promise<{ child: ChildProcess; client: Client }> {
  const child = spawn(process.execPath, [program.main, 'serve', '--port', '17850'], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, READOUT_DATA: dataDir, NO_COLOR: '1' },
  });
  children.push(child);
  for (let tries = 0; tries < 400; tries += 1) {
    const server = await readServerFile(dataDir);
    if (server !== undefined && server.pid === child.pid) {
      return { child, client: createClient({ fetch, base: server.url, token: server.token }) };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The server did not start within 20 seconds');
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}

/** Hands records in until the server dies or all are in; answers what it said was taken in. */
async function importUntilKilled(
  dataDir: string,
  from: number,
  delayMs: number,
  isTree: boolean,
): Promise<readonly ImportOutcome[]> {
  const { child, client } = await startServer(dataDir);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const answered: ImportOutcome[] = [];
  const kill = () => (isTree ? killTree(child) : child.kill('SIGKILL'));
  try {
    for (let at = from; at < records.length; at += chunk) {
      answered.push(...(await client.importArticles(records.slice(at, at + chunk))));
      if (at === from) setTimeout(kill, delayMs);
    }
  } catch (error) {
    // The connection broke: what was not answered is not acknowledged.
    expect(error).toMatchObject({ name: 'ReadoutError' });
  }
  await ended;
  return answered;
}

it('loses nothing that was taken in, keeps nothing twice, and goes on to the end', async () => {
  const dataDir = join(await makeFolder(), 'data');
  const acknowledged = new Set<string>();
  for (const [round, delayMs] of moments.entries()) {
    const answered = await importUntilKilled(dataDir, round * 30, delayMs, round % 2 === 1);
    for (const outcome of answered) if ('articleId' in outcome) acknowledged.add(outcome.articleId);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(chunk * moments.length);

  const { child, client } = await startServer(dataDir);
  const counts = await client.settled();
  expect(counts.waiting).toEqual({ fetch: 0, read: 0, file: 0 });
  const before = await listExported(client);
  const kept = before.map(({ article }) => article.id as string);
  expect([...acknowledged].filter((id) => !kept.includes(id))).toEqual([]);

  const again = await client.importArticles(records);
  const repeated = again.filter((outcome) => outcome.outcome === 'unchanged');
  expect(repeated.length).toBe(kept.length);
  await client.settled();
  const after = await listExported(client);
  expect(new Set(after.map(({ article }) => article.address)).size).toBe(articleCount);
  expect(after.length).toBe(articleCount);
  expect(after.every(({ revisions }) => revisions.length === 1)).toBe(true);
  expect(after.every(({ reading, storyId }) => reading && storyId)).toBe(true);
  const { total, items } = await client.listStories({ limit: 100, offset: 0 });
  expect(items.length).toBe(total);
  expect(items.reduce((sum, story) => sum + story.articleCount, 0)).toBe(articleCount);
  killTree(child);
}, 120_000);

type ExportedArticle = Extract<ExportRecord, { record: 'article' }>;

async function listExported(client: Client): Promise<readonly ExportedArticle[]> {
  const articles: ExportedArticle[] = [];
  for await (const record of client.exportRecords()) {
    if (record.record === 'article') articles.push(record);
  }
  return articles;
}
