/** What every command uses: printing with clean text and colours, the settings, the desk, the exit code. */
import { once } from 'node:events';
import type { Command } from 'commander';
import type { Client } from '../api/client.ts';
import { type Connection, connect } from './connect.ts';
import { readSettings, type SettingOptions, type Settings } from './settings.ts';
import { cleanText } from './terminal/clean.ts';
import { type Colours, createColours, wantsColour } from './terminal/colours.ts';
import type { Output, World } from './world.ts';

export interface Context {
  readonly world: World;
  /** Styles for the standard output, and for the standard error. */
  readonly colours: Colours;
  readonly errorColours: Colours;
  /** Columns to set text in: the terminal's, between 40 and 100; 80 where there is none. */
  readonly width: number;
  readonly settings: Settings;
  /** Writes a line to the standard output and waits while its reader is slow. */
  print(line?: string): Promise<void>;
  /** Writes a line to the standard error. */
  warn(line: string): void;
  /** Sets the exit code if none has been set: 1 for what was refused or failed. */
  fail(): void;
  /**
   * Runs `use` with the desk and closes it afterwards. `work`: it will have something to read.
   * `make`: it is made where there is none.
   */
  withDesk<T>(
    use: (client: Client, connection: Connection) => Promise<T>,
    options?: { readonly work?: boolean; readonly make?: boolean },
  ): Promise<T>;
}

/** The options that every command has. */
export interface GlobalOptions extends SettingOptions {
  readonly color?: boolean;
}

export function createContext(world: World, command: Command, fail: () => void): Context {
  const options = command.optsWithGlobals<GlobalOptions>();
  const settings = readSettings(world.env, options, world.cwd);
  // Commander sets `color` to true where --no-color is absent, so only false is a decision.
  const flag = options.color === false ? false : undefined;
  const coloursFor = (output: Output) =>
    createColours(wantsColour(world.env, output.isTTY === true, flag));
  return {
    world,
    settings,
    colours: coloursFor(world.stdout),
    errorColours: coloursFor(world.stderr),
    width: Math.max(40, Math.min(100, world.stdout.columns ?? 80)),
    print: (line = '') => writeLine(world.stdout, line),
    warn: (line) => void world.stderr.write(`${line}\n`),
    fail,
    withDesk: async (use, { work = false, make = false } = {}) => {
      const connection = await connect(world, settings, work, make);
      try {
        return await use(connection.client, connection);
      } finally {
        await connection.close();
      }
    },
  };
}

/** Writes a line, waiting where the stream's buffer is full. */
export async function writeLine(output: Output, line: string): Promise<void> {
  if (!output.write(`${line}\n`) && !output.destroyed) await once(output, 'drain');
}

/** An error in one sentence for the standard error; its stack and cause with `READOUT_DEBUG`. */
export function describeError(error: unknown, colours: Colours, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = `${colours.bad('readout:')} ${cleanText(message)}`;
  if (!debug || !(error instanceof Error)) return line;
  return [line, ...describeStacks(error)].join('\n');
}

function describeStacks(error: Error): string[] {
  const stack = cleanText(error.stack ?? String(error));
  if (error.cause === undefined) return [stack];
  if (!(error.cause instanceof Error)) return [stack, `Cause: ${cleanText(String(error.cause))}`];
  return [stack, 'Cause:', ...describeStacks(error.cause)];
}
