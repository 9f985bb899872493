/** Finds the folder with the corpora: asked for, set, or beside the project. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * `asked`, else the setting READOUT_EVAL_DATA, else `shared/data` beside the project; undefined
 * where that folder does not exist.
 */
export function findDataFolder(
  asked?: string,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const folder = resolve(
    asked ?? environment.READOUT_EVAL_DATA ?? join(projectFolder, '..', 'shared', 'data'),
  );
  return existsSync(folder) ? folder : undefined;
}
