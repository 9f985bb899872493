/**
 * Compiles the sources into a folder of its own, without checking types, so that tests can run
 * the program as real processes whatever state `dist` is in.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface CompiledProgram {
  /** Path of the program's entry. */
  readonly main: string;
  remove(): Promise<void>;
}

export async function compileProgram(): Promise<CompiledProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-program-'));
  const dist = join(folder, 'dist');
  await cp(join(root, 'src'), dist, {
    recursive: true,
    filter: (path) => !/\.ts$|tsconfig\.json$/u.test(path),
  });
  for (const name of ['node_modules', 'samples', 'package.json']) {
    await symlink(join(root, name), join(folder, name));
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(describeProject(dist)));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', folder]);
  await makeTemplate(dist);
  return {
    main: join(dist, 'cli', 'main.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Made once, so that each of the test's desks opens at once as it does after a build. */
async function makeTemplate(dist: string): Promise<void> {
  const module = JSON.stringify(join(dist, 'store/embedded/template.js'));
  const script = `import(${module}).then(({ buildTemplate }) => buildTemplate())`;
  await promisify(execFile)(process.execPath, ['-e', script]);
}

function describeProject(outDir: string) {
  return {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      composite: false,
      declaration: false,
      sourceMap: false,
      noCheck: true,
      types: [],
      rootDir: join(root, 'src'),
      outDir,
    },
    include: [join(root, 'src/**/*.ts')],
    exclude: [join(root, 'src/eval')],
  };
}
