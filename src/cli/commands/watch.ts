/** `readout watch`: what to watch next, proposed from the articles or added by hand. */
import type { Client } from '../../api/client.ts';
import type { WatchItem } from '../../model/watch.ts';
import { readTime } from '../arguments.ts';
import { type CommandSpec, type GivenOptions, textArgument, textOption } from '../command.ts';
import type { Context } from '../context.ts';
import { findByBeginning } from '../find-by-beginning.ts';
import { showWatchItem } from '../show/story.ts';
import { cleanLine, writeJson } from '../terminal/clean.ts';
import { storyArgument } from './story.ts';

const listWatch: CommandSpec = {
  name: 'list',
  summary: 'List what is watched for.',
  description:
    'Items close themselves when an article shows that they happened, or at their deadline.',
  options: [
    { flags: '--story <story>', description: 'only of this story' },
    { flags: '--all', description: 'closed ones too' },
    { flags: '--json', description: 'print one JSON object a line' },
  ],
  examples: [{ line: 'readout watch list --story bosnia', does: 'What to watch in one story.' }],
  run: async (context, _given, options) => {
    await context.withDesk(async (client) => {
      const story = textOption(options, 'story');
      const filter = {
        ...(story === undefined ? {} : { storyId: (await client.story(story, {})).story.id }),
        ...(options.all === true ? {} : { state: 'open' as const }),
      };
      const items = await client.listWatchItems(filter);
      if (items.length === 0)
        context.warn('Nothing is watched for. Add something: readout watch add');
      if (options.json === true) for (const item of items) await context.print(writeJson(item));
      else await printByStory(client, items, context);
    });
  },
};

/** Under the label of each story, so that it can be seen what an item is about. */
async function printByStory(
  client: Client,
  items: readonly WatchItem[],
  context: Context,
): Promise<void> {
  const stories = await client.listStories({ limit: 500, offset: 0 });
  const labels = new Map(stories.items.map(({ id, label }) => [id, label]));
  for (const storyId of new Set(items.map((item) => item.storyId))) {
    await context.print(context.colours.heading(cleanLine(labels.get(storyId) ?? storyId)));
    for (const item of items) {
      if (item.storyId === storyId) await context.print(showWatchItem(item, context));
    }
  }
}

const addWatch: CommandSpec = {
  name: 'add',
  summary: 'Add something to watch for.',
  description: 'Say what would be seen if it happened; articles of the story are matched with it.',
  arguments: [storyArgument, { name: '<trigger>', description: 'what to look for, in words' }],
  options: [
    { flags: '--deadline <time>', description: 'when it lapses' },
    { flags: '--implies <text>', description: 'what it would mean' },
  ],
  examples: [
    {
      line: 'readout watch add bosnia "the agreement is initialled" --deadline 1995-11-22',
      does: 'Watch for it until that day.',
    },
  ],
  run: async (context, given, options) => {
    const wanted = readNewItem(given[1], options);
    await context.withDesk(async (client) => {
      const { story } = await client.story(textArgument(given, 0), {});
      const item = await client.addWatchItem({ storyId: story.id, ...wanted });
      await context.print(showWatchItem(item, context));
    });
  },
};

function readNewItem(trigger: unknown, options: GivenOptions) {
  const deadline = readTime('--deadline', textOption(options, 'deadline'));
  const implies = textOption(options, 'implies');
  return {
    trigger: String(trigger),
    ...(deadline === undefined ? {} : { deadline }),
    ...(implies === undefined ? {} : { implies }),
  };
}

const closeWatch: CommandSpec = {
  name: 'close',
  summary: 'Close an item by hand.',
  description:
    'It happened (--met), or is no longer worth watching. What a person closes stays closed.',
  arguments: [{ name: '<item>', description: 'id of the item, or the beginning of one' }],
  options: [{ flags: '--met', description: 'it happened' }],
  examples: [
    { line: 'readout watch close 3k2j --met', does: 'Close the item as having happened.' },
  ],
  run: async (context, given, options) => {
    await context.withDesk(async (client) => {
      const { id } = await findItem(client, textArgument(given, 0));
      const item = await client.closeWatchItem(id, options.met === true ? 'met' : 'dismissed');
      await context.print(showWatchItem(item, context));
    });
  },
};

async function findItem(client: Client, beginning: string): Promise<WatchItem> {
  const items = await client.listWatchItems({});
  return findByBeginning(items, beginning, 'item', 'readout watch list --all');
}

export const watchCommand: CommandSpec = {
  name: 'watch',
  summary: 'List, add and close what to watch next.',
  description: 'Without a word after it, lists what is open.',
  examples: [{ line: 'readout watch', does: 'Everything that is watched for.' }],
  commands: [listWatch, addWatch, closeWatch],
  run: (context: Context) => listWatch.run?.(context, [], {}) ?? Promise.resolve(),
};
