// A desk of its own for a measurement: the built program on a temporary folder, and what its
// process takes (Linux: from /proc; elsewhere only time by the clock).
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './report.mjs';

export function makeFolder(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  const file = join(folder, 'texts.jsonl');
  writeFileSync(file, texts.map((text) => JSON.stringify(text)).join('\n'));
  return {
    folder,
    file,
    data: join(folder, 'data'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Starts the program; `untilSaid(pattern)` resolves to the match once it has printed it. */
export function startProgram(argv, data) {
  const child = spawn(process.execPath, argv, {
    cwd: root,
    env: { ...process.env, READOUT_DATA: data, NO_COLOR: '1' },
  });
  let said = '';
  const listeners = new Set();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
      for (const listen of listeners) listen();
    });
  }
  let peakMb = 0;
  let cpuSeconds = 0;
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, peakOf(child.pid));
    cpuSeconds = Math.max(cpuSeconds, cpuOf(child.pid));
  }, 50);
  const ended = new Promise((resolve) => child.on('close', resolve)).finally(() =>
    clearInterval(watch),
  );
  return {
    pid: child.pid,
    ended,
    peakMb: () => peakMb,
    cpuSeconds: () => Math.max(cpuSeconds, cpuOf(child.pid)),
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
    untilSaid: (pattern) =>
      new Promise((resolve, reject) => {
        const listen = () => {
          const match = pattern.exec(said);
          if (match === null) return;
          listeners.delete(listen);
          resolve(match);
        };
        listeners.add(listen);
        ended.then(() => reject(new Error(`The program ended and said:\n${said}`)));
        listen();
      }),
  };
}

function peakOf(pid) {
  const match = /VmHWM:\s+(\d+) kB/.exec(readOr(`/proc/${pid}/status`));
  return match === null ? 0 : Number(match[1]) / 1024;
}

/** User and system time of the process; clock ticks are hundredths of a second on Linux. */
function cpuOf(pid) {
  const fields = readOr(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return fields.length < 13 ? 0 : (Number(fields[11]) + Number(fields[12])) / 100;
}

function readOr(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return '';
    throw error;
  }
}
