/**
 * Where something stands in a revision's text: half-open, in UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is the evidence itself.
 */
import type { RevisionId } from './ids.ts';

/** Half-open range `[start, end)` in UTF-16 code units; `0 <= start < end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of one revision: the form in which every derived record carries its evidence. */
export interface Citation {
  readonly revisionId: RevisionId;
  readonly span: Span;
}
