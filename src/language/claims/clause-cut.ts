/** Where a wording runs on into another clause: there it is cut. */
import { asideOpeners } from '../locales/en/clause-words.ts';
import type { Tag, Word } from '../syntax/words.ts';
import { isPredicate, joinsClause, opensAside } from './clause-joints.ts';

/** A longer remark in brackets is none of the wording. */
const longestBracket = 5;

/** Index of the first word, looked for from `first` on, that no longer belongs to the clause; `to` where all do. */
export function findCut(words: readonly Word[], from: number, to: number, first: number): number {
  const { quotation, tag } = words[from] as Word;
  const isInside = quotation >= 0 && tag !== 'quote';
  for (let at = first; at < to; at += 1) {
    const word = words[at] as Word;
    // What begins within a quotation ends with it.
    if (isInside && word.tag === 'quote') return at;
    if (isAfterQuotedComma(words, at) && opensAside(words, from, at)) return at;
    if (word.quotation !== quotation) continue;
    if (word.tag === 'paren') {
      const closing = closingMark(words, at, to, 'paren');
      if (closing === undefined || closing - at > longestBracket) return at;
      at = closing;
    } else if (word.tag === 'dash') {
      const closing = closingMark(words, at, to, 'dash');
      if (closing === undefined) return at;
      at = closing;
    } else if (endsClause(words, from, at, to)) return at;
  }
  return to;
}

/** "“… at any time,” just hours after": the comma stands before the closing mark. */
function isAfterQuotedComma(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.tag === 'quote' && words[at - 2]?.tag === 'comma';
}

function closingMark(words: readonly Word[], at: number, to: number, tag: Tag): number | undefined {
  for (let i = at + 1; i < to; i += 1) if (words[i]?.tag === tag) return i;
  return undefined;
}

/** "show the North that even though talks are possible, …": no aside, the clause begins with it. */
function opensThatClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower === 'even' ? words[at - 2] : words[at - 1];
  return before?.lower === 'that';
}

function endsClause(words: readonly Word[], from: number, at: number, to: number): boolean {
  const { tag, lower } = words[at] as Word;
  if (lower === ';' || lower === '|' || tag === 'stop') return true;
  if (asideOpeners.has(lower)) return !opensThatClause(words, at);
  if (tag === 'comma') return at + 1 < to && opensAside(words, from, at + 1);
  if (tag === 'aux') return isPredicate(words, from, at);
  if (tag !== 'cc') return false;
  // "declining to travel and declaring": the second participle is the cue's fellow.
  const isFellow = words[from]?.tag === 'to' && words[at + 1]?.tag === 'vbg';
  return isFellow || joinsClause(words, from, at);
}
