/**
 * Scores of tags to probabilities: the sums forward and backward of a linear-chain conditional
 * random field (Lafferty, McCallum, Pereira 2001), each word's scaled to 1 so that texts of any
 * length fit. Only sums, products and quotients, so every machine answers the same to the bit.
 */
import { rememberBy } from '../../../text/remember.ts';
import { exponential } from '../../exponential.ts';
import { roleTags } from '../word-features.ts';
import type { TaggerWeights } from './tagger-weights.ts';

export const tagCount = roleTags.length;

/** Rows of `tagCount` numbers a word. */
export interface TagLattice {
  readonly words: number;
  /** Weight of a tag at a word. */
  readonly own: Float64Array;
  /** Weight of a tag after a tag, row by row; 0 where it cannot follow. */
  readonly follow: Float64Array;
  /** Share of a tag among all ways that lead to its word; a word's shares sum to 1. */
  readonly ahead: Float64Array;
  /** Weight of all ways on from a tag; times `ahead` it is the tag's probability. */
  readonly behind: Float64Array;
  /** By word: what its ways ahead were divided by. */
  readonly norms: Float64Array;
}

/** Tags that go on with a span, and the tag with which it begins. */
export const isInner = (tag: number): boolean => tag > 0 && tag % 2 === 0;

/** An inner tag follows its first tag or itself; any other follows any. */
const canFollow = (before: number, tag: number): boolean =>
  !isInner(tag) || before === tag || before === tag - 1;

/** The lattice of a text's scores (`tagCount` a word). No words give an empty one. */
export function buildTagLattice(
  scores: Float32Array,
  weights: Pick<TaggerWeights, 'follow' | 'begin'>,
): TagLattice {
  const words = scores.length / tagCount;
  const own = weighScores(scores);
  const lattice = {
    ...{ words, own, follow: weighFollow(weights) },
    ...{ ahead: new Float64Array(own.length), behind: new Float64Array(own.length) },
    norms: new Float64Array(words),
  };
  if (words > 0) {
    sumAhead(lattice, weights.begin);
    sumBehind(lattice);
  }
  return lattice;
}

const weighFollow = rememberBy(
  (weights: Pick<TaggerWeights, 'follow'>) => weights,
  ({ follow }) =>
    Float64Array.from(follow, (score, at) =>
      canFollow(Math.floor(at / tagCount), at % tagCount) ? exponential(score) : 0,
    ),
);

/** Scores this far below the highest of their word count as impossible. */
const negligible = -16;

/** The weight of each score, the highest of its word 1, the negligible 0. */
function weighScores(scores: Float32Array): Float64Array {
  const weights = new Float64Array(scores.length);
  for (let first = 0; first < scores.length; first += tagCount) {
    let top = scores[first] as number;
    for (let at = first + 1; at < first + tagCount; at += 1)
      if ((scores[at] as number) > top) top = scores[at] as number;
    for (let at = first; at < first + tagCount; at += 1) {
      const score = (scores[at] as number) - top;
      if (score > negligible) weights[at] = exponential(score);
    }
  }
  return weights;
}

function sumAhead({ words, own, follow, ahead, norms }: TagLattice, begin: Float32Array): void {
  for (let word = 0; word < words; word += 1) {
    const first = word * tagCount;
    const last = first - tagCount;
    let norm = 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      const weight = own[first + tag] as number;
      if (weight === 0) continue;
      let ways = 0;
      if (word === 0) ways = isInner(tag) ? 0 : exponential(begin[tag] as number);
      else {
        for (let before = isInner(tag) ? tag - 1 : 0; before < tagCount; before += 1)
          ways += (ahead[last + before] as number) * (follow[before * tagCount + tag] as number);
      }
      ahead[first + tag] = ways * weight;
      norm += ways * weight;
    }
    norms[word] = norm;
    if (norm > 0)
      for (let at = first; at < first + tagCount; at += 1) ahead[at] = (ahead[at] as number) / norm;
    else restart(ahead, norms, word);
  }
}

/** Where no way leads on (all that is left goes on with a span that never began): outside. */
function restart(ahead: Float64Array, norms: Float64Array, word: number): void {
  ahead[word * tagCount] = 1;
  norms[word] = 1;
}

function sumBehind({ words, own, follow, behind, norms }: TagLattice): void {
  behind.fill(1, (words - 1) * tagCount);
  const ways = new Float64Array(tagCount);
  for (let word = words - 2; word >= 0; word -= 1) {
    const first = word * tagCount;
    const after = first + tagCount;
    const norm = norms[word + 1] as number;
    for (let then = 0; then < tagCount; then += 1)
      ways[then] = ((own[after + then] as number) * (behind[after + then] as number)) / norm;
    for (let tag = 0; tag < tagCount; tag += 1) {
      let way = 0;
      for (let then = 0; then < tagCount; then += 1)
        way += (follow[tag * tagCount + then] as number) * (ways[then] as number);
      behind[first + tag] = way;
    }
  }
}
