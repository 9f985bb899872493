// Compares the installed packages with package-lock.json and installs what is missing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.mjs';
import { root } from './stamp.mjs';

/** `all` when nothing is installed, `some` when a package is missing or another version, else undefined. */
export function packagesNeed(folder = root) {
  const installedFile = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'all';
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const missing = Object.entries(wanted).some(
    ([path, entry]) =>
      path.includes('node_modules/') &&
      !entry.optional &&
      !entry.link &&
      installed[path]?.version !== entry.version,
  );
  return missing ? 'some' : undefined;
}

/** A whole installation starts from nothing; a partial one leaves alone what a running server uses. */
export async function installPackages(need, say = console.log) {
  const startedAt = performance.now();
  say(need === 'all' ? 'Installing packages …' : 'Installing packages that changed …');
  const command = need === 'all' ? ['ci'] : ['install', '--no-save'];
  await runNpm([...command, '--no-audit', '--no-fund', '--loglevel=error']);
  say(`packages  installed (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
}

/** The npm that started this script, where one did; otherwise the one on the path. */
export function runNpm(args, options = {}) {
  const environment = { ...process.env, npm_config_update_notifier: 'false', ...options.env };
  const npmFile = process.env.npm_execpath;
  if (npmFile && /npm-cli\.c?js$/.test(npmFile)) {
    return runTool(process.execPath, [npmFile, ...args], { ...options, env: environment });
  }
  const onWindows = process.platform === 'win32';
  return runTool('npm', args, { ...options, env: environment, shell: onWindows });
}
