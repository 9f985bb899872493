/** A measurement as lines of text: one for each metric, with its floor and whether it holds. */
import type { CheckedMetric, EvalResult, EvalTask } from './task.ts';

/** The heading of a task with what was read and how long it took. */
export function showHeading(task: EvalTask, result: EvalResult, seconds: number): string {
  return `${task.name}: ${task.title} (${result.items} items, ${seconds.toFixed(1)} s)`;
}

/** `  ok     f1         0.812  floor 0.800`; the mark is left out where there is no floor. */
export function showMetric({ metric, value, floor, holds }: CheckedMetric): string {
  const mark = floor === undefined ? '' : holds ? 'ok' : 'BELOW';
  const number = Number.isNaN(value) ? 'not measured' : value.toFixed(3);
  const limit = floor === undefined ? '' : `  floor ${floor.toFixed(3)}`;
  return `  ${mark.padEnd(6)} ${metric.padEnd(24)} ${number}${limit}`;
}

/** The first `count` examples of what went wrong, indented. */
export function showErrors(result: EvalResult, count: number): readonly string[] {
  return (result.errors ?? []).slice(0, count).map((line) => `    ${line}`);
}
