/** Runs a stage filter between the standard input and the standard output. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { ReadoutError } from '../model/error.ts';
import type { FilterOptions } from '../pipeline/filters/filter.ts';
import { type Context, writeLine } from './context.ts';

/** `lines` stands in for the standard input. Sets the exit code where a line was bad. */
export async function runFilter(
  context: Context,
  name: string,
  options: FilterOptions = {},
  lines?: readonly string[],
): Promise<void> {
  const { world } = context;
  if (lines === undefined && world.stdin.isTTY) {
    throw new ReadoutError(
      'bad-input',
      `Expected JSON Lines on the standard input: readout ${name} < in.jsonl`,
    );
  }
  const { filters } = await import('../pipeline/filters/index.ts');
  const filter = filters.find((each) => each.name === name);
  if (filter === undefined) throw new Error(`Expected a filter named ${name}`);
  const input = lines === undefined ? world.stdin : Readable.from([lines.join('\n')]);
  const source = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const bad = await filter.run(source, (line) => writeLine(world.stdout, line), options);
  if (bad > 0) context.fail();
}
