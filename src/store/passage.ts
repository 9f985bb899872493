/** Cuts the passage of a text that shows why it was found, with the found words marked. */
import type { Span } from '../model/span.ts';
import { listSearchWords, type SearchWord } from './search-words.ts';

export interface MarkedPassage {
  readonly passage: string;
  readonly passageStart: number;
  /** Spans of the passage, in order, apart from each other. */
  readonly marks: readonly Span[];
}

const lead = 80;
const passageLength = 280;

/** The passage around the first place where a wanted sequence of words stands; else the text's beginning. */
export function cutPassage(text: string, wanted: readonly (readonly string[])[]): MarkedPassage {
  const found = findSequences(listSearchWords(text), wanted);
  const passageStart = wordStartAfter(text, (found[0]?.start ?? 0) - lead, found[0]?.start ?? 0);
  const end = wordEndBefore(text, passageStart + passageLength, found[0]?.end ?? 0);
  const marks = found
    .filter((span) => span.start >= passageStart && span.end <= end)
    .map((span) => ({ start: span.start - passageStart, end: span.end - passageStart }));
  return { passage: text.slice(passageStart, end), passageStart, marks };
}

/** Spans of the wanted sequences, in order, none overlapping another. */
function findSequences(
  words: readonly SearchWord[],
  wanted: readonly (readonly string[])[],
): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const sequence = wanted.find((each) => each.every((word, i) => words[at + i]?.word === word));
    const first = words[at];
    const last = words[at + (sequence?.length ?? 0) - 1];
    if (sequence === undefined || first === undefined || last === undefined) continue;
    spans.push({ start: first.start, end: last.end });
    at += sequence.length - 1;
  }
  return spans;
}

/** The first beginning of a word at or after `offset`, but not after `limit`. */
function wordStartAfter(text: string, offset: number, limit: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, limit).search(/\s/);
  const start = space < 0 ? offset : offset + space;
  const gap = /^\s*/.exec(text.slice(start, limit))?.[0].length ?? 0;
  return onCharacter(text, Math.min(start + gap, limit));
}

/** The last end of a word at or before `offset`, but not before `limit`. */
function wordEndBefore(text: string, offset: number, limit: number): number {
  if (offset >= text.length) return text.length;
  const cut = text.slice(0, offset).replace(/\s+\S*$/, '').length;
  return onCharacter(text, Math.max(cut > offset - lead ? cut : offset, limit));
}

/** Not in the middle of a surrogate pair. */
function onCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
