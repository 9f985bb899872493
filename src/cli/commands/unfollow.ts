/** `readout unfollow`: stops polling a source; its articles stay. */
import { ReadoutError } from '../../model/error.ts';
import { type CommandSpec, textArgument } from '../command.ts';
import { cleanLine } from '../terminal/clean.ts';

export const unfollowCommand: CommandSpec = {
  name: 'unfollow',
  summary: 'Stop following a source; its articles stay.',
  description: 'Takes the address of the source, or its id as "readout sources" prints it.',
  arguments: [{ name: '<source>', description: 'address or id of a source' }],
  examples: [
    { line: 'readout unfollow https://news.example/rss', does: 'Stop following the feed.' },
  ],
  run: async (context, given) => {
    const wanted = textArgument(given, 0);
    await context.withDesk(async (client) => {
      const sources = await client.listSources();
      const found = sources.filter(
        ({ feed }) => feed.address === wanted || feed.id === wanted || feed.id.startsWith(wanted),
      );
      const [source] = found;
      if (source === undefined || found.length > 1) {
        throw new ReadoutError(
          'not-found',
          `${found.length === 0 ? 'No source is' : 'Several sources are'} named "${wanted}". Run "readout sources" for their addresses and ids.`,
        );
      }
      await client.unfollow(source.feed.id);
      await context.print(`No longer following ${cleanLine(source.feed.address)}`);
    });
  },
};
