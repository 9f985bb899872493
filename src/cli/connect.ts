/**
 * The way to the desk. Where a server owns the data folder everything goes through it; else the
 * desk is opened here, behind the same API. Two processes never have the folder at once.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApi } from '../api/app.ts';
import { type Client, createClient } from '../api/client.ts';
import { ReadoutError } from '../model/error.ts';
import type { Desk } from '../pipeline/desk.ts';
import { readServerFile, type ServerFile } from './server-file.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** How long to wait for a server that has the folder but does not answer yet. */
const serverStartMs = 15_000;
/** A server that does not say its status within this time is not there. */
const statusMs = 10_000;

export interface Connection {
  readonly client: Client;
  /** The address of the server that is used; undefined when the desk is open in this process. */
  readonly serverUrl?: string;
  /** Closes the desk if it was opened here. */
  close(): Promise<void>;
}

/**
 * Connects to the desk of the settings; `work` lets a desk that is opened here read and file.
 * Without `make` it throws `not-found` where there is none, so that a question asked in the wrong
 * folder is not answered by a new and empty desk.
 */
export async function connect(
  world: World,
  settings: Settings,
  work: boolean,
  make = true,
): Promise<Connection> {
  const running = await findServer(settings.dataDir);
  if (running !== undefined) return connectToServer(running);
  if (!make && !world.hasDesk(settings)) throw noDesk(settings);
  try {
    return connectInside(await world.openDesk(settings, work));
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.code !== 'data-in-use') throw error;
    return connectToServer(await waitForServer(settings.dataDir, error));
  }
}

function noDesk({ dataDir }: Settings): ReadoutError {
  return new ReadoutError(
    'not-found',
    `There is no desk in ${dataDir}. Make one with "readout start", or name its folder with --data.`,
  );
}

/** The server that owns the folder, if one answers with the token of the folder. */
export async function findServer(dataDir: string): Promise<ServerFile | undefined> {
  const server = await readServerFile(dataDir);
  if (server === undefined) return undefined;
  const client = createClient({
    fetch: (request) => fetch(request, { signal: AbortSignal.timeout(statusMs) }),
    base: server.url,
    token: server.token,
  });
  try {
    await client.status();
    return server;
  } catch (error) {
    // Left behind by a killed server: nobody listens, or somebody else who does not know the token.
    if (error instanceof ReadoutError && ['unreachable', 'not-allowed'].includes(error.code)) {
      return undefined;
    }
    throw error;
  }
}

async function waitForServer(dataDir: string, inUse: ReadoutError): Promise<ServerFile> {
  const until = Date.now() + serverStartMs;
  while (Date.now() < until) {
    const server = await findServer(dataDir);
    if (server !== undefined) return server;
    await sleep(200);
  }
  throw inUse;
}

function connectToServer({ url, token }: ServerFile): Connection {
  return {
    client: createClient({ fetch: globalThis.fetch, base: url, token }),
    serverUrl: url,
    close: async () => {},
  };
}

/** A client over the API of a desk in this process. */
export function connectInside(desk: Desk): Connection {
  const token = createToken();
  const errors: unknown[] = [];
  const app = createApi(desk, { token, report: (error) => errors.push(error) });
  const client = createClient({
    fetch: async (request) => {
      const answer = await app.fetch(request);
      // Inside one process the cause need not be hidden: it is what the user has to go by.
      if (answer.status === 500 && errors.length > 0) throw internalError(errors.shift());
      return answer;
    },
    base: 'http://readout.internal',
    token,
  });
  return { client, close: () => desk.close() };
}

function internalError(cause: unknown): ReadoutError {
  if (cause instanceof ReadoutError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new ReadoutError(
    'internal',
    `Something went wrong inside Readout (${message}). Run the command again with READOUT_DEBUG=1 and report what it prints.`,
    { cause },
  );
}

/** A fresh secret: 256 random bits. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}
