/** Marks that some texts set apart: "Norway ’ s", "won ’ t". */

/** What may stand behind an apostrophe that does not end a quotation. */
export const apostropheEndings: ReadonlySet<string> = new Set([
  's',
  't',
  'd',
  'm',
  'll',
  're',
  've',
]);

const setApart = /\s*([’'])\s*(s|t|d|m|ll|re|ve)\b/giu;

/** The text without the blanks around such a mark: "Norway’s", "won’t". */
export function joinSetApart(text: string): string {
  return text.replace(setApart, '$1$2');
}
