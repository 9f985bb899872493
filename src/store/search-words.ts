/**
 * Splits text into the words under which it is found, the same way for texts and for questions
 * and whatever the database's locale: runs of letters, marks and digits, compatibility forms and
 * case folded. Scripts without spaces between words give one word a character.
 */

/** A word as it is indexed, and where it stands in the text it came from. */
export interface SearchWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** PostgreSQL keeps at most 1 MB of words for one text; this many characters can never exceed it. */
const indexedLength = 200_000;
const wordLength = 100;

const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*';
const wordPattern = new RegExp(`${unspaced}|(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Words in order of place; empty where the text has none. */
export function listSearchWords(text: string): readonly SearchWord[] {
  const words: SearchWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = foldWord(match[0]);
    if (word !== '') words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The words of a text with a space between them, for to_tsvector; long texts up to a limit. */
export function searchable(text: string): string {
  return listSearchWords(text.slice(0, indexedLength))
    .map(({ word }) => word)
    .join(' ');
}

function foldWord(raw: string): string {
  const folded = raw.normalize('NFKC').toLowerCase();
  return folded.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '').slice(0, wordLength);
}
