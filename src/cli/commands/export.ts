/** `readout export`: every record as JSON Lines. */
import type { CommandSpec } from '../command.ts';
import { writeJson } from '../terminal/clean.ts';

export const exportCommand: CommandSpec = {
  name: 'export',
  summary:
    'Write every record as JSON Lines: articles, readings, stories, briefs, watch items, replies.',
  description:
    'One object a line on the standard output; its schema is docs/reference/schemas/export.json. Replies are without their e-mail addresses.',
  examples: [{ line: 'readout export > desk.jsonl', does: 'Everything in one file.' }],
  run: async (context) => {
    await context.withDesk(async (client) => {
      for await (const record of client.exportRecords()) await context.print(writeJson(record));
    });
  },
};
