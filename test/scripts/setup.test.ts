import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = join(import.meta.dirname, '..', '..', 'scripts');
const { nodeProblem } = await import(join(scripts, 'setup.mjs'));
const { packagesNeed } = await import(join(scripts, 'steps', 'packages.mjs'));

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('lets Node %s through', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['18.20.4', '20.18.9', '20.9.0'])('names both versions for Node %s', (version) => {
    expect(nodeProblem(version)).toContain('needs Node 20.19 or newer');
    expect(nodeProblem(version)).toContain(version);
  });
});

describe('packagesNeed', () => {
  let folder: string;
  const write = (path: string, packages: object) =>
    writeFileSync(join(folder, path), JSON.stringify({ packages }));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-setup-'));
    write('package-lock.json', {
      '': { name: 'readout' },
      web: { name: 'web' },
      'node_modules/readout-web': { resolved: 'web', link: true },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/only-on-windows': { version: '1.0.0', optional: true },
    });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const installed = (packages: object) => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    write('node_modules/.package-lock.json', packages);
  };

  it('asks for everything when nothing is installed', () => {
    expect(packagesNeed(folder)).toBe('all');
  });

  it('asks for nothing when all is there, optional packages and the web folder apart', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } });
    expect(packagesNeed(folder)).toBeUndefined();
  });

  it('asks for some when one is missing or of another version', () => {
    installed({});
    expect(packagesNeed(folder)).toBe('some');
    installed({ 'node_modules/a': { version: '0.9.0' } });
    expect(packagesNeed(folder)).toBe('some');
  });
});
