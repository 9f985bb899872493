/**
 * Speech that a dash opens at the head of a paragraph ("— Nous irons, a dit Roux.", "—Iremos
 * —dijo Ruiz—.") to spans, as other quotations have them, without the dash.
 */
import type { Quotation } from '../syntax/quotes.ts';

const opening = /(?<=^|\n)[ \t]*[—–]\s?(?=[\p{L}¡¿«“„])/gu;

/** The spoken parts, in order; `isCue` tells whether a word is a reporting word. */
export function findDashSpeech(
  text: string,
  isCue: (word: string) => boolean,
): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const match of text.matchAll(opening)) {
    const start = match.index + match[0].length;
    const lineEnd = text.indexOf('\n', start);
    const end = endOfSpeech(text, start, lineEnd < 0 ? text.length : lineEnd, isCue);
    if (end !== undefined) found.push({ start, end, runsOn: false });
  }
  return found;
}

/** Up to the next dash, or to the mark before a reporting word that stands close behind it. */
function endOfSpeech(
  text: string,
  start: number,
  lineEnd: number,
  isCue: (word: string) => boolean,
): number | undefined {
  const line = text.slice(start, lineEnd);
  const dash = /[,.!?…]?\s?[—–]/u.exec(line);
  if (dash !== null) return trimmed(line, start, dash.index);
  for (const mark of line.matchAll(/[,!?…]\s/gu)) {
    const words = line.slice(mark.index + 2, mark.index + 60).split(/[\s-]+/u, 5);
    if (words.some((word) => isCue(word.replace(/[,.!?]+$/u, '').toLowerCase())))
      return trimmed(line, start, mark.index);
  }
  return undefined;
}

function trimmed(line: string, start: number, end: number): number | undefined {
  const length = line.slice(0, end).trimEnd().length;
  return length > 2 ? start + length : undefined;
}
