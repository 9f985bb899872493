import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const { checkDocument } = await import(
  join(import.meta.dirname, '..', '..', 'scripts', 'check-docs.mjs')
);

let folder: string;
const check = (text: string, commands?: string[]) =>
  checkDocument(join(folder, 'page.md'), text, commands) as string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-docs-'));
  writeFileSync(join(folder, 'other.md'), '# First steps, told\n\n## Why `spans`?\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('passes links that lead somewhere', () => {
  expect(
    check(
      '[a](other.md) [b](other.md#first-steps-told) [c](other.md#why-spans) [d](https://x.org/y)',
    ),
  ).toEqual([]);
});

it('names links that lead nowhere, pictures too', () => {
  expect(check('[a](gone.md) ![b](images/gone.png) [c](other.md#nothing)')).toEqual([
    'the link gone.md leads nowhere',
    'the link images/gone.png leads nowhere',
    'other.md has no heading for #nothing',
  ]);
});

it('does not read links in code', () => {
  expect(check('```js\nlist[0](gone.md)\n```\n')).toEqual([]);
});

it('names commands that do not exist', () => {
  const text = 'Run `readout brief` or\n\n```sh\nnpx readout serve\nreadout start\n```\n';
  expect(check(text, ['brief', 'start'])).toEqual(['there is no command readout serve']);
  expect(check(text)).toEqual([]);
});
