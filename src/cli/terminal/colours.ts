/** One colour for each kind of finding, used in texts and legends alike, and the marks of typography. */
import picocolors from 'picocolors';

export type FindingKind = 'source' | 'cue' | 'content' | 'actor' | 'time' | 'place' | 'event';

export type Style = (text: string) => string;

/** All styles give the text back unchanged where colour is off. */
export interface Colours {
  readonly enabled: boolean;
  readonly heading: Style;
  readonly dim: Style;
  readonly strong: Style;
  readonly good: Style;
  readonly bad: Style;
  readonly warning: Style;
  readonly finding: Readonly<Record<FindingKind, Style>>;
}

/** The kinds in the order of the legend. */
export const findingKinds: readonly FindingKind[] = [
  'source',
  'cue',
  'content',
  'actor',
  'event',
  'time',
  'place',
];

/** Colours for a stream: on for a terminal, unless `NO_COLOR` is set or `--no-color` given. */
export function createColours(enabled: boolean): Colours {
  const c = picocolors.createColors(enabled);
  return {
    enabled,
    heading: (text) => c.bold(text),
    dim: c.dim,
    strong: c.bold,
    good: c.green,
    bad: c.red,
    warning: c.yellow,
    finding: {
      source: (text) => c.bold(c.magenta(text)),
      cue: c.yellow,
      content: c.green,
      actor: c.cyan,
      event: c.red,
      time: c.blue,
      place: (text) => c.underline(c.blue(text)),
    },
  };
}

/**
 * Whether to colour: a flag decides first, then `NO_COLOR` (https://no-color.org, any value that
 * is not empty), then `FORCE_COLOR`, then whether it is a terminal.
 */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  flag: boolean | undefined,
): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}
