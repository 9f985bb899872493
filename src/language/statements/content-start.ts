/** Where the content after a cue starts: past times, addressees and places of saying, up to "that", a quotation or a clause. */
import { timeWords } from '../locales/en/function-words.ts';
import { phraseEnd } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';

/** Index of the first word of the content after a cue that ends before `at`; `marked` when "that", a quote or a colon shows it. */
export function findContentStart(
  words: readonly Word[],
  at: number,
): { readonly at: number; readonly marked: boolean } {
  const sentence = words[at - 1]?.sentence;
  let j = at;
  let skippedTime = at;
  for (let step = 0; step < 6; step += 1) {
    const word = words[j];
    if (word === undefined || word.sentence !== sentence) break;
    if (word.lower === 'that' && word.tag === 'sub') return { at: j, marked: true };
    if (word.tag === 'quote' || word.lower === '‘') return { at: j, marked: true };
    const next = words[j + 1];
    if (word.lower === ':' && (next?.sentence === sentence || isQuoted(next)))
      return { at: j + 1, marked: true };
    if (word.tag === 'comma') {
      if (next?.tag === 'quote' || next?.lower === 'that') return { at: j + 1, marked: true };
      if (next?.tag === 'adv' && words[j + 2]?.tag === 'comma') j += 3;
      else break;
    } else if (timeWords.has(word.lower) && word.lower !== 'may') {
      j += 1;
      skippedTime = j;
    } else if (word.tag === 'adv' || (word.lower === 'this' && next?.lower === ':')) {
      j += 1;
    } else if (next?.lower === 'following' && words[j + 2]?.lower === ':') {
      j += 2;
    } else if (word.tag === 'prep' || (word.tag === 'to' && next?.tag !== 'vb')) {
      const end = phraseEnd(words, j + 1);
      const onlyTime = isTimePhrase(words, j + 1, end);
      j = Math.max(end, j + 2);
      while (timeWords.has(words[j]?.lower ?? '') && words[j]?.sentence === sentence) j += 1;
      if (onlyTime) skippedTime = j;
    } else if (word.tag === 'det' && timeWords.has(next?.lower ?? '')) {
      j += 2;
      skippedTime = j;
    } else break;
  }
  return { at: skippedTime, marked: false };
}

function isQuoted(word: Word | undefined): boolean {
  return word !== undefined && (word.quotation >= 0 || word.tag === 'quote');
}

function isTimePhrase(words: readonly Word[], from: number, to: number): boolean {
  if (to <= from) return timeWords.has(words[from]?.lower ?? '');
  return words.slice(from, to).some((word) => timeWords.has(word.lower));
}
