/**
 * What stands around the candidates of a text, laid out by word, so that describing a candidate
 * costs no more in a long text: where sentences begin and end, where the rules' spans end, and how
 * much of each role is likely up to and at each word.
 */
import type { WordFeatures } from '../word-features.ts';
import { type CandidateSpan, type SpanRole, spanRoles } from './tagged-span.ts';

export interface WordGround {
  /** By word: how many sentences and paragraphs have begun with it or before. */
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  /** By word: the first word of its sentence, and the first of the next. */
  readonly sentenceStarts: Int32Array;
  readonly sentenceEnds: Int32Array;
  /** By word with which a span of the rules begins: the word after its last. */
  readonly ruleEnds: Int32Array;
  readonly masses: Readonly<Record<SpanRole, RoleMass>>;
}

/** The candidates of one role by their probabilities; `words + 1` numbers where ends count too. */
export interface RoleMass {
  /** By word: those that begin with it. */
  readonly starts: Float64Array;
  /** By word: those that end before it. */
  readonly ends: Float64Array;
  /** By word: those that begin before it. */
  readonly startsBefore: Float64Array;
  /** By word: those that it lies in. */
  readonly cover: Float64Array;
}

/** The ground of a text's candidates; lists of no words where it has none. */
export function layWordGround(
  candidates: readonly CandidateSpan[],
  { opening, outer }: WordFeatures,
): WordGround {
  const words = opening.length;
  const lists = () => new Int32Array(words);
  const [sentences, paragraphs, sentenceStarts, sentenceEnds] = [
    lists(),
    lists(),
    lists(),
    lists(),
  ];
  for (let word = 0; word < words; word += 1) {
    const opens = opening[word] as number;
    sentences[word] = (sentences[word - 1] ?? 0) + Number(opens > 0);
    paragraphs[word] = (paragraphs[word - 1] ?? 0) + Number(opens > 1);
    sentenceStarts[word] = opens > 0 ? word : (sentenceStarts[word - 1] ?? 0);
  }
  for (let word = words - 1; word >= 0; word -= 1)
    sentenceEnds[word] =
      (opening[word + 1] ?? 1) > 0 ? word + 1 : (sentenceEnds[word + 1] as number);
  return {
    ...{ sentences, paragraphs, sentenceStarts, sentenceEnds },
    ruleEnds: findRuleEnds(outer),
    masses: weighRoles(candidates, words),
  };
}

function findRuleEnds(tags: Uint8Array): Int32Array {
  const ends = new Int32Array(tags.length);
  for (let word = tags.length - 1, end = tags.length; word >= 0; word -= 1) {
    const tag = tags[word] as number;
    if (tag === 0) end = word;
    if (tag % 2 === 1) {
      ends[word] = end;
      end = word;
    }
  }
  return ends;
}

function weighRoles(candidates: readonly CandidateSpan[], words: number): WordGround['masses'] {
  const masses = Object.fromEntries(spanRoles.map((role) => [role, emptyMass(words)]));
  for (const { role, from, to, probability } of candidates) {
    const { starts, ends } = masses[role] as RoleMass;
    starts[from] = (starts[from] as number) + probability;
    ends[to] = (ends[to] as number) + probability;
  }
  for (const { starts, ends, startsBefore, cover } of Object.values(masses)) {
    for (let word = 0, covered = 0; word < words; word += 1) {
      covered += (starts[word] as number) - (ends[word] as number);
      cover[word] = covered;
      startsBefore[word + 1] = (startsBefore[word] as number) + (starts[word] as number);
    }
  }
  return masses as WordGround['masses'];
}

function emptyMass(words: number): RoleMass {
  return {
    starts: new Float64Array(words + 1),
    ends: new Float64Array(words + 1),
    startsBefore: new Float64Array(words + 1),
    cover: new Float64Array(words),
  };
}
