/** Finds what stands around a cited span, so that a reader sees it as the source set it. */
import type { Span } from '../../../../src/model/span.ts';

export interface PassageInContext {
  /** From the same paragraph, cut at a word with "…" where it is long. */
  readonly before: string;
  readonly cited: string;
  readonly after: string;
}

/** At most `reach` UTF-16 units on either side; undefined where the span is not inside the text. */
export function contextOf(text: string, span: Span, reach = 180): PassageInContext | undefined {
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) return undefined;
  const opening = text.lastIndexOf('\n', span.start - 1) + 1;
  const closing = text.indexOf('\n', span.end);
  return {
    before: shortenStart(text.slice(span.start === 0 ? 0 : opening, span.start), reach),
    cited: text.slice(span.start, span.end),
    after: shortenEnd(text.slice(span.end, closing === -1 ? text.length : closing), reach),
  };
}

function shortenStart(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const tail = text.slice(-reach);
  return `… ${tail.slice(tail.search(/\s/u) + 1)}`;
}

function shortenEnd(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const head = text.slice(0, reach);
  return `${head.replace(/\s+\S*$/u, '')} …`;
}
