/** Real processes on a real desk: one owner, the others through it, and nothing lost by kill -9. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readServerFile, type ServerFile } from '../../src/cli/server-file.ts';
import { type CompiledProgram, compileProgram } from './compile-program.ts';
import { makeFolder, type Run } from './fake-world.ts';

let program: CompiledProgram;
const children: ChildProcess[] = [];

beforeAll(async () => {
  program = await compileProgram();
}, 120_000);

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  await program.remove();
});

function begin(argv: readonly string[], dataDir: string): ChildProcess {
  const child = spawn(process.execPath, [program.main, ...argv], {
    env: { ...process.env, READOUT_DATA: dataDir, READOUT_PORT: '17788', NO_COLOR: '1' },
  });
  children.push(child);
  return child;
}

function finish(child: ChildProcess, input = ''): Promise<Run> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin?.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ exitCode: code ?? -1, out, err }));
  });
}

async function waitForServer(dataDir: string, child: ChildProcess): Promise<ServerFile> {
  for (let tries = 0; tries < 600; tries += 1) {
    const server = await readServerFile(dataDir);
    if (server?.pid === child.pid && server !== undefined) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not start within a minute');
}

const lines = Array.from({ length: 12 }, (_, index) => ({
  id: `dispatch-${index}`,
  title: `Norham bridge talks, day ${index}`,
  outlet: 'Northern Wire',
  publishedAt: `1995-11-${String(index + 1).padStart(2, '0')}T12:00:00Z`,
  text: `The ministry said on day ${index} of the Norham bridge talks that the bridge was open. The town council disputed the claim and demanded a new survey of the bridge before winter.`,
}));

describe('processes on one data folder', () => {
  it('share one owner, and what was accepted outlives it', async () => {
    const dataDir = join(await makeFolder(), 'data');
    const server = begin(['serve'], dataDir);
    const { url, token } = await waitForServer(dataDir, server);

    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const imported = await finish(begin(['import', '-'], dataDir), input);
    expect(imported.err).toBe('');
    expect(imported.out).toContain('12 taken in, 0 known already, 0 refused');
    expect(imported.exitCode).toBe(0);

    const status = await finish(begin(['status'], dataDir));
    expect(status.out).toContain(`Server at ${url}`);
    expect(status.out).toContain('12 articles');
    const answer = await fetch(`${url}/api/status`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await answer.json()).toMatchObject({ counts: { articles: 12 }, database: 'embedded' });

    server.kill('SIGKILL');
    await new Promise((resolve) => server.once('exit', resolve));
    const alone = await finish(begin(['status'], dataDir));
    expect(alone.err).toBe('');
    expect(alone.out).toContain('No server runs');
    expect(alone.out).toContain('12 articles');

    const again = await finish(begin(['import', '-'], dataDir), input);
    expect(again.out).toContain('0 taken in, 12 known already');
    const stories = await finish(begin(['brief', 'norham'], dataDir));
    expect(stories.exitCode).toBe(0);
    expect(stories.out).toMatch(/Sources\n \[1\] Northern Wire/u);
  }, 180_000);

  it('stop within five seconds when asked, and leave nothing behind', async () => {
    const dataDir = join(await makeFolder(), 'data');
    const server = begin(['serve'], dataDir);
    const ended = finish(server);
    await waitForServer(dataDir, server);
    const before = Date.now();
    server.kill('SIGTERM');
    const { exitCode, out } = await ended;
    expect(exitCode).toBe(0);
    expect(Date.now() - before).toBeLessThan(5_000);
    expect(out).toMatch(/Readout is at http:\/\/127\.0\.0\.1:\d+/u);
    expect(await readServerFile(dataDir)).toBeUndefined();
    await rm(dataDir, { recursive: true });
  }, 120_000);

  it('bring a backup back into a new folder', async () => {
    const folder = await makeFolder();
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const first = join(folder, 'first');
    expect((await finish(begin(['import', '-'], first), input)).exitCode).toBe(0);
    const kept = await finish(begin(['backup', join(folder, 'kept')], first));
    expect(kept.exitCode).toBe(0);
    const second = join(folder, 'second');
    const restored = await finish(begin(['restore', join(folder, 'kept')], second));
    expect(restored.err).toBe('');
    expect(restored.out.split(' ')[0]).toBe(kept.out.split(' ')[0]);
    const exported = (data: string) => finish(begin(['export'], data));
    expect((await exported(second)).out).toBe((await exported(first)).out);
  }, 180_000);
});
