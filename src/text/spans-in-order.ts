/** Finds records by where they stand in their text, by halving lists in order of span. */
import type { Span } from '../model/span.ts';

/** Index of the first record that starts at `start` or later. */
export function firstFrom(records: readonly Span[], start: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The records that lie inside a span, in order. */
export function within<T extends Span>(records: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let at = firstFrom(records, span.start); at < records.length; at += 1) {
    const record = records[at] as T;
    if (record.start >= span.end) break;
    if (record.end <= span.end) found.push(record);
  }
  return found;
}
