/** The way to the desk: through the server that owns the folder, else inside; never two owners. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect, createToken, findServer } from '../../src/cli/connect.ts';
import {
  readServerFile,
  removeServerFile,
  serverFilePath,
  writeServerFile,
} from '../../src/cli/server-file.ts';
import { ReadoutError } from '../../src/model/error.ts';
import { createFakeWorld, makeFolder } from './fake-world.ts';

/** A server that runs until `stop` is called. */
async function serveFake() {
  const fake = await createFakeWorld();
  let stop: () => void = () => undefined;
  const stopped = new Promise<string>((resolve) => {
    stop = () => resolve('SIGTERM');
  });
  const env = { READOUT_DATA: join(fake.folder, 'data'), READOUT_PORT: '0' };
  const server = fake.run('serve', { env, untilStopped: () => stopped });
  const dataDir = join(fake.folder, 'data');
  while ((await readServerFile(dataDir)) === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { ...fake, dataDir, server, stop };
}

const notHere = () => Promise.reject(new Error('The desk must not be opened here'));

describe('while a server runs', () => {
  it('commands go through it and never open the desk themselves', async () => {
    const { run, server, stop, desk, dataDir } = await serveFake();
    const { out, exitCode } = await run('stories', { openDesk: notHere });
    expect(out).toContain('Norham bridge talks');
    expect(exitCode).toBe(0);
    const status = await run('status --json', { openDesk: notHere });
    expect(JSON.parse(status.out).serverUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    expect(desk.asked.filter(([method]) => method === 'close')).toEqual([]);
    stop();
    expect((await server).exitCode).toBe(0);
    expect(desk.asked.at(-1)).toEqual(['close']);
    expect(await readServerFile(dataDir)).toBeUndefined();
  });

  it('its file is private, and a second server is refused with its address', async () => {
    const { run, server, stop, dataDir } = await serveFake();
    expect((await stat(serverFilePath(dataDir))).mode & 0o777).toBe(0o600);
    const second = await run('serve', { openDesk: notHere });
    expect(second.exitCode).toBe(1);
    expect(second.err).toMatch(/runs on this folder already at http/u);
    const start = await run('start', { openDesk: notHere });
    expect(start.exitCode).toBe(0);
    expect(start.out).toContain('Readout is running already at http');
    stop();
    await server;
  });

  it('a command that finds the folder taken waits for the server to answer', async () => {
    const fake = await serveFake();
    const { url, token, pid } = JSON.parse(await readFile(serverFilePath(fake.dataDir), 'utf8'));
    const other = await makeFolder();
    const taken = () => Promise.reject(new ReadoutError('data-in-use', 'The folder is in use.'));
    setTimeout(() => void writeServerFile(other, { url, token, pid }), 300);
    const env = { READOUT_DATA: other };
    const { out } = await fake.run('stories', { openDesk: taken, env });
    expect(out).toContain('Norham bridge talks');
    fake.stop();
    await fake.server;
  });
});

describe('what a killed server left behind', () => {
  it.each([
    ['a port where nobody listens', { url: 'http://127.0.0.1:9', token: createToken(), pid: 1 }],
    ['half a file', undefined],
  ])('%s is passed over', async (_what, left) => {
    const { run, folder } = await createFakeWorld();
    const dataDir = join(folder, 'data');
    if (left !== undefined) await writeServerFile(dataDir, left);
    else {
      await mkdir(dataDir);
      await writeFile(serverFilePath(dataDir), '{"url":"http://127.0');
    }
    const { out, exitCode } = await run('status');
    expect(out).toContain('No server runs');
    expect(exitCode).toBe(0);
  });

  it('a stranger on its port, who does not know the token, is not used', async () => {
    const { server, stop, dataDir } = await serveFake();
    const { url } = (await readServerFile(dataDir)) ?? { url: '' };
    const other = await makeFolder();
    await writeServerFile(other, { url, token: createToken(), pid: 1 });
    expect(await findServer(other)).toBeUndefined();
    stop();
    await server;
  });

  it('an address that is not HTTP on this machine is not taken from the file', async () => {
    const folder = await makeFolder();
    const bad = { url: 'file:///etc/passwd', token: createToken(), pid: 1 };
    await writeFile(serverFilePath(folder), JSON.stringify(bad));
    expect(await readServerFile(folder)).toBeUndefined();
  });

  it('is removed only by the server that wrote it', async () => {
    const folder = await makeFolder();
    const mine = { url: 'http://127.0.0.1:9', token: createToken(), pid: 1 };
    const theirs = { ...mine, token: createToken() };
    await writeServerFile(folder, theirs);
    await removeServerFile(folder, mine);
    expect(await readServerFile(folder)).toEqual(theirs);
    await removeServerFile(folder, theirs);
    expect(await readServerFile(folder)).toBeUndefined();
  });
});

it('an unforeseen error inside the process keeps its cause', async () => {
  const { desk, folder } = await createFakeWorld();
  const world = { openDesk: async () => desk } as unknown as Parameters<typeof connect>[0];
  const settings = { dataDir: folder, host: '', port: 0, siteHosts: [], allowHosts: [] };
  const { client } = await connect(world, settings, false);
  const cause = new Error('disk full');
  desk.failNext('status', cause);
  await expect(client.status()).rejects.toMatchObject({ code: 'internal', cause });
});
