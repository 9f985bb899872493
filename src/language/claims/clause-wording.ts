/**
 * Spans to wordings that can be read alone: cut where their clause ends ("…, and there are signs
 * that …"), and lengthened where they break off inside a phrase ("over" before "the next ten years").
 */
import type { Span } from '../../model/span.ts';
import { firstFrom } from '../events/spans-index.ts';
import {
  asideOpeners,
  besideOpeners,
  clauseJoiners,
  clauseVerbs,
  momentOpeners,
  nominativePronouns,
  tellingVerbs,
  timesBefore,
  wantsMore,
} from '../locales/en/clause-words.ts';
import { timeWords } from '../locales/en/function-words.ts';
import { isFiniteVerb, phraseEnd, type Range, sentenceEnd } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';

/** A wording keeps at least this many words, or it stays as it was. */
const fewestWords = 2;
/** How far a wording that breaks off is followed. */
const longestAddition = 40;
/** A longer remark in brackets is none of the wording. */
const longestBracket = 5;

/** The words that a span covers; empty where it covers none. */
export function rangeOf(words: readonly Word[], { start, end }: Span): Range {
  const from = firstFrom(words, start);
  return { from, to: Math.max(from, firstFrom(words, end)) };
}

/**
 * The wording of a span: one clause, whole. The span itself where too little would be left. The
 * clause is not looked at before `verb`, an offset, where that of its own verb is given.
 */
export function wordClause(words: readonly Word[], span: Span, verb: number = span.start): Span {
  const { from, to } = rangeOf(words, span);
  if (to === from) return span;
  const cut = findCut(words, from, to, Math.max(from + fewestWords, firstFrom(words, verb) + 1));
  const end = cut < to ? cut : completePhrase(words, from, to);
  const last = dropDangling(words, from, end);
  if (last === to || last - from < fewestWords) return span;
  return { start: span.start, end: (words[last - 1] as Word).end };
}

/** Index of the first word after `from` that no longer belongs to the clause; `to` where all do. */
function findCut(words: readonly Word[], from: number, to: number, first: number): number {
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

function endsClause(words: readonly Word[], from: number, at: number, to: number): boolean {
  const { tag, lower } = words[at] as Word;
  if (lower === ';' || lower === '|' || tag === 'stop') return true;
  if (asideOpeners.has(lower)) return true;
  if (tag === 'comma') return at + 1 < to && opensAside(words, from, at + 1);
  if (tag === 'aux') return isPredicate(words, from, at);
  if (tag !== 'cc') return false;
  // "declining to travel and declaring": the second participle is the cue's fellow.
  const isFellow = words[from]?.tag === 'to' && words[at + 1]?.tag === 'vbg';
  return isFellow || joinsClause(words, from, at);
}

/** "calls for action | are likely to fail": the verb of which the wording is the subject. */
function isPredicate(words: readonly Word[], from: number, at: number): boolean {
  const first = words[from] as Word;
  if (!/^(?:is|are|was|were|has|have|had)$/u.test((words[at] as Word).lower)) return false;
  if (first.tag !== 'to' && !beginsPhrase(first)) return false;
  for (let i = from; i < at; i += 1) {
    const { tag, lower, lemma } = words[i] as Word;
    if (tag === 'rel' || tag === 'sub' || tag === 'pron' || lower === 'that') return false;
    if (isFiniteVerb(words[i] as Word)) return false;
    if (clauseVerbs.has(lemma ?? lower)) return false;
  }
  return true;
}

/** After a comma: "which", "suggesting that", "although", "and the North took", "a spokesman said". */
function opensAside(words: readonly Word[], from: number, at: number): boolean {
  const { tag, lower } = words[at] as Word;
  if (tag === 'rel' || lower === 'whose' || besideOpeners.has(lower)) return true;
  if (lower === 'as') return joinsClause(words, from, at);
  if (words[at - 2]?.tag === 'adj') return false;
  if (tag === 'vbg') return words[from]?.tag !== 'vbg' || tellingVerbs.has(lower);
  if (tag === 'vbd' || tag === 'vbz' || tag === 'aux') return true;
  if (tag === 'cc') return clauseJoiners.has(lower) || joinsClause(words, from, at);
  const verb = phraseEnd(words, at);
  return verb > at && tellingVerbs.has(words[verb]?.lower ?? '');
}

/** "and there are signs", "and Kyiv took": a joiner before a subject with its verb. */
function joinsClause(words: readonly Word[], from: number, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.sentence !== words[at]?.sentence) return false;
  if (words[at - 1]?.tag === 'adj') return false;
  const isClausal = ['that', 'it', 'they'].includes(words[from]?.lower ?? '');
  const joiner = words[at]?.lower;
  // "would be needed or desired": a second participle.
  if (isPastOrPresent(next)) return !isClausal && joiner !== 'or';
  const verb = skipAdverbs(
    words,
    nominativePronouns.has(next.lower) ? at + 2 : phraseEnd(words, at + 1),
  );
  const told = words[verb];
  if (told === undefined || verb === at + 1 || told.sentence !== next.sentence) return false;
  // "and the sanctions imposed by": a participle.
  if (told.tag === 'vbd' && words[verb + 1]?.lower === 'by') return false;
  // "or any other department probes": after "or" a form that may be a noun is one.
  if (joiner === 'or' && told.tag === 'vbz') return false;
  return isPastOrPresent(told) || (told.tag === 'modal' && !isClausal);
}

