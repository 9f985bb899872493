/**
 * `npm run eval [-- TASK …] [--errors N] [--check] [--data FOLDER]`: reads the corpora, prints
 * what came of it and, with --check, fails where a figure is below its floor in floors.json.
 */
import { parseArgs } from 'node:util';
import { ReadoutError } from '../model/error.ts';
import { findDataFolder } from './data-folder.ts';
import floors from './floors.json' with { type: 'json' };
import { showErrors, showHeading, showMetric } from './show.ts';
import { checkFloors, type EvalTask, type Floors } from './task.ts';
import { tasks } from './tasks.ts';

const usage = `npm run eval [-- TASK …] [--errors N] [--check] [--data FOLDER]

  TASK          ${tasks.map((task) => task.name).join(', ')}; all without one
  --errors N    show N examples of what went wrong
  --check       fail where a figure is below its floor in src/eval/floors.json
  --data FOLDER the corpora (READOUT_EVAL_DATA, else ../shared/data)`;

/** Prints everything itself; answers how many figures were below their floor. */
async function evaluate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      errors: { type: 'string', default: '0' },
      check: { type: 'boolean', default: false },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = findDataFolder(values.data);
  if (!folder) {
    throw new ReadoutError(
      'not-found',
      'There is no folder with corpora. Name it with --data FOLDER or READOUT_EVAL_DATA.',
    );
  }
  let below = 0;
  for (const task of chooseTasks(positionals)) {
    below += await runTask(task, folder, Number(values.errors));
  }
  if (values.check && below > 0) console.log(`${below} figures are below their floor.`);
  return values.check ? below : 0;
}

function chooseTasks(names: readonly string[]): readonly EvalTask[] {
  const unknown = names.find((name) => !tasks.some((task) => task.name === name));
  if (unknown !== undefined) {
    const known = tasks.map((task) => task.name).join(', ');
    throw new ReadoutError('bad-input', `There is no task ${unknown}. The tasks are: ${known}.`);
  }
  return names.length === 0 ? tasks : tasks.filter((task) => names.includes(task.name));
}

async function runTask(task: EvalTask, folder: string, errorCount: number): Promise<number> {
  const startedAt = performance.now();
  const result = await task.run(folder, errorCount);
  console.log(showHeading(task, result, (performance.now() - startedAt) / 1000));
  const checked = checkFloors(result.metrics, (floors as Floors)[task.name]);
  for (const metric of checked) console.log(showMetric(metric));
  for (const line of showErrors(result, errorCount)) console.log(line);
  return checked.filter((metric) => !metric.holds).length;
}

try {
  process.exitCode = (await evaluate(process.argv.slice(2))) > 0 ? 1 : 0;
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error;
  if (!(error instanceof ReadoutError) && !isUsage) throw error;
  console.error(isUsage ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = 2;
}
