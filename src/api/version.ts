/** Readout's version, as `package.json` states it. */
import { readFileSync } from 'node:fs';

/** Works from `src/api` and from `dist/api` alike: both lie two folders below `package.json`. */
export const readoutVersion: string = readVersion();

function readVersion(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
