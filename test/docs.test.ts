/** Every command, setting, route and stage is documented, and the reference is the program's own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../src/cli/command.ts';
import { commands } from '../src/cli/commands/index.ts';
import { buildReference } from '../src/cli/reference/index.ts';
import { settingTable } from '../src/cli/settings.ts';
import { filters } from '../src/pipeline/filters/index.ts';

const folder = new URL('../docs/reference/', import.meta.url);
const reference = buildReference();
const howTo = 'Run: npm run build && node scripts/build-reference.mjs';

function listAll(specs: readonly CommandSpec[], above = ''): (readonly [string, CommandSpec])[] {
  return specs.flatMap((spec) => {
    const name = `${above}${spec.name}`;
    return [[name, spec] as const, ...listAll(spec.commands ?? [], `${name} `)];
  });
}

describe('the reference', () => {
  it.each([...reference.keys()])('%s is what the program says', (path) => {
    const file = new URL(path, folder);
    expect(existsSync(file), `docs/reference/${path} is missing. ${howTo}`).toBe(true);
    expect(readFileSync(file, 'utf8') === reference.get(path), `${path} differs. ${howTo}`).toBe(
      true,
    );
  });

  it('has no schema of a stage that is gone', () => {
    for (const name of readdirSync(new URL('schemas/', folder))) {
      expect(reference.has(`schemas/${name}`), `schemas/${name} is stale. ${howTo}`).toBe(true);
    }
  });
});

describe('every command', () => {
  it.each(listAll(commands))('%s explains itself', (name, spec) => {
    expect(spec.summary, 'summary').toMatch(/^[A-Z].{10,}\.$/u);
    expect(spec.description.length, 'description').toBeGreaterThan(20);
    expect(spec.examples.length, 'examples').toBeGreaterThan(0);
    for (const { line, does } of spec.examples) {
      expect(line).toContain(`readout ${name}`);
      expect(does.length).toBeGreaterThan(5);
    }
    for (const given of spec.arguments ?? []) expect(given.description).not.toBe('');
    for (const option of spec.options ?? []) expect(option.description).not.toBe('');
    expect(reference.get('commands.md')).toContain(`# readout ${name}\n`);
  });
});

describe('every setting', () => {
  it('that the program reads is in the table', () => {
    const sources = readdirSync(new URL('../src/', import.meta.url), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.ts'));
    const documented = new Set<string>(settingTable.map(({ name }) => name));
    for (const path of sources) {
      const text = readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8');
      for (const [, name = ''] of text.matchAll(/\benv\.(READOUT_\w+)/gu)) {
        // The corpora of the measuring commands are no setting of the desk.
        if (name.startsWith('READOUT_EVAL_')) continue;
        expect(documented, `${name} in src/${path}`).toContain(name);
      }
    }
  });
});

it('every stage is a command and has its schemas', () => {
  expect(filters.map(({ name }) => name)).toEqual([
    'extract',
    'read',
    'group',
    'timeline',
    'disputes',
  ]);
  for (const { name } of filters) {
    expect(commands.some((command) => command.name === name)).toBe(true);
    expect([...reference.keys()]).toContain(`schemas/${name}-in.json`);
  }
});
