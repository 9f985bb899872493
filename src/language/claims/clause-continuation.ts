/** Where a clause that was broken off goes on to, and the rest of a list. */
import {
  asideOpeners,
  besideOpeners,
  momentOpeners,
  nominativePronouns,
  numberWords,
  wantsMore,
} from '../locales/en/clause-words.ts';
import { timeWords } from '../locales/en/function-words.ts';
import { isFiniteVerb, sentenceEnd } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';
import { beginsPhrase, canBeListed, joinsClause, skipAdverbs } from './clause-joints.ts';

/** How far a clause is followed, in words. */
const longestAddition = 40;

/** Index after the phrase in which a wording broke off; `to` where it did not. */
export function completePhrase(words: readonly Word[], from: number, to: number): number {
  return breaksOff(words, to) ? endOfClause(words, from, to) : endOfList(words, to);
}

/**
 * Index after the clause that goes on at `at`: up to a mark, another clause, or a verb that has no
 * subject of its own since ("who", "that" and "he" bring one).
 */
export function endOfClause(words: readonly Word[], from: number, at: number): number {
  const limit = Math.min(sentenceEnd(words, from), at + longestAddition);
  let subjects = 0;
  let end = at;
  while (end < limit && !isBoundary(words, from, end, subjects > 0)) {
    const word = words[end] as Word;
    if (word.tag === 'rel' || word.tag === 'sub' || nominativePronouns.has(word.lower)) {
      subjects = 1;
    } else if (isVerbOfItsOwn(words, end)) {
      if (subjects === 0) break;
      subjects = 0;
    }
    end = pastQuotation(words, end, limit);
  }
  return end;
}

/** A finite verb that is no participle: not "appointed" in "his newly appointed envoy", not "aimed at". */
function isVerbOfItsOwn(words: readonly Word[], at: number): boolean {
  const { tag, lower } = words[at] as Word;
  const before = words[at - 1];
  if (before !== undefined && ['to', 'modal', 'aux', 'neg'].includes(before.tag)) return false;
  // "its tests Wednesday": a noun that is a verb elsewhere.
  if (tag === 'vbz') return !timeWords.has(words[at + 1]?.lower ?? '');
  return tag === 'modal' || (tag === 'aux' && !/^be/u.test(lower));
}

/** "coal |, iron, lead and seafood": the rest of a list of names or things. */
function endOfList(words: readonly Word[], to: number): number {
  if (words[to]?.tag !== 'comma' || !canBeListed(words[to - 1])) return to;
  let isClosing = false;
  for (let at = to + 1; at - to < longestList; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[to]?.sentence) return isClosing ? at : to;
    if (word.lower === 'and' || word.lower === 'or') {
      if (isClosing) return to;
      isClosing = true;
    } else if (!canBeListed(word) && (word.tag !== 'comma' || isClosing)) {
      const isEnd = word.tag === 'stop' || word.tag === 'comma' || word.tag === 'prep';
      return isClosing && isEnd && canBeListed(words[at - 1]) ? at : to;
    }
  }
  return to;
}

const longestList = 16;

/** "over | the next", "three more | months", "commercial licensed | and unlicensed use". */
function breaksOff(words: readonly Word[], to: number): boolean {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || next === undefined || next.sentence !== last.sentence) return false;
  if (last.tag === 'prep' || last.tag === 'to' || wantsMore.has(last.lower)) {
    return beginsPhrase(next) || (last.tag === 'prep' && next.tag === 'pron');
  }
  if (last.tag === 'det' || last.tag === 'possessive') return beginsPhrase(next);
  // "the “unilateral” | decision".
  if (last.tag === 'quote') {
    const isOneWord = words[to - 3]?.tag === 'quote';
    return (isOneWord || words[to - 2]?.tag === 'adj') && beginsPhrase(next);
  }
  if (last.tag === 'adj' && next.tag === 'cc') return words[to + 1]?.tag === 'adj';
  const isCounting = last.tag === 'num' || numberWords.has(last.lower);
  return (last.tag === 'adj' || isCounting) && next.tag === 'noun';
}

const boundaryTags: ReadonlySet<Tag> = new Set(['comma', 'dash', 'colon', 'stop', 'paren']);

function isBoundary(words: readonly Word[], from: number, at: number, isVerbDue: boolean): boolean {
  const { tag, lower } = words[at] as Word;
  if (boundaryTags.has(tag)) return true;
  if (lower === 'which') return words[at - 1]?.tag !== 'prep';
  const next = words[skipAdverbs(words, at + 1)];
  if (momentOpeners.has(lower)) return opensMoment(words, from, at, next);
  if (besideOpeners.has(lower) || asideOpeners.has(lower)) return tag === 'sub';
  if (tag !== 'cc' || isVerbDue) return false;
  return next === undefined || isFiniteVerb(next) || joinsClause(words, from, at);
}

/** "after pleading guilty", "as they wrestle with it": a clause, not a time. */
function opensMoment(
  words: readonly Word[],
  from: number,
  at: number,
  next: Word | undefined,
): boolean {
  if (next === undefined || next.tag === 'vbg') return true;
  return nominativePronouns.has(next.lower) || joinsClause(words, from, at);
}

function pastQuotation(words: readonly Word[], at: number, limit: number): number {
  const { quotation } = words[at] as Word;
  let next = at + 1;
  if (quotation < 0) return next;
  while (next < limit && words[next]?.quotation === quotation) next += 1;
  return next;
}
