/** Twelve lines of month names to a look-up: each line holds one month's forms. */

/** Lower-cased form → 1 to 12. Empty lines at either end are left out. */
export function numberMonths(lines: string): ReadonlyMap<string, number> {
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
