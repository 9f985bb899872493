/** The stages as filters: JSON Lines in on the standard input, JSON Lines out, in the same order. */
import { readCount } from '../arguments.ts';
import { type CommandOption, type CommandSpec, type GivenOptions, textOption } from '../command.ts';
import { runFilter } from '../run-filter.ts';

function filterCommand(
  name: string,
  summary: string,
  description: string,
  options: readonly CommandOption[] = [],
): CommandSpec {
  return {
    name,
    summary: `Filter: ${summary}`,
    description: `${description} Reads one JSON object a line and writes one a line, in order; a bad line is answered with an error on its place and the exit code is then 1. Schemas: docs/reference/schemas/${name}-in.json and ${name}-out.json.`,
    options,
    examples: [
      { line: `readout ${name} < in.jsonl > out.jsonl`, does: 'From one file into another.' },
    ],
    run: (context, _given, given) => runFilter(context, name, readFilterOptions(given)),
  };
}

function readFilterOptions(options: GivenOptions) {
  const dates = textOption(options, 'dates');
  const sentences = textOption(options, 'sentences');
  return {
    ...(dates === undefined ? {} : { dates: readCount('--dates', dates) }),
    ...(sentences === undefined ? {} : { sentences: readCount('--sentences', sentences) }),
  };
}

/** `read` is a filter too, in `read.ts`, when it is given no file. */
export const filterCommands: readonly CommandSpec[] = [
  filterCommand(
    'extract',
    'find the article in web pages.',
    'In: {id, url?, html}. Out: {id, title, byline, publishedAt, lang, siteName, text}.',
  ),
  filterCommand(
    'group',
    'put articles into stories and recognise reprints.',
    'In: {id, title, text, publishedAt, outlet?, lang?}. Out: {id, story, reprintOf}.',
  ),
  filterCommand(
    'timeline',
    'make the timeline of one story.',
    'In: the articles of one story. Out: {date, sentences:[{text, article, start, end}]}, oldest first.',
    [
      { flags: '--dates <count>', description: 'how many dates at most' },
      { flags: '--sentences <count>', description: 'how many sentences for a date at most' },
    ],
  ),
  filterCommand(
    'disputes',
    'find what is asserted by some and disputed by others.',
    'In: the articles of one story. Out: {claim, asserts:[…], disputes:[…], since}.',
  ),
];
