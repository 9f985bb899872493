// What the tests need from the system: a Chromium for the pages, a PostgreSQL server for the
// store. As root on Debian and Ubuntu they are installed from the system's packages; elsewhere
// one line says how. A tool that cannot be had is no error here: its tests say that they are skipped.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensurePostgres } from '../ensure-postgres.mjs';
import { runTool, ToolFailed } from './run-tool.mjs';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const chromiumApps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export async function prepareForTests(say = console.log) {
  await ensureChromium(say);
  await ensurePostgres(say);
}

/** The program's path: CHROMIUM_PATH, else the first known name on the path; undefined where there is none. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return existsSync(asked) ? asked : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const programs = folders.flatMap((folder) => chromiumNames.map((name) => join(folder, name)));
  return [...programs, ...chromiumApps].find((path) => existsSync(path));
}

async function ensureChromium(say) {
  if (findChromium()) return;
  if (await installSystemPackages(['chromium'], say)) return;
  say(
    'chromium  not found: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its path; tests of the pages are skipped until then.',
  );
}

/** Answers whether they are installed now; says why not where it was tried. */
export async function installSystemPackages(names, say = console.log) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say(`Installing ${names.join(', ')} from the system's packages …`);
  try {
    await runTool('apt-get', ['update', '-qq'], { env });
    const options = ['-y', '-qq', '--no-install-recommends'];
    await runTool('apt-get', ['install', ...options, ...names], { env });
    return true;
  } catch (error) {
    if (!(error instanceof ToolFailed)) throw error;
    say(error.message);
    return false;
  }
}
