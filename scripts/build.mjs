// Builds everything that changed since the last build: the engine (src -> dist), the embedded
// database's template, the web app (web -> web/build).
//   node scripts/build.mjs [engine|database|web …]   only these steps
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildEngine } from './steps/engine.mjs';
import { runNpm } from './steps/packages.mjs';
import { ToolFailed } from './steps/run-tool.mjs';
import { fingerprint, readStamps, root, writeStamp } from './steps/stamp.mjs';
import { buildTemplate } from './steps/template.mjs';

const always = ['scripts/build.mjs', 'scripts/steps', 'package-lock.json', 'tsconfig.base.json'];

/** In order. `run` answers what was done, or undefined where there was nothing to do it with. */
const steps = [
  {
    name: 'engine',
    inputs: [...always, 'tsconfig.json', 'src'],
    outputs: ['dist/model/ids.js'],
    run: buildEngine,
  },
  {
    name: 'database',
    inputs: [...always, 'src/store'],
    outputs: [],
    run: buildTemplate,
  },
  {
    name: 'web',
    inputs: [
      ...always,
      'web',
      'src/model',
      'src/api/since.ts',
      'src/pipeline/desk.ts',
      'src/store/store.ts',
      'src/story/evidence.ts',
      'src/story/issue-heading.ts',
      'src/story/rank-happenings.ts',
    ],
    outputs: ['web/build/handler.js'],
    run: buildWeb,
  },
];

async function buildWeb() {
  if (!existsSync(join(root, 'web', 'package.json'))) return undefined;
  await runNpm(['run', 'build', '--workspace', 'web'], { env: { NO_COLOR: '1' } });
  return 'web app built';
}

/** Runs the steps whose inputs changed; answers how many ran. Throws at the first that fails. */
export async function build({ only = [], say = console.log } = {}) {
  let count = 0;
  for (const step of steps) {
    if (only.length > 0 && !only.includes(step.name)) continue;
    const state = fingerprint(step.inputs);
    const complete = step.outputs.every((file) => existsSync(join(root, file)));
    if (complete && readStamps()[step.name] === state) continue;
    const startedAt = performance.now();
    const done = await step.run();
    if (done === undefined) continue;
    writeStamp(step.name, state);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    say(`${step.name.padEnd(9)} ${done} (${seconds} s)`);
    count += 1;
  }
  return count;
}

/** What a failed build says: a tool's own words, in full, or the error with its stack. */
export function describeFailure(error) {
  return error instanceof ToolFailed ? error.message : (error.stack ?? String(error));
}

async function main(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(', ');
    console.error(`There is no build step ${unknown.join(', ')}. The steps are: ${known}.`);
    process.exitCode = 2;
    return;
  }
  try {
    if ((await build({ only: names })) === 0) console.log('Nothing changed since the last build.');
  } catch (error) {
    console.error(describeFailure(error));
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(process.argv.slice(2));
}
