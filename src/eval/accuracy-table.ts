/**
 * Measured figures to the table of docs/accuracy.md: the rows are data, a task that was measured
 * gives its rows new figures and the day, the others keep what the document has for them.
 */
import { ReadoutError } from '../model/error.ts';
import { type AccuracyRow, accuracyRows } from './accuracy-rows.data.ts';
import type { EvalResult } from './task.ts';

/** What was measured, by task. */
export type Measured = ReadonlyMap<string, EvalResult['metrics']>;

const begin = '<!-- figures: written by `npm run eval -- --write` -->';
const end = '<!-- end of figures -->';
const header = [
  '| Part | Corpus | Split | Metric | Figure | Command | Date | Published figures |',
  '|---|---|---|---|---|---|---|---|',
];

/**
 * The document with its table between the marks written anew; `day` is the day of measuring.
 * Throws `data-damaged` where the marks are missing and where a row names a metric that its
 * task no longer gives.
 */
export function writeFigures(document: string, measured: Measured, day: string): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from === -1 || to < from) {
    throw new ReadoutError('data-damaged', `The document has no "${begin}" before "${end}".`);
  }
  const kept = readKept(document.slice(from, to));
  const rows = accuracyRows.map((row) => {
    const metrics = measured.get(row.task);
    const known = kept.get(keyOf(row.corpus, row.task)) ?? { figure: 'not measured', date: '–' };
    const { figure, date } =
      metrics === undefined ? known : { figure: fillFigure(row, metrics), date: day };
    return showRow(row, figure, date);
  });
  const table = [begin, '', ...header, ...rows, '', ''].join('\n');
  return document.slice(0, from) + table + document.slice(to);
}

/** `.748 / .703`: three places, without the leading zero. */
export function fillFigure({ figure, task }: AccuracyRow, metrics: EvalResult['metrics']): string {
  return figure.replace(/\{([^}]+)\}/gu, (_, name: string) => {
    const value = metrics[name];
    if (value === undefined) {
      throw new ReadoutError(
        'data-damaged',
        `accuracy-rows.data.ts shows ${name} of ${task}, which the task does not measure.`,
      );
    }
    return value.toFixed(3).replace(/^(-?)0\./u, '$1.');
  });
}

function showRow(
  { part, corpus, split, metric, task, published }: AccuracyRow,
  ...shown: string[]
) {
  const [figure, date] = shown;
  return `| ${part} | ${corpus} | ${split} | ${metric} | ${figure} | ${commandOf(task)} | ${date} | ${published} |`;
}

function commandOf(task: string): string {
  return `\`npm run eval -- ${task}\``;
}

/** Figures and dates that the table has, by corpus and command. */
function readKept(table: string): ReadonlyMap<string, { figure: string; date: string }> {
  const kept = new Map<string, { figure: string; date: string }>();
  for (const line of table.split('\n')) {
    const [, , corpus = '', , , figure = '', command = '', date = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const task = /eval -- (\S+)`/u.exec(command)?.[1];
    if (task !== undefined) kept.set(keyOf(corpus, task), { figure, date });
  }
  return kept;
}

function keyOf(corpus: string, task: string): string {
  return `${task}\t${corpus}`;
}
