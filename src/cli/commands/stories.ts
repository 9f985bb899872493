/** `readout stories`: what the articles are about. */
import type { StoryRow } from '../../store/store.ts';
import { readAsOf, readCount } from '../arguments.ts';
import { type CommandSpec, listArgument, textArgument, textOption } from '../command.ts';
import type { Context } from '../context.ts';
import { countOf } from '../show/story.ts';
import { cleanLine, writeJson } from '../terminal/clean.ts';
import { storyArgument } from './story.ts';

const mergeCommand: CommandSpec = {
  name: 'merge',
  summary: 'Make one story of two.',
  description:
    'All articles of the first go into the second, and later arrivals follow. As of an earlier time both are as they were.',
  arguments: [storyArgument, { name: '<into>', description: 'the story that takes them in' }],
  examples: [
    { line: 'readout stories merge 3k2j 7q1x', does: 'The articles of 3k2j go into 7q1x.' },
  ],
  run: (context, given) =>
    context.withDesk(async (client) => {
      const story = await client.mergeStories(textArgument(given, 0), textArgument(given, 1));
      await context.print(describe(story, context));
    }),
};

const splitCommand: CommandSpec = {
  name: 'split',
  summary: 'Make a story of its own of some articles.',
  description: 'What filing decided is never changed back; reprints of these articles follow them.',
  arguments: [
    storyArgument,
    { name: '<article...>', description: 'id or address of each article' },
  ],
  examples: [
    { line: 'readout stories split bosnia 5h1m 8c2d', does: 'These two become another story.' },
  ],
  run: (context, given) =>
    context.withDesk(async (client) => {
      const story = await client.splitStory(textArgument(given, 0), listArgument(given, 1));
      await context.print(describe(story, context));
    }),
};

export const storiesCommand: CommandSpec = {
  name: 'stories',
  summary: 'List the stories, those with the newest articles first.',
  description: 'Reprints of one text count as one source.',
  options: [
    { flags: '--limit <count>', description: 'how many', fallback: '20' },
    { flags: '--as-of <time>', description: 'as the desk knew them at that time' },
    { flags: '--json', description: 'print one JSON object a line' },
  ],
  examples: [
    { line: 'readout stories', does: 'The twenty stories with the newest articles.' },
    { line: 'readout stories --as-of 1995-11-10', does: 'What there was on that day.' },
  ],
  commands: [mergeCommand, splitCommand],
  run: async (context, _given, options) => {
    const limit = readCount('--limit', textOption(options, 'limit') ?? '20');
    const asOf = readAsOf(textOption(options, 'asOf'));
    await context.withDesk(async (client) => {
      const { total, items } = await client.listStories({
        limit: Math.min(limit, 500),
        offset: 0,
        ...asOf,
      });
      if (total === 0) context.warn('There are no stories yet. Begin with: readout import FOLDER');
      for (const story of items) {
        await context.print(options.json === true ? writeJson(story) : describe(story, context));
      }
      if (items.length < total) context.warn(`${total - items.length} more; --limit shows them.`);
    });
  },
};

function describe(story: StoryRow, { colours }: Context): string {
  const days = [story.firstPublishedAt, story.lastPublishedAt]
    .filter((instant) => instant !== undefined)
    .map((instant) => instant?.slice(0, 10));
  const facts = [
    story.id,
    countOf(story.articleCount, 'article', 'articles'),
    countOf(story.originCount, 'independent source', 'independent sources'),
    [...new Set(days)].join(' to '),
  ].filter((fact) => fact !== '');
  return `${colours.strong(cleanLine(story.label))}\n  ${colours.dim(facts.join(' · '))}`;
}
