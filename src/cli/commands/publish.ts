/** `readout publish`: makes the draft of a brief its next published version. */

import type { BriefProblem } from '../../model/brief.ts';
import { ReadoutError } from '../../model/error.ts';
import { type CommandSpec, textArgument } from '../command.ts';
import { cleanLine } from '../terminal/clean.ts';
import { storyArgument } from './story.ts';

export const publishCommand: CommandSpec = {
  name: 'publish',
  summary: 'Publish the brief of a story as its next version.',
  description:
    'Refused, with the list, while a sentence has no source, a source cannot be found, or a quotation is not word for word. There is no way round it. Published versions never change.',
  arguments: [storyArgument],
  examples: [{ line: 'readout publish bosnia', does: 'Publish the draft as it is now.' }],
  run: async (context, given) => {
    await context.withDesk(async (client, { serverUrl }) => {
      try {
        const { brief, story } = await client.publishBrief(textArgument(given, 0));
        const where = serverUrl === undefined ? '' : ` at ${serverUrl}/en/stories/${story.id}`;
        await context.print(
          `Published version ${brief.version} of “${cleanLine(story.label)}”${where}`,
        );
      } catch (error) {
        if (error instanceof ReadoutError) tellProblems(error, context.warn);
        throw error;
      }
    });
  },
};

function tellProblems({ code, details }: ReadoutError, warn: (line: string) => void): void {
  if (code !== 'brief-not-publishable' || !Array.isArray(details)) return;
  for (const problem of details as readonly BriefProblem[]) {
    warn(`${problem.where}: ${cleanLine(problem.detail)}\n  ${cleanLine(problem.sentence)}`);
  }
}
