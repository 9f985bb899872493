/** A terminal that is none: commands run against a fake desk, and everything printed is kept. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import type { Output, World } from '../../src/cli/world.ts';
import { createFakeDesk, type FakeDesk } from '../api/fake-desk.ts';

export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

export interface FakeWorld {
  readonly desk: FakeDesk;
  readonly folder: string;
  /** Runs one command line as a user would type it, split at spaces unless given in parts. */
  run(line: string | readonly string[], changes?: Partial<World>): Promise<Run>;
}

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder of its own under the system's temporary one; removed after the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-cli-'));
  folders.push(folder);
  return folder;
}

export function collectOutput(isTTY = false, columns?: number): Output & { text(): string } {
  const parts: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      parts.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, {
    isTTY,
    text: () => parts.join(''),
    ...(columns === undefined ? {} : { columns }),
  });
}

export function typeIn(text: string, isTTY = false): World['stdin'] {
  return Object.assign(Readable.from(text === '' ? [] : [Buffer.from(text)]), { isTTY });
}

export async function createFakeWorld(): Promise<FakeWorld> {
  const desk = createFakeDesk();
  const folder = await makeFolder();
  return {
    desk,
    folder,
    run: async (line, changes = {}) => {
      const [stdout, stderr] = [collectOutput(), collectOutput()];
      const world: World = {
        stdin: typeIn('', true),
        stdout,
        stderr,
        env: { READOUT_DATA: join(folder, 'data') },
        cwd: folder,
        now: () => new Date('1995-11-03T12:00:00Z'),
        openDesk: async () => desk,
        hasDesk: () => true,
        untilStopped: () => Promise.resolve('SIGTERM'),
        ...changes,
      };
      const argv = typeof line === 'string' ? line.split(' ') : line;
      const exitCode = await runProgram(argv, world);
      const textOf = (output: Output) => ('text' in output ? (output as typeof stdout).text() : '');
      return { exitCode, out: textOf(world.stdout), err: textOf(world.stderr) };
    },
  };
}
