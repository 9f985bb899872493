/**
 * A measurement as lines of text, at most 100 columns: a table of precision, recall and F1, one
 * line for each metric with its floor, the worst texts, and what went wrong beside the gold.
 */
import type { CheckedMetric, Difference, EvalResult, EvalTask } from './task.ts';

const columnWidth = 42;
const partWidth = 9;
const worstShown = 5;

/** The heading of a task with what was read and how long it took. */
export function showHeading(task: EvalTask, result: EvalResult, seconds: number): string {
  return `${task.name}: ${task.title} (${result.items} items, ${seconds.toFixed(1)} s)`;
}

/** A header and a line for each score; nothing where the task has none. */
export function showScores({ scores = {} }: EvalResult): readonly string[] {
  const rows = Object.entries(scores);
  if (rows.length === 0) return [];
  const header = `${' '.repeat(34)}precision  recall      F1   found    gold`;
  return [
    header,
    ...rows.map(([name, { precision, recall, f1, found, gold }]) => {
      const rates = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(8)).join('');
      return `         ${name.padEnd(24)} ${rates.padStart(25)}${`${found}`.padStart(8)}${`${gold}`.padStart(8)}`;
    }),
  ];
}

/** `  ok     f1         0.812  floor 0.800`; the mark is left out where there is no floor. */
export function showMetric({ metric, value, floor, holds }: CheckedMetric): string {
  const mark = floor === undefined ? '' : holds ? 'ok' : 'BELOW';
  const number = Number.isNaN(value) ? 'not measured' : value.toFixed(3);
  const limit = floor === undefined ? '' : `  floor ${floor.toFixed(3)}`;
  return `  ${mark.padEnd(6)} ${metric.padEnd(24)} ${number}${limit}`;
}

/** The worst texts, then the first `count` examples of what went wrong; nothing for a count of 0. */
export function showErrors(result: EvalResult, count: number): readonly string[] {
  if (count <= 0) return [];
  const worst = (result.worst ?? []).slice(0, worstShown);
  return [
    ...(worst.length === 0 ? [] : ['  The worst texts:']),
    ...worst.map(
      ({ id, score }) =>
        `    ${score.f1.toFixed(3)}  ${clip(id, 60)} (${score.found} found, ${score.gold} in the gold)`,
    ),
    ...(result.differences ?? []).slice(0, count).flatMap(showDifference),
    ...(result.errors ?? []).slice(0, count).map((line) => `    ${line}`),
  ];
}

/** The parts side by side under a line that says where and what; ends in an empty line. */
function showDifference({ where, verdict, parts }: Difference, at: number): readonly string[] {
  const heading = `  ${at + 1}. ${verdict}, ${clip(where, 70)}`;
  const columns = `  ${''.padEnd(partWidth)} ${'ours'.padEnd(columnWidth)} | gold`;
  const rows = parts.flatMap(({ name, ours, gold }) => sideBySide(name, ours, gold));
  return [heading, columns, ...rows, ''];
}

/** One part in as many lines as its longer side needs; the same on both sides is shown as `=`. */
function sideBySide(name: string, ours: string, gold: string): readonly string[] {
  const left = wrap(ours === '' ? '–' : ours);
  const right = wrap(gold === '' ? '–' : gold === ours ? '=' : gold);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, line) => {
    const label = line === 0 ? name : '';
    return `  ${label.padEnd(partWidth)} ${(left[line] ?? '').padEnd(columnWidth)} | ${right[line] ?? ''}`.trimEnd();
  });
}

/** At most six lines of a column's width, cut at blanks where there are any. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > columnWidth && line !== '') lines.push(line);
    line = longer.length > columnWidth ? clip(word, columnWidth) : longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= 6) return lines;
  return [...lines.slice(0, 4), '…', ...lines.slice(-1)];
}

function clip(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
