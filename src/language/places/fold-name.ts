/**
 * A name to the key under which the gazetteer keeps it: no accents, no apostrophes, hyphens as
 * spaces, lower case. The build script folds in the same way; a test compares the two.
 */
import { rememberAnswers } from '../../text/remember.ts';

/** The key of a name; two spellings that differ only in accents or hyphens have one key. */
export const foldName: (name: string) => string = rememberAnswers(fold);

function fold(name: string): string {
  const plain = isAscii(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .replace(/['’‘ʼ`ʹ]/gu, '')
    .replace(/[-‐‑–\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
