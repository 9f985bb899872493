/** Brings the paragraphs of a plain text into one form: each on one line, an empty line between. */
import { joinSpaces } from './dom.ts';

/**
 * A text without empty lines is taken to have a paragraph on each line, unless its lines are
 * broken at one width, as in e-mail: those are joined.
 */
export function splitParagraphs(text: string): readonly string[] {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const wrapped = isHardWrapped(lines);
  const paragraphs: string[] = [];
  let current: string[] = [];
  const end = () => {
    if (current.length > 0) paragraphs.push(joinSpaces(current.join(' ')));
    current = [];
  };
  for (const line of lines) {
    if (line === '') end();
    else {
      current.push(line);
      if (!wrapped) end();
    }
  }
  end();
  return paragraphs.filter((paragraph) => paragraph !== '');
}

/** Most lines that have a follower end near the same width and in the middle of a sentence. */
function isHardWrapped(lines: readonly string[]): boolean {
  const followed = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '');
  if (followed.length < 3) return false;
  const narrow = followed.filter((line) => line.length >= 45 && line.length <= 100);
  const broken = narrow.filter((line) => !/[.!?:"”’)]$/.test(line));
  return narrow.length > followed.length * 0.7 && broken.length > narrow.length * 0.5;
}

/** The same as one text. */
export function joinParagraphs(text: string): string {
  return splitParagraphs(text).join('\n\n');
}
