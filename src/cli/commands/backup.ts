/** `readout backup`: every table into a folder. */
import { resolve } from 'node:path';
import { type CommandSpec, textArgument } from '../command.ts';

export const backupCommand: CommandSpec = {
  name: 'backup',
  summary: 'Write everything into a new folder, to be read by "readout restore".',
  description:
    'Works while a server runs. The folder is made and must be empty. It holds the e-mail addresses of replies too: keep it private.',
  arguments: [{ name: '<folder>', description: 'folder to make' }],
  examples: [{ line: 'readout backup /backup/desk-2025-12-02', does: 'Back up ./readout-data.' }],
  run: async (context, given) => {
    const folder = resolve(context.world.cwd, textArgument(given, 0));
    await context.withDesk(async (client) => {
      const rows = await client.backup(folder);
      await context.print(`${rows} rows written to ${folder}`);
    });
  },
};
