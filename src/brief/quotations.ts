/**
 * A sentence to the quotations in it, nested ones too: straight, curly, angled, German, Swedish,
 * corner marks and look-alikes. A quotation that is not closed runs to the sentence's end.
 */
import { apostrophes, quotationMarks, twoWayMarks } from './quotation-marks.data.ts';

const closersOf: ReadonlyMap<string, string> = new Map(quotationMarks);

/** What stands between each pair of marks, without the marks; [] for a sentence without quotations. */
export function findQuotations(text: string): readonly string[] {
  const found: string[] = [];
  const closing = new Set<number>();
  for (let i = 0; i < text.length; i += 1) {
    if (closing.has(i)) continue;
    const closers = closersAt(text, i);
    if (closers === undefined) continue;
    const end = closeAfter(text, i + 1, closers);
    if (end < text.length) closing.add(end);
    const inner = text.slice(i + 1, end);
    if (/[\p{L}\p{N}]/u.test(inner)) found.push(inner);
  }
  return found;
}

/** The marks that can close what the mark at `at` opens; undefined where none opens there. */
function closersAt(text: string, at: number): string | undefined {
  const mark = text[at] ?? '';
  if (apostrophes.includes(mark) && !startsWord(text, at)) return undefined;
  const closers = closersOf.get(mark);
  if (closers !== undefined) return closers;
  if (twoWayMarks.includes(mark)) return mark === '"' ? '"”' : mark === '»' ? '«»' : mark;
  return apostrophes.includes(mark) ? `${mark}'’` : undefined;
}

function startsWord(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + 1] ?? ' ';
  return !/[\p{L}\p{M}\p{N}]/u.test(before) && !/\s/u.test(after);
}

/** Where the closing mark stands; the text's length where there is none. */
function closeAfter(text: string, from: number, closers: string): number {
  for (let i = from; i < text.length; i += 1) {
    const mark = text[i] ?? ' ';
    if (!closers.includes(mark)) continue;
    // "didn’t": an apostrophe inside a word closes nothing.
    if (apostrophes.includes(mark) && /[\p{L}\p{M}\p{N}]/u.test(text[i + 1] ?? ' ')) continue;
    return i;
  }
  return text.length;
}
