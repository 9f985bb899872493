/** What a command has around it: streams, environment, clock and the way to a desk, all replaceable in tests. */
import { existsSync, readdirSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Desk } from '../pipeline/desk.ts';
import type { Settings } from './settings.ts';

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface World {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
  /** Opens the desk inside this process; `work` starts reading, filing and polling. */
  readonly openDesk: (settings: Settings, work: boolean) => Promise<Desk>;
  /** Whether a desk has been made at the place of the settings; a database server always counts. */
  readonly hasDesk: (settings: Settings) => boolean;
  /** Resolves when somebody wants the server to stop, with the name of the signal. */
  readonly untilStopped: () => Promise<string>;
}

/** The real one: this process. The pipeline is loaded only when a desk is opened. */
export function createProcessWorld(): World {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    openDesk: async ({ dataDir, databaseUrl, allowHosts }, work) => {
      const { openStore } = await import('../store/open.ts');
      const store = openStore(databaseUrl === undefined ? { dataDir } : { databaseUrl });
      // The database opens in its own thread while the rest is loaded here.
      store.catch(() => undefined);
      const { openDesk } = await import('../pipeline/open-desk.ts');
      return openDesk({ store, allowHosts, work });
    },
    hasDesk: ({ dataDir, databaseUrl }) =>
      databaseUrl !== undefined || (existsSync(dataDir) && readdirSync(dataDir).length > 0),
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
          process.once(signal, () => resolve(signal));
        }
      }),
  };
}
