/**
 * Shows how far a long job is: a bar on a terminal, else a line every few seconds. Writes to the
 * standard error, so that what a command answers stays clean.
 */
import { SingleBar } from 'cli-progress';
import type { World } from './world.ts';

/** Without a terminal a line is written no more often than this. */
const lineEveryMs = 3_000;

export interface Progress {
  /** `done` of `total`; a total that is not known yet is left out. */
  update(done: number, total?: number): void;
  /** Ends the display; answers the seconds it took. */
  stop(): number;
}

/** Begins to show progress under a label such as "Reading". `unit`: "articles". */
export function showProgress(world: World, label: string, unit: string): Progress {
  const startedMs = world.now().getTime();
  const secondsSoFar = () => (world.now().getTime() - startedMs) / 1000;
  const display = world.stderr.isTTY ? showBar(world, label, unit) : showLines(world, label, unit);
  return {
    update: (done, total) => display.update(done, total, secondsSoFar()),
    stop: () => {
      display.stop();
      return secondsSoFar();
    },
  };
}

interface Display {
  update(done: number, total: number | undefined, seconds: number): void;
  stop(): void;
}

function showBar(world: World, label: string, unit: string): Display {
  const bar = new SingleBar({
    stream: world.stderr as NodeJS.WriteStream,
    format: `${label} {bar} {value}/{total} ${unit}, {rate}/s`,
    barCompleteChar: '━',
    barIncompleteChar: '─',
    barsize: 30,
    clearOnComplete: false,
    // The bar must not keep Ctrl-C to itself, and a cursor that is hidden would stay so after it.
    hideCursor: false,
    gracefulExit: false,
  });
  return {
    update: (done, total, seconds) => {
      // A bar of nothing would be shown as full, so it begins with the first number.
      if (!bar.isActive) bar.start(Math.max(1, total ?? done), 0, { rate: '0' });
      bar.setTotal(Math.max(1, total ?? done));
      bar.update(done, { rate: rateOf(done, seconds) });
    },
    stop: () => bar.stop(),
  };
}

function showLines(world: World, label: string, unit: string): Display {
  let nextMs = world.now().getTime() + lineEveryMs;
  return {
    update: (done, total, seconds) => {
      if (world.now().getTime() < nextMs) return;
      nextMs = world.now().getTime() + lineEveryMs;
      const of = total === undefined ? '' : ` of ${total}`;
      world.stderr.write(`${label}: ${done}${of} ${unit}, ${rateOf(done, seconds)}/s\n`);
    },
    stop: () => {},
  };
}

/** A rate with one decimal: `24.8`; `0` before anything is measured. */
export function rateOf(count: number, seconds: number): string {
  return seconds <= 0 ? '0' : (count / seconds).toFixed(1);
}