function isPastOrPresent(word: Word): boolean {
  return isFiniteVerb(word) && word.tag !== 'modal' && word.lower !== 'be';
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.tag === 'adv') at += 1;
  return at;
}

/** Index after the phrase in which a wording broke off; `to` where it did not. */
function completePhrase(words: readonly Word[], from: number, to: number): number {
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
  if (words[to]?.tag !== 'comma' || !isListed(words[to - 1])) return to;
  let isClosing = false;
  for (let at = to + 1; at - to < longestList; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[to]?.sentence) return isClosing ? at : to;
    if (word.lower === 'and' || word.lower === 'or') {
      if (isClosing) return to;
      isClosing = true;
    } else if (!isListed(word) && (word.tag !== 'comma' || isClosing)) {
      const isEnd = word.tag === 'stop' || word.tag === 'comma' || word.tag === 'prep';
      return isClosing && isEnd && isListed(words[at - 1]) ? at : to;
    }
  }
  return to;
}

const longestList = 16;

function isListed(word: Word | undefined): boolean {
  return word !== undefined && ['noun', 'propn', 'adj', 'num'].includes(word.tag);
}

/** "over | the next", "three more | months", "commercial licensed | and unlicensed use". */
function breaksOff(words: readonly Word[], to: number): boolean {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || next === undefined || next.sentence !== last.sentence) return false;
  if (last.tag === 'prep' || last.tag === 'to' || wantsMore.has(last.lower)) {
    return beginsPhrase(next);
  }
  if (last.tag === 'det' || last.tag === 'possessive') return beginsPhrase(next);
  // "the “unilateral” | decision".
  if (last.tag === 'quote') return words[to - 2]?.tag === 'adj' && beginsPhrase(next);
  if (last.tag === 'adj' && next.tag === 'cc') return words[to + 1]?.tag === 'adj';
  return (last.tag === 'adj' || last.tag === 'num' || last.lower === 'more') && next.tag === 'noun';
}

const openingTags: ReadonlySet<Tag> = new Set([
  'det',
  'adj',
  'num',
  'noun',
  'propn',
  'vbg',
  'quote',
]);

function beginsPhrase({ tag }: Word): boolean {
  return openingTags.has(tag);
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

/** Index after the last word that does not ask for another: no "of", "the", "even" or comma at the end. */
function dropDangling(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isDangling(words, end)) end -= 1;
  return end;
}

const danglingTags: ReadonlySet<Tag> = new Set([
  'det',
  'cc',
  'to',
  'comma',
  'colon',
  'dash',
  'rel',
]);

function isDangling(words: readonly Word[], end: number): boolean {
  const { tag, lower } = words[end - 1] as Word;
  // "to make his case hours | before he speaks".
  if (timesBefore.has(lower) && words[end]?.tag === 'sub') return true;
  return danglingTags.has(tag) || wantsMore.has(lower);
}
