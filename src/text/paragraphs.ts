/**
 * Text to paragraphs. An empty line always ends one; a single line break does too, unless the
 * line is plainly wrapped: it ends without a stop and the next begins in lower case.
 */
import type { Span } from '../model/span.ts';

const line = /[^\n\r\u2028\u2029]+/gu;
const wrappedEnd = /[\p{Ll}\p{Nd},;–—-]\s*$/u;
const wrappedStart = /^\s*\p{Ll}/u;

/** The paragraphs of `text` in order, each with something other than white space in it. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(line)) {
    if (match[0].trim() === '') continue;
    const end = match.index + match[0].length;
    const last = paragraphs.at(-1);
    if (last !== undefined && isWrapped(text, last.end, match.index)) last.end = end;
    else paragraphs.push({ start: match.index, end });
  }
  return paragraphs;
}

function isWrapped(text: string, end: number, start: number): boolean {
  const gap = text.slice(end, start);
  if (gap !== '\n' && gap !== '\r\n') return false;
  return (
    wrappedEnd.test(text.slice(end - 3, end)) && wrappedStart.test(text.slice(start, start + 8))
  );
}
