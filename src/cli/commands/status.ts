/** `readout status`: what the desk has and what still waits. */
import type { CommandSpec } from '../command.ts';
import { countOf } from '../show/story.ts';
import { writeJson } from '../terminal/clean.ts';

export const statusCommand: CommandSpec = {
  name: 'status',
  summary: 'Show whether a server runs, and what the desk has.',
  description: 'Works with and without a running server.',
  options: [{ flags: '--json', description: 'print it as JSON' }],
  examples: [{ line: 'readout status', does: 'Counts, and what waits to be fetched or read.' }],
  run: async (context, _given, options) => {
    await context.withDesk(async (client, { serverUrl }) => {
      const status = await client.status();
      if (options.json === true) {
        await context.print(writeJson({ ...status, serverUrl: serverUrl ?? null }, 2));
        return;
      }
      const { counts, readAgain, database, version } = status;
      const { waiting } = counts;
      const lines = [
        `Readout ${version}, ${database} database, ${context.settings.dataDir}`,
        serverUrl === undefined
          ? 'No server runs (readout serve starts one)'
          : `Server at ${serverUrl}`,
        [
          countOf(counts.articles, 'article', 'articles'),
          countOf(counts.revisions, 'revision', 'revisions'),
          countOf(counts.stories, 'story', 'stories'),
          countOf(counts.feeds, 'source', 'sources'),
        ].join(', '),
        `Waiting: ${waiting.fetch} to fetch, ${waiting.read} to read, ${waiting.file} to file; ${counts.failed} failed`,
        readAgain.waiting === 0
          ? `Everything is read by ${readAgain.analyser}`
          : `To read again by ${readAgain.analyser}: ${countOf(readAgain.waiting, 'text', 'texts')} (a running server does it)`,
      ];
      for (const line of lines) await context.print(line);
    });
  },
};
