/** `readout story`: one story, whole or one part of it, as of any time. */
import { readAsOf } from '../arguments.ts';
import { type CommandSpec, type GivenOptions, textArgument, textOption } from '../command.ts';
import { type StoryPart, showStory } from '../show/story.ts';
import { writeJson } from '../terminal/clean.ts';

/** How a story is named, for the help of every command that takes one. */
export const storyArgument = {
  name: '<story>',
  description: 'id, beginning of an id, or words of the label in quotes',
};

export const storyCommand: CommandSpec = {
  name: 'story',
  summary: 'Show a story: articles, timeline, disputes, positions, what to watch.',
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
    { flags: '--as-of <time>', description: 'as the desk knew it at that time' },
    { flags: '--json', description: 'print it as JSON, whole' },
  ],
  examples: [
    { line: 'readout story "bosnia talks"', does: 'The story that has these words in its label.' },
    {
      line: 'readout story bosnia --timeline --as-of 1995-11-10',
      does: 'Its timeline as the desk knew it on 10 November 1995.',
    },
  ],
  run: async (context, given, options) => {
    const asOf = readAsOf(textOption(options, 'asOf'));
    await context.withDesk(async (client) => {
      const view = await client.story(textArgument(given, 0), asOf);
      await context.print(
        options.json === true ? writeJson(view, 2) : showStory(view, chooseParts(options), context),
      );
    });
  },
};

function chooseParts(options: GivenOptions): readonly StoryPart[] {
  const chosen = (['timeline', 'happenings', 'disputes', 'positions'] as const).filter(
    (part) => options[part] === true,
  );
  return chosen.length > 0
    ? chosen
    : ['articles', 'timeline', 'happenings', 'disputes', 'positions', 'watch'];
}
