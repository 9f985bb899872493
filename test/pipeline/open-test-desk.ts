/** A desk on an embedded database of its own, with a clock that tests move by hand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk, ImportRecord } from '../../src/pipeline/desk.ts';
import { type OpenDeskOptions, openDesk } from '../../src/pipeline/open-desk.ts';

export interface TestDesk {
  readonly desk: Desk;
  readonly failures: string[];
  setClock(instant: string): void;
  close(): Promise<void>;
}

export async function openTestDesk(options: Partial<OpenDeskOptions> = {}): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-desk-'));
  const failures: string[] = [];
  let now = '1995-11-21T18:00:00.000Z';
  const desk = await openDesk({
    dataDir: join(folder, 'data'),
    clock: () => new Date(now),
    readingThreads: 0,
    report: (worker, error) => failures.push(`${worker}: ${String(error)}`),
    ...options,
  });
  return {
    desk,
    failures,
    setClock: (instant) => {
      now = instant;
    },
    async close() {
      await desk.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A record to import, about talks long past. */
export function makeRecord(number: number, change: Partial<ImportRecord> = {}): ImportRecord {
  return {
    origin: `dispatch-${number}.txt`,
    address: `https://wire.example/${number}`,
    title: `Talks at Dayton enter day ${number}`,
    outlet: 'Example Wire',
    lang: 'en',
    publishedAt: `1995-11-${String(number).padStart(2, '0')}T10:00:00.000Z`,
    text: [
      `The presidents of Bosnia, Croatia and Serbia continued their peace talks at an air base near Dayton, Ohio, on day ${number}.`,
      'Belgrade said the map was close to settled. Sarajevo disputed that, officials said.',
      'The United States wants an agreement initialled before the end of the month.',
    ].join('\n\n'),
    ...change,
  };
}
