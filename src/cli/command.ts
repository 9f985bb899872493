/** How a command is declared: one record that the program, its help and its reference are made from. */
import type { Context } from './context.ts';

export interface CommandOption {
  /** As commander writes it: `--as-of <time>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
}

export interface CommandArgument {
  /** As commander writes it: `<story>`, `[file]`, `<url...>`. */
  readonly name: string;
  readonly description: string;
}

export interface Example {
  readonly line: string;
  readonly does: string;
}

type Given = string | readonly string[] | undefined;
/** The options as commander reads them: text for those with a value, true for the others. */
export type GivenOptions = Readonly<Record<string, string | boolean | undefined>>;

/** `run` gets the arguments in order, then prints; what it throws is shown as one sentence. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** More than the summary, shown in the command's own help. */
  readonly description: string;
  readonly arguments?: readonly CommandArgument[];
  readonly options?: readonly CommandOption[];
  readonly examples: readonly Example[];
  readonly run?: (
    context: Context,
    given: readonly Given[],
    options: GivenOptions,
  ) => Promise<void>;
  /** Commands below this one: `replies approve`. */
  readonly commands?: readonly CommandSpec[];
}

/** An option with a value as text; undefined where it was not given. */
export function textOption(options: GivenOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** An argument that commander has made sure is there. */
export function textArgument(given: readonly Given[], index: number): string {
  const value = given[index];
  if (typeof value !== 'string')
    throw new Error(`Expected argument ${index + 1}, got ${typeof value}`);
  return value;
}

/** The values of an argument that may be repeated. */
export function listArgument(given: readonly Given[], index: number): readonly string[] {
  const value = given[index];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
