// Makes the machine ready: the Node version, the packages and, with --for-tests, what the tests
// need: a build, and some programs of the system. Uses nothing but Node itself, because it runs
// before packages are there.
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { installPackages, packagesNeed } from './steps/packages.mjs';
import { ToolFailed } from './steps/run-tool.mjs';
import { prepareForTests } from './steps/test-tools.mjs';

const oldestNode = [20, 19];

/** Undefined when this Node is new enough, else the sentence to show. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]))
    return undefined;
  return `Readout needs Node ${oldestNode.join('.')} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/** Answers false, having said why, when the machine cannot be made ready. */
export async function setUp({ forTests = false, say = console.log } = {}) {
  const problem = nodeProblem();
  if (problem) {
    console.error(problem);
    return false;
  }
  const need = packagesNeed();
  if (need) await installPackages(need, say);
  if (forTests) {
    await build({ say });
    await prepareForTests(say);
  }
  return true;
}

/** What is said when setting up fails: a tool's own words in full, or the error with its stack. */
export function describeSetupFailure(error) {
  return error instanceof ToolFailed ? error.message : (error.stack ?? String(error));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const ready = await setUp({ forTests: process.argv.includes('--for-tests') });
    if (!ready) process.exitCode = 1;
  } catch (error) {
    console.error(describeSetupFailure(error));
    process.exitCode = 1;
  }
}
