/**
 * Text to paragraphs. An empty line always ends one; a single line break does too, unless the
 * line is plainly wrapped: it ends without a stop and the next begins in lower case.
 */
import type { Span } from '../model/span.ts';

/** Breaks are looked for and not lines: a pattern for a line of 10 MB overflows the stack. */
const breaks = /[\n\r\u2028\u2029]+/gu;
const wrappedEnd = /[\p{Ll}\p{Nd},;–—-]\s*$/u;
const wrappedStart = /^\s*\p{Ll}/u;

/** The paragraphs of `text` in order, each with something other than white space in it. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (const { start, end } of splitLines(text)) {
    if (text.slice(start, end).trim() === '') continue;
    const last = paragraphs.at(-1);
    if (last !== undefined && isWrapped(text, last.end, start)) last.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

function* splitLines(text: string): Generator<Span> {
  let start = 0;
  for (const found of text.matchAll(breaks)) {
    if (found.index > start) yield { start, end: found.index };
    start = found.index + found[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}

function isWrapped(text: string, end: number, start: number): boolean {
  const gap = text.slice(end, start);
  if (gap !== '\n' && gap !== '\r\n') return false;
  return (
    wrappedEnd.test(text.slice(end - 3, end)) && wrappedStart.test(text.slice(start, start + 8))
  );
}
