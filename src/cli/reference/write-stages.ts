/** The reference of the stages as filters, as Markdown. */
import type { Filter } from '../../pipeline/filters/filter.ts';
import { generatedNote } from './markdown.ts';

export function writeStages(filters: readonly Filter[]): string {
  return `${[
    '# Stages as filters',
    generatedNote,
    'Every stage reads JSON Lines on the standard input and writes JSON Lines on the standard output, in the order of the input. Offsets are half-open, in UTF-16 code units of `text`. A bad line is answered with `{id?, error:{code, message}}` on its place; the rest goes on, and the exit code is 1 at the end.',
    ...filters.map(({ name, summary }) =>
      [
        `## readout ${name}`,
        '',
        summary,
        '',
        `In: [schemas/${name}-in.json](schemas/${name}-in.json), out: [schemas/${name}-out.json](schemas/${name}-out.json).`,
      ].join('\n'),
    ),
  ].join('\n\n')}\n`;
}
