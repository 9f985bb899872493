/** The small things that every page of the reference shares. */

/** Stands at the head of every generated page. */
export const generatedNote =
  '<!-- Written by scripts/build-reference.mjs from the program itself; edit the program. -->';

/** Text that stays in its cell of a table. */
export function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
