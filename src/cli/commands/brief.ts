/** `readout brief`: what an editor would tell a colleague about a story, every sentence with its source. */
import { renderBriefHtml, renderBriefMarkdown } from '../../brief/render.ts';
import { findWording } from '../../brief/wording/index.ts';
import { ReadoutError } from '../../model/error.ts';
import type { BriefView } from '../../pipeline/desk.ts';
import { readAsOf, readCount } from '../arguments.ts';
import { type CommandSpec, type GivenOptions, textArgument, textOption } from '../command.ts';
import type { Context } from '../context.ts';
import { showBrief } from '../show/brief.ts';
import { cleanLine, cleanText, writeJson } from '../terminal/clean.ts';
import { storyArgument } from './story.ts';

export const briefCommand: CommandSpec = {
  name: 'brief',
  summary: 'Print the brief of a story, every sentence with its source.',
  description:
    'The draft from what the desk knows now or knew at a time, or a published version. Numbers in brackets name the sources at the end.',
  arguments: [storyArgument],
  options: [
    { flags: '--as-of <time>', description: 'from what the desk knew at that time' },
    { flags: '--published-version <number>', description: 'a published version, or "latest"' },
    {
      flags: '--format <format>',
      description: 'form of the output',
      choices: ['text', 'md', 'html', 'json'],
      fallback: 'text',
    },
    {
      flags: '--locale <locale>',
      description: 'language of headings and dates',
      choices: ['en', 'uk', 'ar'],
      fallback: 'en',
    },
  ],
  examples: [
    { line: 'readout brief bosnia', does: 'The brief in the terminal.' },
    {
      line: 'readout brief bosnia --as-of 1995-11-10T12:00Z --format md > brief.md',
      does: 'What could have been written at noon of that day, as Markdown.',
    },
  ],
  run: async (context, given, options) => {
    const choice = { ...readAsOf(textOption(options, 'asOf')), ...readVersion(options) };
    await context.withDesk(async (client) => {
      const view = await client.brief(textArgument(given, 0), choice);
      await context.print(writeBrief(view, options, context));
      for (const { where, detail } of view.problems) {
        context.warn(`Not publishable, ${where}: ${cleanLine(detail)}`);
      }
    });
  },
};

function readVersion(options: GivenOptions): { readonly version?: number | 'latest' } {
  const text = textOption(options, 'publishedVersion');
  if (text === undefined) return {};
  if (textOption(options, 'asOf') !== undefined) {
    throw new ReadoutError('bad-input', 'Give either --as-of or --published-version, not both.');
  }
  return { version: text === 'latest' ? text : readCount('--published-version', text) };
}

function writeBrief(view: BriefView, options: GivenOptions, context: Context): string {
  const wording = findWording(textOption(options, 'locale') ?? 'en');
  switch (options.format) {
    case 'json':
      return writeJson(view.brief, 2);
    case 'md':
      return cleanText(renderBriefMarkdown(view.brief, wording)).trimEnd();
    case 'html':
      return renderBriefHtml(view.brief, wording).trimEnd();
    default:
      return showBrief(view.brief, wording, context);
  }
}
