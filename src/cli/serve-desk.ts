/**
 * Serves an open desk until somebody stops it: listens, leaves `server.json` so that other
 * commands find it, and takes everything down again in order.
 */
import type { Desk } from '../pipeline/desk.ts';
import { createToken } from './connect.ts';
import { type Context, describeError } from './context.ts';
import { type DeskServer, startServer } from './server.ts';
import { removeServerFile, type ServerFile, writeServerFile } from './server-file.ts';
import { loadPages } from './web-pages.ts';

/** Shutting down may take this long before the process ends anyway. */
const shutdownMs = 5_000;

export interface RunningDesk {
  readonly url: string;
  /** Waits for a signal, then stops everything and closes the desk. */
  untilStopped(): Promise<void>;
}

/** Resolves when the server listens and its address is printed. */
export async function serveDesk(context: Context, desk: Desk): Promise<RunningDesk> {
  const { settings } = context;
  const token = createToken();
  const pages = await loadPages();
  if (pages === undefined) {
    context.warn('The pages are not built, so only /api answers. Run "npm run build" for them.');
  }
  const server = await startServer(desk, {
    ...settings,
    token,
    ...(pages === undefined ? {} : { pages }),
    report: (error) => context.warn(describeError(error, context.errorColours, isDebug(context))),
  });
  const file: ServerFile = { url: server.url, token, pid: process.pid };
  await writeServerFile(settings.dataDir, file);
  await tellAddress(context, server);
  return {
    url: server.url,
    untilStopped: async () => {
      await context.world.untilStopped();
      await shutDown(context, server, file, desk);
    },
  };
}

async function tellAddress(context: Context, { url, port }: DeskServer): Promise<void> {
  const { colours, settings, print } = context;
  if (settings.port !== 0 && port !== settings.port) {
    await print(colours.warning(`Port ${settings.port} is taken, so ${port} is used.`));
  }
  await print(`Readout is at ${colours.strong(url)} (Ctrl-C stops it)`);
}

async function shutDown(
  context: Context,
  server: DeskServer,
  file: ServerFile,
  desk: Desk,
): Promise<void> {
  const timer = setTimeout(() => {
    context.warn('Some work did not end in time; what was accepted is kept.');
    process.exit(1);
  }, shutdownMs);
  timer.unref();
  await removeServerFile(context.settings.dataDir, file);
  await server.close();
  await desk.close();
  clearTimeout(timer);
}

function isDebug({ world }: Context): boolean {
  return world.env.READOUT_DEBUG !== undefined && world.env.READOUT_DEBUG !== '';
}
