/**
 * Finds the language cases by themselves: `test/cases/<kind>/<lang>/<name>/` with `input.txt`,
 * `expected.json` and `about.md`. An input may begin with `published: 2025-12-02` and an empty
 * line. A missing expectation fails; `UPDATE_CASES=1` writes all
 * expectations anew, `UPDATE_CASES=times,places` those of some kinds.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../src/language/index.ts';
import type { ReadingInput } from '../src/model/reading.ts';
import { loadKnowledge } from '../src/pipeline/knowledge.ts';
import { projections } from './case-projections.ts';

const root = join(import.meta.dirname, 'cases');
const knowledge = await loadKnowledge();

for (const kind of foldersIn(root)) {
  for (const lang of foldersIn(join(root, kind))) {
    describe(`${kind} ${lang}`, () => {
      for (const name of foldersIn(join(root, kind, lang))) {
        test(name, () => checkCase(kind, lang, join(root, kind, lang, name)));
      }
    });
  }
}

function checkCase(kind: string, lang: string, folder: string): void {
  const project = projections[kind];
  if (project === undefined) throw new Error(`No projection for cases of kind "${kind}"`);
  expect(existsSync(join(folder, 'about.md')), 'about.md says what the case is for').toBe(true);
  const input = readInput(join(folder, 'input.txt'), lang);
  const found = `${JSON.stringify(project(readText(input, knowledge), input.text), null, 2)}\n`;
  const expectedPath = join(folder, 'expected.json');
  if (isUpdated(kind)) writeFileSync(expectedPath, found);
  if (!existsSync(expectedPath)) throw new Error('expected.json is missing: UPDATE_CASES=1');
  expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(expectedPath, 'utf8')));
}

function isUpdated(kind: string): boolean {
  const asked = process.env.UPDATE_CASES ?? '';
  return asked === '1' || asked.split(',').includes(kind);
}

function readInput(path: string, lang: string): ReadingInput {
  const raw = readFileSync(path, 'utf8').replace(/\n$/u, '');
  const header = /^published: (\d{4}-\d\d-\d\d)\n\n/u.exec(raw);
  const text = header ? raw.slice(header[0].length) : raw;
  return { text, lang, publishedAt: `${header?.[1] ?? '2025-12-02'}T12:00:00.000Z` };
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
