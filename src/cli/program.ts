/**
 * Builds the program from the table of commands and runs one line of it. Every failure ends here:
 * one sentence on the standard error and an exit code (0 done, 1 failed or refused, 2 wrong use).
 */
import { Command, CommanderError, Option } from 'commander';
import { readoutVersion } from '../api/version.ts';
import { ReadoutError } from '../model/error.ts';
import type { CommandSpec, GivenOptions } from './command.ts';
import { commands } from './commands/index.ts';
import { createContext, describeError } from './context.ts';
import { createColours, wantsColour } from './terminal/colours.ts';
import type { World } from './world.ts';

type Outcome = { exitCode: number };

/** The whole program; `outcome` holds the exit code after a run. */
export function buildProgram(world: World, outcome: Outcome): Command {
  const program = new Command('readout')
    .description('Follows an unfolding story and shows the source of every sentence.')
    .version(readoutVersion, '--version', 'Print the version.')
    .helpOption('-h, --help', 'Print this help.')
    .helpCommand('help [command]', 'Print the help of a command.')
    .option('--data <folder>', 'folder of the desk (READOUT_DATA, default ./readout-data)')
    .option('--no-color', 'colour nothing (also NO_COLOR)')
    .addHelpText('after', `\n${firstSteps}`)
    .showHelpAfterError('(readout --help shows what there is)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /u, 'readout: ')),
      getOutHelpWidth: () => Math.min(100, world.stdout.columns ?? 80),
      getErrHelpWidth: () => Math.min(100, world.stderr.columns ?? 80),
    });
  for (const spec of commands) addCommand(program, spec, world, outcome);
  return program;
}

const firstSteps = `First steps:
  readout start                     a desk with a sample story, in the browser
  readout follow URL                follow a feed, sitemap or page
  readout import FOLDER             take in files
  readout stories                   what the articles are about
  readout brief STORY               the brief, every sentence with its source

Settings and exit codes: docs/reference/settings.md`;

function addCommand(parent: Command, spec: CommandSpec, world: World, outcome: Outcome): void {
  const command = parent
    .command(spec.name)
    .summary(spec.summary)
    .description(`${spec.summary}\n\n${spec.description}`)
    .addHelpText('after', `\n${writeExamples(spec)}`)
    .showHelpAfterError(`(${nameOf(parent)} ${spec.name} --help shows how it is used)`);
  for (const argument of spec.arguments ?? []) {
    command.argument(argument.name, argument.description);
  }
  for (const { flags, description, choices, fallback } of spec.options ?? []) {
    const option = new Option(flags, description);
    if (choices !== undefined) option.choices(choices);
    if (fallback !== undefined) option.default(fallback);
    command.addOption(option);
  }
  for (const below of spec.commands ?? []) addCommand(command, below, world, outcome);
  const { run } = spec;
  if (run === undefined) return;
  command.action(async (...given: unknown[]) => {
    const context = createContext(world, command, () => {
      outcome.exitCode = 1;
    });
    const values = given.slice(0, spec.arguments?.length ?? 0) as string[];
    await run(context, values, command.optsWithGlobals<GivenOptions>());
  });
}

/** `readout watch` for the command of that name. */
function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

function writeExamples({ examples }: CommandSpec): string {
  const lines = examples.map(({ line, does }) => `  ${line}\n      ${does}`);
  return `Examples:\n${lines.join('\n')}`;
}

/** Runs one command line; never throws. Answers the exit code. */
export async function runProgram(argv: readonly string[], world: World): Promise<number> {
  const outcome: Outcome = { exitCode: 0 };
  try {
    await buildProgram(world, outcome).parseAsync([...argv], { from: 'user' });
    return outcome.exitCode;
  } catch (error) {
    // Commander has printed its message already; help and version are no failures.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return tellError(error, argv, world);
  }
}

function tellError(error: unknown, argv: readonly string[], world: World): number {
  const flag = argv.includes('--no-color') ? false : undefined;
  const colours = createColours(wantsColour(world.env, world.stderr.isTTY === true, flag));
  const { READOUT_DEBUG: debug } = world.env;
  const isDebug = debug !== undefined && debug !== '';
  world.stderr.write(`${describeError(error, colours, isDebug)}\n`);
  return error instanceof ReadoutError && error.code === 'bad-input' ? 2 : 1;
}
