/**
 * Text to its quotations: where each opens and closes, marks included. Knows curly, straight,
 * doubled-apostrophe, low-high and guillemet marks. A quotation that its paragraph does not
 * close runs on when the next paragraph opens with a mark; otherwise it ends with its paragraph.
 */
import type { Span } from '../../model/span.ts';

/** A quotation with its marks. `runsOn`: it ended with its paragraph and the next one opens with a mark. */
export interface Quotation extends Span {
  readonly runsOn: boolean;
  /** It has no marks: see `set-off.ts`. */
  readonly setOff?: boolean;
}

const marks = /[“”„«»"]|``|''|\n+/gu;
const openers = new Set(['“', '„', '«', '``']);

/** The quotations of a text in order; never nested (inner marks belong to the outer quotation). */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (const match of text.matchAll(marks)) {
    const mark = match[0];
    const at = match.index;
    if (mark.startsWith('\n')) {
      if (open >= 0) {
        const next = text.charAt(at + mark.length);
        found.push({ start: open, end: trimEnd(text, open, at), runsOn: /[“„«"`]/u.test(next) });
        open = -1;
      }
      continue;
    }
    if (open < 0) {
      const isOpener = openers.has(mark) || (mark === '»' && opensReversed(text, at));
      if (isOpener || (isStraight(mark) && opensWord(text, at, mark))) open = at;
      continue;
    }
    // „…“ closes with the mark that opens “…”, »…« with the one that opens «…».
    const closes = { '“': '„', '«': '»' }[mark];
    if (openers.has(mark) && (closes === undefined || text.charAt(open) !== closes)) continue;
    found.push({ start: open, end: at + mark.length, runsOn: false });
    open = -1;
  }
  if (open >= 0) found.push({ start: open, end: trimEnd(text, open, text.length), runsOn: false });
  return found.filter(({ start, end }) => end - start > 2);
}

/** »…« as German books have it: a mark before a letter and behind a blank. */
function opensReversed(text: string, at: number): boolean {
  return /^[\p{L}\p{N}¡¿]/u.test(text.charAt(at + 1)) && /^[\s(]?$/u.test(text.charAt(at - 1));
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "''";
}

function opensWord(text: string, at: number, mark: string): boolean {
  const next = text.charAt(at + mark.length);
  return next !== '' && (mark === '"' ? true : /[\p{L}\p{N}]/u.test(next));
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return to;
}
