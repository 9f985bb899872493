/**
 * Pronouns to those they stand for. "He" and "she": the subject of the sentence so far, then, going
 * back sentence by sentence, who spoke there or was named first there, if the gender fits. "They"
 * and "it": the last group or body in the same way. Names inside quotations are passed over.
 */

import type { Mention, Sentence, Speaker } from '../../model/reading.ts';
import { speakerOf } from '../from-mention.ts';
import type { Word } from '../syntax/words.ts';
import type { Gender, GenderOf } from './gender.ts';

/** How many sentences back an antecedent may stand. */
const reachBack = 5;

export type PronounKind = Gender | 'they' | 'it';

export interface Antecedents {
  /** Notes who spoke in the sentence that holds an offset; later calls of `find` see it. */
  note(start: number, speaker: Speaker): void;
  /** Whom a pronoun at an offset stands for; undefined where nobody fits. */
  find(kind: PronounKind, start: number): Speaker | undefined;
}

interface Candidate extends Speaker {
  readonly start: number;
}

/** By sentence who is named there, in order. */
type NamedBySentence = ReadonlyMap<number, readonly Candidate[]>;

/** Antecedents within one text, whose names `namedBySentence` found; nobody has spoken yet. */
export function createAntecedents(
  named: NamedBySentence,
  sentences: readonly Sentence[],
  genderOf: GenderOf,
): Antecedents {
  const spoke = new Map<number, Speaker[]>();
  return {
    note(start, speaker) {
      const at = sentenceAt(sentences, start);
      const list = spoke.get(at) ?? [];
      list.push(speaker);
      spoke.set(at, list);
    },
    find(kind, start) {
      const fits = fitsOf(kind, genderOf);
      const here = sentenceAt(sentences, start);
      const subject = firstOf(named.get(here), (one) => one.start < start && fits(one));
      if (subject !== undefined) return speakerOf(subject);
      for (let at = here - 1; at >= 0 && here - at <= reachBack; at -= 1) {
        const speaker = lastOf(spoke.get(at), fits);
        if (speaker !== undefined) return speaker;
        const first = firstOf(named.get(at), fits);
        if (first !== undefined) return speakerOf(first);
      }
      return undefined;
    },
  };
}

/** How many names of one sentence are looked at. */
const mostInSentence = 40;

function firstOf<T>(list: readonly T[] | undefined, fits: (one: T) => boolean): T | undefined {
  const most = Math.min(list?.length ?? 0, mostInSentence);
  for (let at = 0; at < most; at += 1) if (fits(list?.[at] as T)) return list?.[at];
  return undefined;
}

function lastOf<T>(list: readonly T[] | undefined, fits: (one: T) => boolean): T | undefined {
  const length = list?.length ?? 0;
  const least = Math.max(0, length - mostInSentence);
  for (let at = length - 1; at >= least; at -= 1) if (fits(list?.[at] as T)) return list?.[at];
  return undefined;
}

const kindsOf: Readonly<Record<'they' | 'it', readonly Speaker['kind'][]>> = {
  they: ['collective', 'anonymous', 'organisation', 'armed-group'],
  it: ['government', 'organisation', 'country', 'document', 'armed-group'],
};

function fitsOf(kind: PronounKind, genderOf: GenderOf): (speaker: Speaker) => boolean {
  if (kind === 'they' || kind === 'it') return (speaker) => kindsOf[kind].includes(speaker.kind);
  return (speaker) => {
    if (speaker.kind === 'anonymous') return kind === 'he' && !isPlural(speaker.name);
    return speaker.kind === 'person' && (genderOf(speaker.name) ?? kind) === kind;
  };
}

function isPlural(name: string): boolean {
  return /s$|^people/iu.test(name.split(' ').at(-1) ?? '');
}

/** The mentions of each sentence that stand outside quotations, in order. */
export function namedBySentence(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  words: readonly Word[],
): NamedBySentence {
  const named = new Map<number, Candidate[]>();
  let sentence = 0;
  let word = 0;
  for (const mention of mentions) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= mention.start)
      sentence += 1;
    while (word < words.length - 1 && (words[word]?.end ?? 0) <= mention.start) word += 1;
    if ((words[word]?.quotation ?? -1) >= 0) continue;
    const list = named.get(sentence) ?? [];
    list.push(mention);
    named.set(sentence, list);
  }
  return named;
}

/** Index of the sentence that holds an offset, or is the first after it; the last beyond the end. */
export function sentenceAt(sentences: readonly Sentence[], start: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
