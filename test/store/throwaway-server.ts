/** A PostgreSQL server for the tests: on a folder of its own, on loopback, gone afterwards. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres, howToInstall } from '../../scripts/ensure-postgres.mjs';

export interface ThrowawayServer {
  /** The address of a new, empty database. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Throws one line that says how to install PostgreSQL where it is missing. */
export async function startThrowawayServer(): Promise<ThrowawayServer> {
  const programs = findPostgres();
  if (programs === undefined) throw new Error(howToInstall);
  const folder = mkdtempSync(join(tmpdir(), 'readout-postgres-'));
  const owner = chooseOwner();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const making = ['-D', data, '-U', 'readout', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(programs, 'initdb'), [...making, '--locale=C'], {
    ...owner,
    cwd: folder,
    stdio: 'ignore',
  });
  const port = await findFreePort();
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const base = `postgres://readout@127.0.0.1:${port}`;
  await waitUntilUp(`${base}/postgres`);
  let databases = 0;
  return {
    createDatabase: async () => {
      databases += 1;
      await runOn(`${base}/postgres`, `CREATE DATABASE test_${databases}`);
      return `${base}/test_${databases}`;
    },
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function chooseOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string, name: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      // No such user: try the next.
    }
  }
  throw new Error('Expected a user "postgres" or "nobody" to run the test server as, got neither');
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function waitUntilUp(url: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await runOn(url, 'SELECT 1');
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

export async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
