/** The reference of commands as Markdown, from the table that their help is made from. */
import type { CommandSpec } from '../command.ts';
import { escapeCell, generatedNote } from './markdown.ts';

export function writeCommands(commands: readonly CommandSpec[]): string {
  return `${[
    '# Commands',
    generatedNote,
    'Every command takes `--data FOLDER`, `--no-color` and `--help`. Exit codes: 0 done, 1 failed or something was refused, 2 wrong use. Times are a date (`2025-12-02`, the end of that day in UTC) or a date and time (`2025-12-02T09:30Z`). While a server runs on the data folder, every command goes through it.',
    ...commands.flatMap((command) => writeCommand(command, [])),
  ].join('\n\n')}\n`;
}

function writeCommand(command: CommandSpec, above: readonly string[]): string[] {
  const path = [...above, command.name];
  const names = (command.arguments ?? []).map(({ name }) => name);
  const usage = ['readout', ...path, ...names, ...(command.options?.length ? ['[options]'] : [])];
  return [
    `${'#'.repeat(path.length + 1)} readout ${path.join(' ')}`,
    command.summary,
    command.description,
    ['```', usage.join(' '), '```'].join('\n'),
    ...writeTable(command),
    command.examples.map(({ line, does }) => `- \`${line}\`: ${does}`).join('\n'),
    ...(command.commands ?? []).flatMap((below) => writeCommand(below, path)),
  ];
}

function writeTable({ arguments: given = [], options = [] }: CommandSpec): string[] {
  const rows = [
    ...given.map(({ name, description }) => [`\`${name}\``, description]),
    ...options.map(({ flags, description, choices, fallback }) => [
      `\`${flags}\``,
      [
        description,
        ...(choices === undefined ? [] : [`(${choices.join(', ')})`]),
        ...(fallback === undefined ? [] : [`Default: ${fallback}.`]),
      ].join(' '),
    ]),
  ];
  if (rows.length === 0) return [];
  const lines = rows.map(
    (cells) => `| ${cells.map((cell) => escapeCell(cell ?? '')).join(' | ')} |`,
  );
  return [['| | |', '|---|---|', ...lines].join('\n')];
}
