/**
 * A passage to its words for matching: folded (no case, no accents, "U.N." as one word), each
 * with where it stands and what it starts with. Two words are the same by stem, or by a long
 * beginning in common, so that "Serbian" meets "Serbia" and "presence" meets "present".
 */
import { coarseStem } from '../text/stem.ts';

/** One word of a passage. `start` counts from the passage's own start. */
export interface PassageWord {
  readonly text: string;
  readonly stem: string;
  readonly isName: boolean;
  /** Follows a comma, colon, semicolon or dash. */
  readonly opensClause: boolean;
  readonly start: number;
}

const sharedBeginning = 5;
const longestTail = 4;
const leastShared = 0.6;

/** Words in their order; numbers among them. */
export function passageWordsOf(text: string): readonly PassageWord[] {
  const words: PassageWord[] = [];
  let end = 0;
  for (const match of text.matchAll(
    /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’](?:t|re|ve|ll)(?![\p{L}]))?/gu,
  )) {
    const folded = foldWord(match[0]);
    const gap = text.slice(end, match.index);
    end = match.index + match[0].length;
    if (folded === '' || (folded === 's' && /['’]$/u.test(gap))) continue;
    words.push({
      text: folded,
      stem: coarseStem(folded),
      isName: /^\p{Lu}/u.test(match[0]),
      opensClause: /[,;:–—]/u.test(gap),
      start: match.index,
    });
  }
  return words;
}

/** Lower case without accents and full stops. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

/** The same word in another form, as far as its letters tell. */
export function isSameWord(a: PassageWord, b: PassageWord): boolean {
  // "sit" is no "site".
  if (a.text.length < 4 || b.text.length < 4) return a.text === b.text;
  if (a.stem === b.stem) return true;
  if (a.text.length < sharedBeginning || b.text.length < sharedBeginning) return false;
  let shared = 0;
  while (shared < a.text.length && a.text[shared] === b.text[shared]) shared += 1;
  return (
    shared >= sharedBeginning &&
    shared >= leastShared * Math.max(a.text.length, b.text.length) &&
    a.text.length - shared <= longestTail &&
    b.text.length - shared <= longestTail
  );
}
