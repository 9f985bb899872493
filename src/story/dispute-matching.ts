/**
 * Which statements speak of the same claim: by rare words they share and by their numbers, within
 * a month of each other. An inverted index over rare words gives the candidates.
 */

import type { Sides } from '../text/sides.ts';
import { isDistinctive, isNumber, sharedWords, weightedOverlap } from './content-words.ts';
import { type Contested, isNamed, type Utterance } from './dispute-findings.ts';
import { rivalOf } from './dispute-rivals.ts';

const denialLikeness = 0.62;
const joinLikeness = 0.8;
const fewestShared = 3;
const fewestTelling = 2;
const fewestToJoin = 5;
const windowDays = 30;
const longestPostings = 300;
const rareWordsLooked = 8;

/** Content words, and which of them are names. */
interface Worded {
  readonly words: readonly string[];
  readonly names?: ReadonlySet<string>;
}

/**
 * 0 to 1; 0 where too little is shared: a claim is known by its rare words, and the names that
 * everybody in the story uses are not among them.
 */
export function likenessOf(a: Worded, b: Worded, rarity: (word: string) => number): number {
  const shared = sharedWords(a.words, b.words);
  const size = Math.min(new Set(a.words).size, new Set(b.words).size);
  if (shared.length < Math.min(fewestShared, size)) return 0;
  const telling = shared.filter(
    (word) => isDistinctive(word, rarity) && !(a.names?.has(word) || b.names?.has(word)),
  );
  if (telling.length < fewestTelling) return 0;
  const contradict = numbersContradict(a.words, b.words);
  return weightedOverlap(a.words, b.words, rarity) * (contradict ? 0.8 : 1);
}

function numbersContradict(a: readonly string[], b: readonly string[]): boolean {
  const numbersA = a.filter(isNumber);
  const numbersB = b.filter(isNumber);
  return (
    numbersA.length > 0 && numbersB.length > 0 && !numbersA.some((word) => numbersB.includes(word))
  );
}

export interface UtteranceIndex {
  /** Claims that one speaker asserts and another, in a statement with the same content, denies. */
  denialsOfOthers(): readonly Contested[];
  /** Claims that give another figure for the same thing than another side's statement of those days. */
  rivalFigures(): readonly Contested[];
  /** Statements with the content of a group of contested claims. */
  like(group: readonly Contested[]): readonly Utterance[];
}

/** An index over statements in order of arrival. */
export function createUtteranceIndex(
  utterances: readonly Utterance[],
  rarity: (word: string) => number,
  sides: Sides,
): UtteranceIndex {
  const postings = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    for (const word of rarestOf(utterance.words, rarity)) {
      const list = postings.get(word) ?? [];
      if (list.length < longestPostings) list.push(utterance);
      postings.set(word, list);
    }
  }
  const near = (words: readonly string[]): readonly Utterance[] => {
    const found = new Set<Utterance>();
    for (const word of rarestOf(words, rarity)) {
      for (const utterance of postings.get(word) ?? []) found.add(utterance);
    }
    return [...found];
  };
  return {
    denialsOfOthers() {
      const denials = utterances.filter((utterance) => utterance.side === 'disputes');
      return denials.flatMap((denial) => contestedBy(denial, near(denial.words), rarity, sides));
    },
    rivalFigures() {
      return utterances.flatMap((utterance) => {
        const rival = rivalOf(utterance, near(utterance.words), rarity, sides);
        return rival === undefined ? [] : [rival];
      });
    },
    like(group) {
      const first = group[0];
      if (!first) return [];
      const day = dayOf(first.asserts[0] ?? first.disputes[0]);
      // "It was a medium-range missile" is said of many missiles.
      if (new Set(first.words).size < fewestToJoin) return [];
      return near(first.words).filter(
        (utterance) =>
          Math.abs(dayOf(utterance) - day) <= windowDays * 4 &&
          likenessOf(first, utterance, rarity) >= joinLikeness,
      );
    },
  };
}

function contestedBy(
  denial: Utterance,
  near: readonly Utterance[],
  rarity: (word: string) => number,
  sides: Sides,
): readonly Contested[] {
  const asserts = near.filter(
    (other) =>
      other.side === 'asserts' &&
      isNamed(other.voice.speaker) &&
      !sides.isSameSide(other.voice.speaker, denial.voice.speaker) &&
      !isSamePlace(other, denial) &&
      !denial.claim.text.includes(other.claim.text) &&
      Math.abs(dayOf(other) - dayOf(denial)) <= windowDays &&
      likenessOf(other, denial, rarity) >= denialLikeness,
  );
  const first = asserts[0];
  if (!first) return [];
  const name = `${first.voice.articleId} ${first.words.join(' ')}`;
  const { claim, words, names } = first;
  return [{ name, claim, words, names, asserts, disputes: [denial] }];
}

/** One sentence read two ways is no dispute; what an article itself shows as disputed comes from its reading. */
function isSamePlace(a: Utterance, b: Utterance): boolean {
  const one = a.voice.citation;
  const other = b.voice.citation;
  return one.revisionId === other.revisionId && one.span.start === other.span.start;
}

function rarestOf(words: readonly string[], rarity: (word: string) => number): readonly string[] {
  const distinct = [...new Set(words)];
  return distinct.sort((a, b) => rarity(b) - rarity(a)).slice(0, rareWordsLooked);
}

function dayOf(utterance: Utterance | undefined): number {
  return utterance ? Date.parse(utterance.voice.saidAt) / 86_400_000 : 0;
}
