// Writes docs/reference from the built program: commands, settings, stages, API and schemas.
// Run it after `npm run build` whenever the docs test says that they differ.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './steps/stamp.mjs';

const built = join(root, 'dist', 'cli', 'reference', 'index.js');
const folder = join(root, 'docs', 'reference');

if (!existsSync(built)) {
  console.error('The program is not built: run `npm run build` first.');
  process.exit(1);
}
const { buildReference } = await import(built);
const files = buildReference();
removeStale();
for (const [path, content] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
console.log(`${files.size} files written to docs/reference`);

/** A schema whose stage is gone would mislead. */
function removeStale() {
  const schemas = join(folder, 'schemas');
  for (const name of existsSync(schemas) ? readdirSync(schemas) : []) {
    if (!files.has(`schemas/${name}`)) rmSync(join(schemas, name));
  }
}
