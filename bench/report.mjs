// What measurements share: the time of a piece of work, and the table that is printed.
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Seconds of processor time of this process that `work` takes; the best of `rounds`. */
export async function secondsOf(work, rounds = 3) {
  const [best] = await secondsOfEach([work], rounds);
  return best;
}

/**
 * The same of each of several works, which take turns: what else the machine does at that hour
 * meets all of them.
 */
export async function secondsOfEach(works, rounds = 3) {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, work] of works.entries()) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      best[at] = Math.min(best[at], (user + system) / 1e6);
    }
  }
  return best;
}

/**
 * Prints rows `{ what, figure, peer?, ratio? }`: as a table, or as JSON Lines for `run.mjs`.
 * `ratio` is ours to the peer's, in the same run; 2 means that the peer takes half the time.
 */
export function report(rows) {
  if (process.env.READOUT_BENCH_JSON === '1') {
    for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
    return;
  }
  printTable(rows);
}

export function printTable(rows) {
  const cells = rows.map(({ what, figure, peer = '', ratio }) => {
    return [what, figure, peer, ratio === undefined ? '' : ratio.toFixed(2)];
  });
  const table = [['what', 'figure', 'peer', 'ratio'], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
