/** "territorial concessions and limits on X", "a; b; and c" to the things listed. */
import type { Range } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';

/**
 * The items of a list between two word indices. Semicolons split first where there are any;
 * otherwise commas and "and", as long as each item is a phrase of its own.
 */
export function splitList(words: readonly Word[], from: number, to: number): readonly Range[] {
  const end = trimEnd(words, from, to);
  if (end <= from) return [];
  const semicolons = splitAt(words, from, end, (word) => word.lower === ';');
  if (semicolons.length > 1) return semicolons;
  return splitAt(words, from, end, (word, at) => isJoint(words, word, at, from, end));
}

function trimEnd(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from && ['stop', 'comma', 'dash', 'colon'].includes((words[end - 1] as Word).tag))
    end -= 1;
  return end;
}

function splitAt(
  words: readonly Word[],
  from: number,
  to: number,
  isMark: (word: Word, at: number) => boolean,
): readonly Range[] {
  const items: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isMark(words[at] as Word, at)) continue;
    const first = skipJoiner(words, start, at);
    const last = trimEnd(words, first, at);
    if (last > first) items.push({ from: first, to: last });
    start = at + 1;
  }
  return items;
}

function skipJoiner(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && (words[at]?.tag === 'cc' || words[at]?.tag === 'comma')) at += 1;
  return at;
}

/** A comma or "and" between two phrases; "and" inside "security and territorial questions" is none. */
function isJoint(
  words: readonly Word[],
  word: Word,
  at: number,
  from: number,
  to: number,
): boolean {
  if (word.tag === 'comma') return true;
  if (word.lower !== 'and' && word.lower !== 'or') return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (at === from || at + 1 >= to || before === undefined || after === undefined) return false;
  if (before.tag === 'comma') return true;
  if (before.tag === 'adj' && after.tag === 'adj') return false;
  return (before.tag === 'noun' || before.tag === 'propn') && after.tag !== 'propn';
}
