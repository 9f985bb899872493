/** `readout restore`: what a backup holds, into an empty desk. */
import { resolve } from 'node:path';
import { type CommandSpec, textArgument } from '../command.ts';

export const restoreCommand: CommandSpec = {
  name: 'restore',
  summary: 'Read a backup into an empty desk.',
  description: 'Refused where the desk holds anything: name a new data folder with --data.',
  arguments: [{ name: '<folder>', description: 'folder that "readout backup" wrote' }],
  examples: [
    {
      line: 'readout restore /backup/desk-2025-12-02 --data ./restored',
      does: 'A new desk with everything of the backup.',
    },
  ],
  run: async (context, given) => {
    const folder = resolve(context.world.cwd, textArgument(given, 0));
    await context.withDesk(
      async (client) => {
        const rows = await client.restore(folder);
        await context.print(`${rows} rows read from ${folder}`);
      },
      { make: true },
    );
  },
};
