import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const { missingEntries } = await import(join(root, 'scripts', 'complete-lock.mjs'));

describe('missingEntries', () => {
  const parent = { version: '1.0.0', dev: true, optionalDependencies: {} as object };

  it('makes an entry that npm passes over on other platforms', () => {
    parent.optionalDependencies = { '@x/tool-linux-arm64-musl': '1.2.3' };
    expect(missingEntries({ 'node_modules/tool': parent })).toEqual([
      [
        'node_modules/@x/tool-linux-arm64-musl',
        {
          version: '1.2.3',
          cpu: ['arm64'],
          dev: true,
          libc: ['musl'],
          optional: true,
          os: ['linux'],
        },
      ],
    ]);
  });

  it('finds an entry beside the parent or above it', () => {
    parent.optionalDependencies = { '@x/a': '1.0.0', '@x/b': '1.0.0' };
    const packages = {
      'node_modules/p/node_modules/tool': parent,
      'node_modules/p/node_modules/@x/a': { version: '1.0.0' },
      'node_modules/@x/b': { version: '1.0.0' },
    };
    expect(missingEntries(packages)).toEqual([]);
  });

  it('does not make up a version', () => {
    parent.optionalDependencies = { '@x/a': '^1.0.0' };
    expect(() => missingEntries({ 'node_modules/tool': parent })).toThrow('exact version');
  });
});

it('finds package-lock.json complete (else: node scripts/complete-lock.mjs)', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  expect(missingEntries(lock.packages)).toEqual([]);
});

it('finds every workspace in package-lock.json (else: npm install --package-lock-only)', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { packages } = read('package-lock.json');
  for (const folder of read('package.json').workspaces) {
    expect(packages[folder], folder).toBeDefined();
    expect(packages[`node_modules/${read(`${folder}/package.json`).name}`]).toBeDefined();
  }
});
