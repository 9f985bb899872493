/** `readout story`: one story, whole or one part of it, or what is new in it, as of any time. */
import { ReadoutError } from '../../model/error.ts';
import { readAsOf, readSince } from '../arguments.ts';
import { type CommandSpec, type GivenOptions, textArgument, textOption } from '../command.ts';
import { showNews } from '../show/news.ts';
import { type StoryPart, showStory } from '../show/story.ts';
import { writeJson } from '../terminal/clean.ts';

/** How a story is named, for the help of every command that takes one. */
export const storyArgument = {
  name: '<story>',
  description: 'id, beginning of an id, or words of the label in quotes',
};

export const storyCommand: CommandSpec = {
  name: 'story',
  summary: 'Show a story: timeline, disputes, positions, what is new, what to watch.',
  description:
    'Without options everything is shown. Disputes say who asserts and who disputes, never who is right.',
  arguments: [storyArgument],
  options: [
    { flags: '--timeline', description: 'only what happened when' },
    {
      flags: '--happenings',
      description: 'only what happened, each meeting, attack or decision once',
    },
    { flags: '--disputes', description: 'only what is asserted by some and disputed by others' },
    { flags: '--positions', description: 'only what each party wants' },
    { flags: '--new-since <time>', description: 'only what is new for who last looked then' },
    { flags: '--all', description: 'with --new-since: all of it, not what a minute allows' },
    { flags: '--as-of <time>', description: 'as the desk knew it at that time' },
    { flags: '--json', description: 'print it as JSON, whole' },
  ],
  examples: [
    { line: 'readout story "bosnia talks"', does: 'The story that has these words in its label.' },
    {
      line: 'readout story bosnia --new-since yesterday',
      does: 'What came since yesterday began: a minute to read, reprints left out.',
    },
    {
      line: 'readout story bosnia --timeline --as-of 1995-11-10',
      does: 'Its timeline as the desk knew it on 10 November 1995.',
    },
  ],
  run: async (context, given, options) => {
    const asOf = readAsOf(textOption(options, 'asOf'));
    const reference = textArgument(given, 0);
    const now = asOf.asOf ?? context.world.now().toISOString();
    const since = readSince(textOption(options, 'newSince'), now);
    if (since !== undefined) refuseParts(options);
    await context.withDesk(async (client) => {
      if (since === undefined) {
        const view = await client.story(reference, asOf);
        await context.print(
          options.json === true
            ? writeJson(view, 2)
            : showStory(view, chooseParts(options), context),
        );
        return;
      }
      const view = await client.news(reference, { since, ...asOf });
      const setting = { ...context, all: options.all === true };
      await context.print(options.json === true ? writeJson(view, 2) : showNews(view, setting));
    });
  },
};

/** What is new is one answer by itself. */
function refuseParts(options: GivenOptions): void {
  const part = parts.find((name) => options[name] === true);
  if (part === undefined) return;
  throw new ReadoutError('bad-input', `Give either --new-since or --${part}, not both.`);
}

const parts = ['timeline', 'happenings', 'disputes', 'positions'] as const;

function chooseParts(options: GivenOptions): readonly StoryPart[] {
  const chosen = parts.filter((part) => options[part] === true);
  return chosen.length > 0
    ? chosen
    : ['articles', 'timeline', 'happenings', 'disputes', 'positions', 'watch'];
}
