import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const { fingerprint, root } = await import(
  join(import.meta.dirname, '..', '..', 'scripts', 'steps', 'stamp.mjs')
);

describe('fingerprint', () => {
  let folder: string;
  const state = () => fingerprint([relative(root, folder)]) as string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-stamp-'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'a.ts'), 'one');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('stays while nothing changes', () => {
    expect(state()).toBe(state());
  });

  it('changes with a file added, a size or a time', () => {
    const seen = [state()];
    writeFileSync(join(folder, 'b.sql'), '');
    seen.push(state());
    writeFileSync(join(folder, 'a.ts'), 'three');
    seen.push(state());
    utimesSync(join(folder, 'a.ts'), 1, 1);
    seen.push(state());
    expect(new Set(seen).size).toBe(4);
  });

  it('does not look at installed packages', () => {
    const before = state();
    writeFileSync(join(folder, 'node_modules', 'x.js'), '');
    expect(state()).toBe(before);
  });
});
