/**
 * `npm run eval [-- TASK …] [--errors N] [--check] [--write] [--data FOLDER]`: reads the corpora,
 * prints what came of it and, with --check, fails where a figure is below its floor in
 * floors.json; with --write it writes the figures into docs/accuracy.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ReadoutError } from '../model/error.ts';
import { type Measured, writeFigures } from './accuracy-table.ts';
import { findDataFolder } from './data-folder.ts';
import floors from './floors.json' with { type: 'json' };
import { showErrors, showHeading, showMetric, showScores } from './show.ts';
import { checkFloors, type EvalResult, type EvalTask, type Floors } from './task.ts';
import { tasks } from './tasks.ts';

const usage = `npm run eval [-- TASK …] [--errors N] [--check] [--write] [--data FOLDER]

  TASK          ${tasks.map((task) => task.name).join(', ')}; all without one
  --errors N    show the worst texts and N examples of what went wrong
  --check       fail where a figure is below its floor in src/eval/floors.json
  --write       write the figures and the day into docs/accuracy.md
  --data FOLDER the corpora (READOUT_EVAL_DATA, else ../shared/data)`;

/** Prints everything itself; answers how many figures were below their floor. */
async function evaluate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      errors: { type: 'string', default: '0' },
      check: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = requireDataFolder(values.data);
  const measured = new Map<string, EvalResult['metrics']>();
  let below = 0;
  for (const task of chooseTasks(positionals)) {
    const { metrics, belowFloor } = await runTask(task, folder, readCount(values.errors));
    measured.set(task.name, metrics);
    below += belowFloor;
  }
  if (values.write) await writeAccuracy(measured);
  if (values.check && below > 0) console.log(`${below} figures are below their floor.`);
  return values.check ? below : 0;
}

function requireDataFolder(asked: string | undefined): string {
  const folder = findDataFolder(asked);
  if (folder !== undefined) return folder;
  const named = asked ?? process.env.READOUT_EVAL_DATA;
  throw new ReadoutError(
    'not-found',
    named === undefined
      ? 'There is no folder with corpora. Name it with --data FOLDER or READOUT_EVAL_DATA.'
      : `There is no folder ${named}. Name the one with the corpora with --data FOLDER or READOUT_EVAL_DATA.`,
  );
}

function readCount(given: string): number {
  if (/^\d+$/u.test(given)) return Number(given);
  throw new ReadoutError('bad-input', `--errors takes a number, not ${given}.`);
}

async function writeAccuracy(measured: Measured): Promise<void> {
  const path = new URL('../../docs/accuracy.md', import.meta.url);
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(path, writeFigures(await readFile(path, 'utf8'), measured, day));
  console.log(`Written: the figures of ${[...measured.keys()].join(', ')} in docs/accuracy.md.`);
}

function chooseTasks(names: readonly string[]): readonly EvalTask[] {
  const unknown = names.find((name) => !tasks.some((task) => task.name === name));
  if (unknown !== undefined) {
    const known = tasks.map((task) => task.name).join(', ');
    throw new ReadoutError('bad-input', `There is no task ${unknown}. The tasks are: ${known}.`);
  }
  return names.length === 0 ? tasks : tasks.filter((task) => names.includes(task.name));
}

async function runTask(
  task: EvalTask,
  folder: string,
  errorCount: number,
): Promise<{ readonly metrics: EvalResult['metrics']; readonly belowFloor: number }> {
  const startedAt = performance.now();
  const result = await task.run(folder, errorCount);
  console.log(showHeading(task, result, (performance.now() - startedAt) / 1000));
  const checked = checkFloors(result.metrics, (floors as Floors)[task.name]);
  for (const line of showScores(result)) console.log(line);
  for (const metric of checked) console.log(showMetric(metric));
  for (const line of showErrors(result, errorCount)) console.log(line);
  return { metrics: result.metrics, belowFloor: checked.filter(({ holds }) => !holds).length };
}

try {
  process.exitCode = (await evaluate(process.argv.slice(2))) > 0 ? 1 : 0;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 2;
}

/** What the user can do about it; anything else is a fault of ours and is thrown on. */
function explain(error: unknown): string {
  if (error instanceof ReadoutError) return error.message;
  if (!(error instanceof Error && 'code' in error)) throw error;
  if (error instanceof TypeError) return `${error.message}\n\n${usage}`;
  if (error.code !== 'ENOENT' || !('path' in error)) throw error;
  return `There is no ${String(error.path)}: the folder with the corpora is not whole.`;
}
