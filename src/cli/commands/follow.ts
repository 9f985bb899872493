/** `readout follow`: feeds, sitemaps and pages by address, or all feeds of an OPML file. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Client } from '../../api/client.ts';
import { ReadoutError } from '../../model/error.ts';
import type { FollowOutcome } from '../../pipeline/desk.ts';
import { isWebAddress } from '../arguments.ts';
import { type CommandSpec, listArgument } from '../command.ts';
import type { Context } from '../context.ts';
import { cleanLine } from '../terminal/clean.ts';

export const followCommand: CommandSpec = {
  name: 'follow',
  summary: 'Follow feeds, news sitemaps or pages, or every feed of an OPML file.',
  description:
    'RSS, Atom, RDF and JSON feeds are recognised; a page finds its feed, and a page without one is fetched itself. Sources are polled while a server runs (readout serve).',
  arguments: [
    { name: '<address...>', description: 'web addresses, or files ending in .opml or .xml' },
  ],
  examples: [
    { line: 'readout follow https://news.example/rss', does: 'Follow one feed.' },
    { line: 'readout follow https://news.example', does: 'Find the feed of a site and follow it.' },
    {
      line: 'readout follow subscriptions.opml',
      does: 'Follow everything another reader exported.',
    },
  ],
  run: async (context, given) => {
    const wanted = await Promise.all(
      listArgument(given, 0).map((text) => readWanted(context, text)),
    );
    await context.withDesk(
      async (client, { serverUrl }) => {
        let followed = 0;
        for (const each of wanted) {
          for (const outcome of await follow(client, each)) {
            if (outcome.outcome === 'refused') context.fail();
            else followed += 1;
            await context.print(describeOutcome(outcome, context));
          }
        }
        if (followed > 0 && serverUrl === undefined) {
          await context.print('Sources are polled while a server runs: readout serve');
        }
      },
      { make: true },
    );
  },
};

type Wanted = { readonly address: string } | { readonly opml: string };

async function readWanted({ world }: Context, text: string): Promise<Wanted> {
  if (isWebAddress(text)) return { address: text };
  if (!/\.(?:opml|xml)$/iu.test(text)) {
    throw new ReadoutError(
      'bad-input',
      `Expected an address that begins with http:// or https://, or an OPML file, got "${text}".`,
    );
  }
  try {
    return { opml: await readFile(resolve(world.cwd, text), 'utf8') };
  } catch (cause) {
    throw new ReadoutError('bad-input', `The file ${text} cannot be read. Check its name.`, {
      cause,
    });
  }
}

async function follow(client: Client, wanted: Wanted): Promise<readonly FollowOutcome[]> {
  return 'opml' in wanted ? client.followOpml(wanted.opml) : [await client.follow(wanted.address)];
}

function describeOutcome(outcome: FollowOutcome, { colours }: Context): string {
  switch (outcome.outcome) {
    case 'following':
    case 'already-following': {
      const { feed, outletName } = outcome.source;
      const word = outcome.outcome === 'following' ? 'Following' : 'Following already';
      const title = cleanLine(feed.title ?? outletName);
      return `${colours.good(word)} ${title} (${feed.form}) ${colours.dim(`${cleanLine(feed.address)} ${feed.id}`)}`;
    }
    case 'queued':
      return `${colours.good('To be fetched')} ${cleanLine(outcome.address)} ${colours.dim(outcome.articleId)}`;
    case 'refused':
      return `${colours.bad('Refused')} ${cleanLine(outcome.address)}: ${cleanLine(outcome.reason)}`;
  }
}
