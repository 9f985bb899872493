/** `readout serve`: the server alone, for an existing desk or an empty one. */
import { ReadoutError } from '../../model/error.ts';
import type { CommandOption, CommandSpec } from '../command.ts';
import { findServer } from '../connect.ts';
import { serveDesk } from '../serve-desk.ts';

export const listenOptions: readonly CommandOption[] = [
  { flags: '--host <host>', description: 'address to listen on (READOUT_HOST, default 127.0.0.1)' },
  { flags: '--port <port>', description: 'port to listen on (READOUT_PORT, default 7788)' },
];

export const serveCommand: CommandSpec = {
  name: 'serve',
  summary: 'Serve the desk until Ctrl-C: site, API, polling and reading.',
  description:
    'While it runs, every other command on the same data folder goes through it. A taken port moves on to the next free one, which is printed.',
  options: listenOptions,
  examples: [
    { line: 'readout serve', does: 'Serve ./readout-data on http://127.0.0.1:7788.' },
    {
      line: 'READOUT_SITE_HOSTS=desk.example.org readout serve',
      does: 'Behind a proxy that passes on requests for desk.example.org.',
    },
  ],
  run: async (context) => {
    const running = await findServer(context.settings.dataDir);
    if (running !== undefined) {
      throw new ReadoutError(
        'data-in-use',
        `A server runs on this folder already at ${running.url} (process ${running.pid}). Use it, stop it first, or choose another folder with --data.`,
      );
    }
    const desk = await context.world.openDesk(context.settings, true);
    try {
      const served = await serveDesk(context, desk);
      await served.untilStopped();
    } catch (error) {
      await desk.close();
      throw error;
    }
  },
};
