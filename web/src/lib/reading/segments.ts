/**
 * Cuts a text at every place where a marked span begins or ends, so that spans which overlap
 * can be set as plain, un-nested elements. Joining the segments gives the text back.
 */
import type { Span } from '../../../../src/model/span.ts';
import type { FindingKind } from './kinds.ts';

/**
 * What a segment can be marked as: a kind of finding, the passage that a brief cites, or a place
 * that the list of findings leads to and that has no look of its own.
 */
export type MarkKind = FindingKind | 'cited' | 'anchor';

export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** A stretch of text under the same marks. `opens` where at least one mark begins with it. */
export interface Segment extends Span {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
  readonly opens: boolean;
}

/** The segments of `[range.start, range.end)` in order; marks that lie outside are cut off or left out. */
export function splitIntoSegments(
  text: string,
  marks: readonly Mark[],
  range: Span = { start: 0, end: text.length },
): readonly Segment[] {
  const inside = marks
    .map((mark) => clip(mark, range))
    .filter((mark): mark is Mark => mark !== undefined);
  const starts = new Set(marks.map((mark) => mark.start));
  const edges = new Set([range.start, range.end]);
  for (const mark of inside) edges.add(mark.start).add(mark.end);
  const places = [...edges].sort((a, b) => a - b);
  const byStart = inside.toSorted((a, b) => a.start - b.start);

  const segments: Segment[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < places.length; index += 1) {
    const start = places[index] as number;
    const end = places[index + 1] as number;
    active = active.filter((mark) => mark.end > start);
    for (let mark = byStart[next]; mark && mark.start === start; mark = byStart[next]) {
      active.push(mark);
      next += 1;
    }
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      kinds: [...new Set(active.map((mark) => mark.kind))],
      opens: starts.has(start),
    });
  }
  return segments;
}

function clip(mark: Mark, range: Span): Mark | undefined {
  const start = Math.max(mark.start, range.start);
  const end = Math.min(mark.end, range.end);
  return start < end ? { kind: mark.kind, start, end } : undefined;
}

/** Paragraphs as spans, without the white space around them; none for an empty text. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*(?:\n(?![^\S\n]*\n)[^\n]*\S[^\n]*)*/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    paragraphs.push({ start, end: start + match[0].trim().length });
  }
  return paragraphs;
}
