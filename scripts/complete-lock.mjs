// Adds to package-lock.json the optional packages of other platforms that npm left out, as it
// does when it writes the file beside an existing node_modules or from a registry that does not
// have them. Without them `npm ci` refuses the file. Their checksums are not known here, so npm
// learns those where the packages are used.
//   node scripts/complete-lock.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './steps/stamp.mjs';

const systems =
  /^(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)$/;
const processors =
  /^(arm|arm64|ia32|x64|ppc64|ppc64le|riscv64|loong64|s390x|mips64el|armv7|wasm32)$/;

/** The optional packages that entries of the lock name and the lock lacks: `[path, entry]` each. */
export function missingEntries(packages) {
  const missing = new Map();
  for (const [parent, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (findEntry(packages, parent, name)) continue;
      const taken = missing.get(`node_modules/${name}`);
      const path =
        taken && taken.version !== range
          ? `${parent}/node_modules/${name}`
          : `node_modules/${name}`;
      missing.set(path, entryFor(name, range, entry));
    }
  }
  return [...missing];
}

/** The entry that Node would load for `name` from `parent`: the nearest one upwards. */
function findEntry(packages, parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const entry = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (entry) return entry;
    if (!folder.includes('/node_modules/')) return packages[`node_modules/${name}`];
  }
}

function entryFor(name, version, parent) {
  if (!/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`Expected an exact version of ${name}, got ${version}: add it by hand.`);
  }
  const parts = name.split(/[/-]/);
  const os = parts.find((part) => systems.test(part));
  const cpu = parts.find((part) => processors.test(part));
  const musl = parts.some((part) => part.startsWith('musl'));
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(os === 'linux' ? { libc: [musl ? 'musl' : 'glibc'] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}

function main(checkOnly) {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock.packages);
  if (missing.length === 0) return console.log('package-lock.json is complete.');
  if (checkOnly) {
    console.error(
      `package-lock.json lacks ${missing.length} optional packages, such as ${missing[0][0]}. Run: node scripts/complete-lock.mjs`,
    );
    process.exitCode = 1;
    return;
  }
  const all = [...Object.entries(lock.packages), ...missing];
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} optional packages added.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.includes('--check'));
}
