/** Marks that some texts set apart: "Norway ’ s", "won ’ t". */

/** What stands behind the apostrophe of a contraction. */
export const contractionEndings: ReadonlySet<string> = new Set('t d m ll re ve'.split(' '));

const setApart = new RegExp(`\\s*([’'])\\s*(s|${[...contractionEndings].join('|')})\\b`, 'giu');

/** The text without the blanks around such a mark: "Norway’s", "won’t". */
export function joinSetApart(text: string): string {
  return text.replace(setApart, '$1$2');
}
