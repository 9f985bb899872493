import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildTemplate } from '../../src/store/embedded/template.ts';
import { openStore } from '../../src/store/open.ts';
import { describeStore } from './suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-embedded-'));
let opened = 0;

beforeAll(() => buildTemplate(), 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore('the embedded store', () => {
  opened += 1;
  return openStore({ dataDir: join(folder, String(opened)) });
});
