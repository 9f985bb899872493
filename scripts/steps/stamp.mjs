// Tells whether the inputs of a build step changed: one hash over the names, sizes and
// modification times of the files, kept in dist/.stamps.json. Contents are not read, so that
// a build with nothing to do answers in a fraction of a second.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stampsFile = join(root, 'dist', '.stamps.json');
const skipped = new Set(['node_modules', 'build', 'dist', '.svelte-kit', '.git']);

/** Every file below the path (or the path itself, if it is a file), in order of name; none if it is missing. */
export function listFiles(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(path, entry.name)) : [join(path, entry.name)],
    );
}

/** A name for the present state of files and folders, given below the project's root. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => listFiles(join(root, path)))) {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat) hash.update(`${relative(root, file)}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The fingerprints noted at the last successful build, by step; empty before the first. */
export function readStamps() {
  try {
    return JSON.parse(readFileSync(stampsFile, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Notes a step's fingerprint beside those of the others. */
export function writeStamp(step, value) {
  mkdirSync(dirname(stampsFile), { recursive: true });
  writeFileSync(stampsFile, `${JSON.stringify({ ...readStamps(), [step]: value }, null, 1)}\n`);
}
