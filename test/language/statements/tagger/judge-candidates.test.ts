/** The second look at candidate spans. */
import { expect, test } from 'vitest';
import type { BoostedTrees } from '../../../../src/language/boosted-trees.ts';
import { candidateColumns } from '../../../../src/language/statements/tagger/describe-candidates.ts';
import { judgeCandidates } from '../../../../src/language/statements/tagger/judge-candidates.ts';
import type { CandidateSpan } from '../../../../src/language/statements/tagger/tagged-span.ts';
import { formAt } from '../../../../src/text/word-forms.ts';

const zeros = () => new Uint8Array(2);
const features = {
  forms: ['Kyiv', 'said'].map((word) => formAt(word, 0, word.length)),
  ...{ shape: zeros(), speech: zeros(), quotation: zeros(), opening: zeros() },
  ...{ outer: zeros(), inner: zeros() },
};
const words = { index: new Map(), scale: new Float32Array(1), rows: new Int8Array(1) };
const candidates: readonly CandidateSpan[] = [
  { role: 'source', from: 0, to: 1, probability: 0.3 },
  { role: 'cue', from: 1, to: 2, probability: 0.7 },
];

/** One leaf, whatever the candidate is. */
function treesOf(columns: number, value: number): BoostedTrees {
  return {
    ...{ columns, base: 0, trees: 1, firsts: new Uint32Array(columns + 1) },
    ...{ thresholds: Float64Array.of(), treeOf: Uint16Array.of(), stay: Int32Array.of() },
    values: Float64Array.of(value),
  };
}

test('a role with trees is judged by them, another keeps what the network gave it', () => {
  const judge = new Map([['cue', treesOf(candidateColumns, Math.log(3))]]);
  const [source, cue] = judgeCandidates(candidates, features, words, judge);
  expect(source).toEqual(candidates[0]);
  expect(cue?.probability).toBeCloseTo(0.75, 6);
});

test('no judge leaves all as it is', () => {
  expect(judgeCandidates(candidates, features, words, new Map())).toBe(candidates);
});

test('trees over other columns are a mistake', () => {
  const judge = new Map([['cue', treesOf(candidateColumns - 1, 0)]]);
  expect(() => judgeCandidates(candidates, features, words, judge)).toThrow(/Expected trees over/u);
});
