/** Runs a stage filter between the standard input and the standard output. */
import { splitLines } from '../api/ndjson.ts';
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
  const source = lines === undefined ? flatten(splitLines(world.stdin)) : flatten([lines]);
  const bad = await filter.run(source, (line) => writeLine(world.stdout, line), options);
  if (bad > 0) context.fail();
}

async function* flatten(
  groups: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): AsyncGenerator<string> {
  for await (const lines of groups) yield* lines;
}
