/**
 * The tense of the words around a time: "will meet on Tuesday", "was attacked on Monday". The
 * nearest sign before the time decides, else the nearest after it. No parsing: signs and reach.
 */
import {
  certainFuture,
  demandPast,
  futureAdjectives,
  futureSigns,
  motionPast,
  notPast,
  pastSigns,
  plainVerbs,
  sayingWords,
} from '../locales/en/tense-words.ts';
import type { Tense, TimeHit, TimeScan } from './expression.ts';

const reachBefore = 14;
const reachAfter = 10;

/** The tense that a time stands in; a deadline ("by Friday") with no verb near is ahead. */
export function readTense(scan: TimeScan, { from, to }: TimeHit): Tense {
  if (scan.aheadSentences.has(scan.sentence[from] ?? -1)) return 'ahead';
  const isDeadline = /^(?:by|until|till|than)$/u.test(beforeArticle(scan, from - 1));
  const tense = readBefore(scan, from, isDeadline) ?? readAfter(scan, from, to);
  return tense ?? (isDeadline ? 'ahead' : undefined);
}

function readBefore(scan: TimeScan, from: number, isDeadline: boolean): Tense {
  const sentence = scan.sentence[from];
  for (let at = from - 1; at >= from - reachBefore && scan.sentence[at] === sentence; at -= 1) {
    if (scan.lower[at] === 'that' && sayingWords.has(scan.lower[at - 1] ?? '')) return undefined;
    const tense = tenseAt(scan, at);
    if (tense === 'past' && isDeadline && demandPast.has(scan.lower[at] ?? '')) return 'ahead';
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function beforeArticle(scan: TimeScan, at: number): string {
  const word = scan.lower[at] ?? '';
  return /^(?:the|about|around|late|early)$/u.test(word) ? (scan.lower[at - 1] ?? '') : word;
}

function readAfter(scan: TimeScan, from: number, to: number): Tense {
  const sentence = scan.sentence[from];
  for (let at = to; at < to + reachAfter && scan.sentence[at] === sentence; at += 1) {
    const tense = tenseAt(scan, at);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** What the word at `at` says of the tense; words in capitals are names ("May", "Will"). */
function tenseAt(scan: TimeScan, at: number): Tense {
  const word = scan.words[at] ?? '';
  if (certainFuture.has(word)) return isFutureInPast(scan, at) ? 'ahead' : 'will';
  if (word === 'to' && plainVerbs.has(scan.words[at + 1] ?? '')) return tenseOfInfinitive(scan, at);
  if (futureSigns.has(word)) return 'ahead';
  if (futureAdjectives.has(word))
    return /^(?:to|for)$/u.test(scan.lower[at + 1] ?? '') ? 'ahead' : undefined;
  return isPastForm(scan, at) ? 'past' : undefined;
}

/** "would" after a past verb of saying looks ahead, but not as far as "will". */
function isFutureInPast(scan: TimeScan, at: number): boolean {
  return scan.words[at] === 'would' || scan.lower[at - 1] === 'as';
}

/** "flew to Vienna to meet", "the first to visit" are past; "agreed to meet", "to meet" look ahead. */
function tenseOfInfinitive(scan: TimeScan, at: number): Tense {
  for (let back = at - 1; back >= at - 5 && scan.sentence[back] === scan.sentence[at]; back -= 1) {
    const word = scan.lower[back] ?? '';
    if (motionPast.has(word) || /^(?:first|only|latest)$/u.test(word)) return 'past';
  }
  return 'ahead';
}

/** "killed", "was", "met"; not "the armed men", nor "be released" and "being held". */
function isPastForm(scan: TimeScan, at: number): boolean {
  const word = scan.words[at] ?? '';
  const isForm =
    pastSigns.has(word) || (/^\p{Ll}{2,}[^e\P{Ll}]ed$/u.test(word) && !notPast.has(word));
  if (!isForm) return false;
  const before = scan.lower[at - 1] ?? '';
  return !/^(?:the|a|an|be|being|get|its|their|his|her|these|those|to)$/u.test(before);
}
