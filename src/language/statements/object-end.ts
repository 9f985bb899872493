/** Where a noun-phrase content ends: with its of- and for-parts, before time, occasion or a new clause. */
import { statementNouns } from '../locales/en/cues.ts';
import { timeWords } from '../locales/en/function-words.ts';
import { sentenceEnd } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { isRenaming } from './clause-end.ts';

const clauseBreakers = new Set([
  'because',
  'while',
  'when',
  'after',
  'before',
  'since',
  'although',
  'though',
  'if',
  'until',
  'as',
  'during',
  'amid',
  'despite',
  'following',
  'saying',
  'adding',
  'calling',
  'arguing',
  'noting',
  'citing',
  'telling',
  'via',
  'earlier',
  'but',
]);

/** Index after the last word of a noun-phrase content: its of-, for- and that-parts, not the time or occasion. */
export function findObjectEnd(words: readonly Word[], from: number): number {
  const limit = sentenceEnd(words, from);
  for (let at = from + 1; at < limit; at += 1) {
    const word = words[at] as Word;
    if (word.quotation >= 0) continue;
    if (word.tag === 'dash' && !isRenaming(words, at)) {
      const closing = closingDash(words, at, limit);
      if (closing === undefined) return at;
      at = closing - 1;
      if (isRenaming(words, closing)) return closing;
      at = closing;
      continue;
    }
    if (['comma', 'colon', 'dash', 'stop'].includes(word.tag)) return at;
    if (clauseBreakers.has(word.lower) && word.tag !== 'noun' && !isAsPhrase(words, at)) return at;
    if (words[at - 1]?.tag === 'quote' && at - from > 2 && word.tag !== 'noun') return at;
    if (timeWords.has(word.lower) && word.lower !== 'may') {
      const before = words[at - 1] as Word;
      if (before.tag === 'prep' || before.tag === 'det' || before.tag === 'adj')
        return Math.max(from + 1, at - 1);
      return at;
    }
    if (word.lower === 'in' || word.lower === 'on' || word.lower === 'at') {
      if (isOccasion(words, at)) return at;
    }
    if (word.tag === 'cc' && isVerbNext(words, at + 1)) return at;
  }
  return limit;
}

/** "— including X —": the dash that closes an addition to the object. */
function closingDash(words: readonly Word[], at: number, limit: number): number | undefined {
  if (!/^(?:including|such|like|with|from)$/u.test(words[at + 1]?.lower ?? '')) return undefined;
  for (let i = at + 2; i < limit && i - at < 30; i += 1) if (words[i]?.tag === 'dash') return i;
  return undefined;
}

/** "in an interview", "on Twitter", "at a rally": where it was said and not what. */
function isOccasion(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  const noun = next.tag === 'det' || next.tag === 'adj' ? words[at + 2] : next;
  const head = words[at + 3];
  const places = [
    'twitter',
    'facebook',
    'rally',
    'debate',
    'event',
    'stage',
    'conference',
    'appearance',
  ];
  return [noun, head].some(
    (word) => word !== undefined && (statementNouns.has(word.lower) || places.includes(word.lower)),
  );
}

/** "dismissed X as a distraction": what it is called belongs to the content. */
function isAsPhrase(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'as') return false;
  const next = words[at + 1];
  return next !== undefined && ['det', 'adj', 'quote', 'vbg'].includes(next.tag);
}

function isVerbNext(words: readonly Word[], at: number): boolean {
  const word = words[at]?.tag === 'adv' ? words[at + 1] : words[at];
  return word !== undefined && ['vbd', 'vbz', 'aux', 'modal', 'vbg'].includes(word.tag);
}
