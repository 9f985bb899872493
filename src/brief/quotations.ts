/**
 * A sentence to the quotations in it, nested ones too: straight, curly, angled, German, corner
 * marks and look-alikes. A quotation that is not closed runs to the sentence's end.
 */
import { apostrophes, quotationMarks } from './quotation-marks.data.ts';

const closersOf: ReadonlyMap<string, string> = new Map(quotationMarks);

/** What stands between each pair of marks, without the marks; [] for a sentence without quotations. */
export function findQuotations(text: string): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const closers = closersOf.get(text[i] ?? '');
    if (closers === undefined || !canOpen(text, i)) continue;
    const inner = innerOf(text, i + 1, closers);
    if (/[\p{L}\p{N}]/u.test(inner)) found.push(inner);
  }
  return found;
}

/** An apostrophe opens only at the start of a word; "”" and "»" open only where a word follows a gap. */
function canOpen(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  const isAmbiguous = apostrophes.includes(mark) || '”"»›″'.includes(mark);
  if (!isAmbiguous) return true;
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
  const after = text[at + 1] ?? ' ';
  return !/[\p{L}\p{M}\p{N}.,!?…]/u.test(before) && !/\s/u.test(after);
}

function innerOf(text: string, from: number, closers: string): string {
  for (let i = from; i < text.length; i += 1) {
    if (closers.includes(text[i] ?? ' ') && canClose(text, i)) return text.slice(from, i);
  }
  return text.slice(from);
}

/** An apostrophe inside a word ("didn’t") closes nothing. */
function canClose(text: string, at: number): boolean {
  if (!apostrophes.includes(text[at] ?? '')) return true;
  return !/[\p{L}\p{M}\p{N}]/u.test(text[at + 1] ?? ' ');
}
