// src/ to dist/: takes away compiled files whose source is gone, copies what is not TypeScript
// (word lists, migrations, workers in plain JavaScript), then compiles every project.
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runTool } from './run-tool.mjs';
import { listFiles, root } from './stamp.mjs';

const src = join(root, 'src');
const dist = join(root, 'dist');

export async function buildEngine() {
  removeOrphans();
  const copied = copyData();
  await runTool(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b']);
  return copied === 0 ? 'compiled' : `compiled, ${copied} data files copied`;
}

function removeOrphans() {
  for (const file of listFiles(dist)) {
    const match = /^(.*)\.(?:d\.ts|js|js\.map)$/.exec(relative(dist, file));
    if (match && !existsSync(join(src, `${match[1]}.ts`)) && !isCopied(file)) rmSync(file);
  }
}

function isCopied(file) {
  return existsSync(join(src, relative(dist, file)));
}

/** Copies what is missing or differs in size or is newer; answers how many files that were. */
function copyData() {
  let copied = 0;
  for (const file of listFiles(src)) {
    if (/(?<!\.d)\.ts$/.test(file) || /(^|\/)tsconfig\.json$/.test(file)) continue;
    const target = join(dist, relative(src, file));
    const [from, to] = [statSync(file), statSync(target, { throwIfNoEntry: false })];
    if (to && to.size === from.size && to.mtimeMs >= from.mtimeMs) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
    copied += 1;
  }
  return copied;
}
