/**
 * Which statements speak of the same claim: by rare words they share and by their numbers, within
 * a month of each other. An inverted index over rare words gives the candidates.
 */

import { isNumber, sharedWords, weightedOverlap } from './content-words.ts';
import type { Contested, Utterance } from './dispute-findings.ts';
import { partyKey } from './evidence.ts';

const denialLikeness = 0.62;
const joinLikeness = 0.72;
const fewestShared = 3;
const windowDays = 30;
const longestPostings = 300;
const rareWordsLooked = 8;

/** 0 to 1; 0 where too few words are shared or the numbers contradict. */
export function likenessOf(
  a: { readonly words: readonly string[] },
  b: { readonly words: readonly string[] },
  rarity: (word: string) => number,
): number {
  const shared = sharedWords(a.words, b.words);
  if (shared.length < Math.min(fewestShared, new Set(a.words).size, new Set(b.words).size))
    return 0;
  const numbersA = a.words.filter(isNumber);
  const numbersB = b.words.filter(isNumber);
  const contradict =
    numbersA.length > 0 && numbersB.length > 0 && !numbersA.some((word) => numbersB.includes(word));
  return weightedOverlap(a.words, b.words, rarity) * (contradict ? 0.8 : 1);
}

export interface UtteranceIndex {
  /** Claims that one speaker asserts and another, in a statement with the same content, denies. */
  denialsOfOthers(): readonly Contested[];
  /** Statements with the content of a group of contested claims. */
  like(group: readonly Contested[]): readonly Utterance[];
}

/** An index over statements in order of arrival. */
export function createUtteranceIndex(
  utterances: readonly Utterance[],
  rarity: (word: string) => number,
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
      return denials.flatMap((denial) => contestedBy(denial, near(denial.words), rarity));
    },
    like(group) {
      const first = group[0];
      if (!first) return [];
      const day = dayOf(first.asserts[0] ?? first.disputes[0]);
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
): readonly Contested[] {
  const asserts = near.filter(
    (other) =>
      other.side === 'asserts' &&
      partyKey(other.voice.speaker) !== partyKey(denial.voice.speaker) &&
      Math.abs(dayOf(other) - dayOf(denial)) <= windowDays &&
      likenessOf(other, denial, rarity) >= denialLikeness,
  );
  const first = asserts[0];
  if (!first) return [];
  const name = `${first.voice.articleId} ${first.words.join(' ')}`;
  return [{ name, claim: first.claim, words: first.words, asserts, disputes: [denial] }];
}

function rarestOf(words: readonly string[], rarity: (word: string) => number): readonly string[] {
  const distinct = [...new Set(words)];
  return distinct.sort((a, b) => rarity(b) - rarity(a)).slice(0, rareWordsLooked);
}

function dayOf(utterance: Utterance | undefined): number {
  return utterance ? Date.parse(utterance.voice.saidAt) / 86_400_000 : 0;
}
