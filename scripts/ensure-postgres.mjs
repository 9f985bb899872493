// Finds the programs of a PostgreSQL server, which the store's tests start on a folder of their
// own. As root on Debian and Ubuntu it installs them; elsewhere one line says how.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const debianFolder = '/usr/lib/postgresql';

/** The folder with `initdb` and `postgres`: READOUT_POSTGRES_BIN, Debian's newest, else on the path; undefined where there is none. */
export function findPostgres() {
  const asked = process.env.READOUT_POSTGRES_BIN;
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const debian = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debianFolder, version, 'bin'));
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const folders = asked ? [asked] : [...debian, ...onPath];
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))),
  );
}

export const howToInstall =
  'postgresql  not found: install it (Debian: apt-get install postgresql) or set READOUT_POSTGRES_BIN to the folder of its programs; the store cannot be tested on a server until then.';

/** Answers whether a server's programs are there now. */
export async function ensurePostgres(say = console.log) {
  if (findPostgres()) return true;
  const { installSystemPackages } = await import('./steps/test-tools.mjs');
  if ((await installSystemPackages(['postgresql'], say)) && findPostgres()) return true;
  say(howToInstall);
  return false;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensurePostgres();
}
