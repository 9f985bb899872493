/** Where a content clause ends: with its sentence, or before another statement of the same rank. */
import { cueNouns } from '../locales/en/cues.ts';
import { phraseEnd, reach, sentenceEnd } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { englishCues } from './cue-lexicon.ts';

const trailing = new Set([
  'adding',
  'saying',
  'noting',
  'arguing',
  'calling',
  'citing',
  'telling',
  'claiming',
  'explaining',
  'accusing',
  'urging',
  'warning',
  'insisting',
  'referring',
  'describing',
  'promising',
  'vowing',
  'predicting',
  'according',
]);

/** Index after the last word of a clause content that starts at `from`. */
export function findClauseEnd(words: readonly Word[], from: number): number {
  const limit = sentenceEnd(words, from);
  const subordinate = standsInSubordinate(words, from);
  for (let at = from + 1; at < limit; at += 1) {
    const word = words[at] as Word;
    if (word.quotation >= 0) continue;
    if (word.tag === 'dash' && isRenaming(words, at)) return at;
    if (subordinate && word.tag === 'comma' && opensMainClause(words, at + 1)) return at;
    if (words[at - 1]?.tag === 'quote' && trailing.has(word.lower)) return at;
    if (word.tag === 'comma' && trailing.has(words[at + 1]?.lower ?? '')) return at;
    if (isNewStatement(words, at, limit)) return words[at - 1]?.tag === 'comma' ? at - 1 : at;
    if (isParentheticalCue(words, at, limit)) return at;
  }
  return limit;
}

/** "— claims that Kyiv disputes": a noun for what was said, with a clause of its own. */
export function isRenaming(words: readonly Word[], at: number): boolean {
  return cueNouns.has(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'that';
}

const concessive = new Set([
  'while',
  'although',
  'though',
  'if',
  'as',
  'when',
  'after',
  'because',
  'since',
  'before',
]);

/** Whether the clause that holds `at` opens with "while" or its like: then it ends at a comma. */
function standsInSubordinate(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  let first = at;
  while (first > 0 && at - first < 30) {
    const before = words[first - 1] as Word;
    if (before.sentence !== sentence || ['comma', 'stop', 'colon'].includes(before.tag)) break;
    first -= 1;
  }
  if (words[first]?.tag === 'cc' || words[first]?.tag === 'adv') first += 1;
  return first < at && concessive.has(words[first]?.lower ?? '');
}

/** ", he appears uneasy": a subject after the comma that ends a clause with "while". */
function opensMainClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && ['pron', 'propn', 'det', 'noun'].includes(word.tag);
}

const joiners = new Set(['and', 'but', 'while', 'although', 'though', 'whereas']);

/** "… and Kyiv said", "… and called": a joiner before another statement of the same rank. */
function isNewStatement(words: readonly Word[], at: number, limit: number): boolean {
  if (!joiners.has((words[at] as Word).lower)) return false;
  let verb = at + 1;
  if (words[verb]?.tag !== 'adv' && !isCueVerb(words[verb])) verb = phraseEnd(words, verb);
  while (verb < limit && ['adv', 'aux', 'neg', 'modal'].includes(words[verb]?.tag ?? '')) verb += 1;
  const word = words[verb];
  if (verb >= limit || !isCueVerb(word)) return false;
  const shared = verb === at + 1 && hasSameForm(words, at, word);
  return shared ? englishCues.has(word.lemma ?? '') : isReporting(word) && !isInner(word);
}

/** "he feels", "they hope": what goes on in somebody is often part of what is said. */
function isInner(word: Word): boolean {
  const act = englishCues.get(word.lemma ?? '')?.act;
  return act === 'believe' || act === 'expect' || act === 'doubt';
}

/** "said … and described": the second verb stands in the form of the cue before it. */
function hasSameForm(words: readonly Word[], at: number, word: Word): boolean {
  if (word.tag !== 'vbd' && word.tag !== 'vbz') return false;
  for (let i = at - 1; i >= 0 && at - i < reach && words[i]?.sentence === word.sentence; i -= 1) {
    const { tag, lemma } = words[i] as Word;
    if (tag !== word.tag && !(tag === 'vbn' && word.tag === 'vbd')) continue;
    if (englishCues.has(lemma ?? '')) return true;
  }
  return false;
}

/** ", officials said," inside a content that began before it. */
function isParentheticalCue(words: readonly Word[], at: number, limit: number): boolean {
  if ((words[at] as Word).tag !== 'comma') return false;
  const subject = phraseEnd(words, at + 1);
  if (subject <= at + 1 || subject >= limit - 1) return false;
  const verb = words[subject];
  if (!isCueVerb(verb) || !isReporting(verb)) return false;
  const after = words[subject + 1];
  return after === undefined || after.tag === 'stop' || after.tag === 'comma';
}

function isCueVerb(word: Word | undefined): word is Word {
  return (
    word !== undefined && ['vbd', 'vbz', 'vb', 'vbn'].includes(word.tag) && word.lemma !== undefined
  );
}

function isReporting(word: Word): boolean {
  return englishCues.get(word.lemma ?? '')?.frames.includes('t') ?? false;
}
