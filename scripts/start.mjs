// `npm start`: makes ready what is not, builds what changed, then becomes `readout start` in
// this same process, so that Ctrl-C and signals reach it without a go-between.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, describeFailure } from './build.mjs';
import { setUp } from './setup.mjs';
import { root } from './steps/stamp.mjs';

const program = join(root, 'dist', 'cli', 'main.js');

async function prepare() {
  try {
    if (!(await setUp())) return false;
    await build();
    if (existsSync(program)) return true;
    console.error('The build made no dist/cli/main.js. Run `npm run build` and see what it says.');
    return false;
  } catch (error) {
    console.error(describeFailure(error));
    return false;
  }
}

if (await prepare()) {
  process.argv = [process.execPath, program, 'start', ...process.argv.slice(2)];
  await import(pathToFileURL(program).href);
} else {
  process.exitCode = 1;
}
