/** `readout sources`: what is followed and how each source is doing. */
import type { FeedState } from '../../store/store.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { countOf } from '../show/story.ts';
import { cleanLine, writeJson } from '../terminal/clean.ts';
import { wrapText } from '../terminal/wrap.ts';

export const sourcesCommand: CommandSpec = {
  name: 'sources',
  summary: 'List what is followed: last poll, last error in words, next poll.',
  description:
    'A source whose server says that it is gone for good is no longer polled. --poll asks for all of them to be polled now, which a running server does.',
  options: [
    { flags: '--poll', description: 'ask for every source to be polled now' },
    { flags: '--json', description: 'print one JSON object a line' },
  ],
  examples: [
    { line: 'readout sources', does: 'Show the health of every source.' },
    { line: 'readout sources --poll', does: 'Poll all of them as soon as possible.' },
  ],
  run: async (context, _given, options) => {
    await context.withDesk(async (client, { serverUrl }) => {
      if (options.poll === true) {
        const count = await client.pollNow();
        const when = serverUrl === undefined ? ' when a server runs (readout serve)' : '';
        context.warn(`${count} ${count === 1 ? 'source' : 'sources'} will be polled${when}.`);
      }
      const sources = await client.listSources();
      if (sources.length === 0) {
        context.warn('Nothing is followed yet. Begin with: readout follow URL');
      }
      for (const source of sources) {
        await context.print(options.json === true ? writeJson(source) : describe(source, context));
      }
    });
  },
};

function describe(source: FeedState, { colours, width }: Context): string {
  const { feed, lastError } = source;
  const head = `${colours.strong(cleanLine(feed.title ?? source.outletName))} ${colours.dim(`${feed.form} ${feed.id}`)}`;
  const facts = [
    countOf(source.articleCount, 'article', 'articles'),
    source.lastPolledAt === undefined
      ? 'not polled yet'
      : `last polled ${writeMinute(source.lastPolledAt)}`,
    source.gone
      ? 'gone for good, no longer polled'
      : `next poll ${writeMinute(source.nextPollAt)}, every ${source.pollIntervalMinutes} min`,
  ];
  const lines = [head, `  ${colours.dim(cleanLine(feed.address))}`, `  ${facts.join(' · ')}`];
  if (lastError === undefined) return lines.join('\n');
  const times = source.failuresInARow > 1 ? ` (${source.failuresInARow} times in a row)` : '';
  const error = wrapText(`${cleanLine(lastError)}${times}`, { width, first: '  ', rest: '  ' });
  return [...lines, colours.bad(error)].join('\n');
}

function writeMinute(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
