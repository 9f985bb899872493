/** Lines of words to a look-up: each line holds the forms of one month, weekday or the like. */

/** Lower-cased form → number of its line, from 1. Empty lines at either end are left out. */
export function numberLines(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line, at) =>
        line
          .trim()
          .split(/\s+/u)
          .map((word) => [word, at + 1] as const),
      ),
  );
}
