/** The tagging model: its file, its windows, and the way from scores to spans. */
import { describe, expect, test } from 'vitest';
import { chooseSpans } from '../../../../src/language/statements/tagger/choose-spans.ts';
import { findCandidates } from '../../../../src/language/statements/tagger/find-candidates.ts';
import { buildTagLattice } from '../../../../src/language/statements/tagger/tag-lattice.ts';
import { scoreTags } from '../../../../src/language/statements/tagger/tag-words.ts';
import { windowWords } from '../../../../src/language/statements/tagger/tagger-desk.ts';
import {
  parseTaggerWeights,
  type TaggerWeights,
} from '../../../../src/language/statements/tagger/tagger-weights.ts';
import type { WordFeatures } from '../../../../src/language/statements/word-features.ts';
import { loadWordKnowledge } from '../../../../src/pipeline/knowledge.ts';
import { formAt } from '../../../../src/text/word-forms.ts';

const weights = (await loadWordKnowledge()).statementTagger as TaggerWeights;

function describeForms(forms: readonly string[]): WordFeatures {
  const zeros = () => new Uint8Array(forms.length);
  const numbers = { shape: zeros(), speech: zeros(), quotation: zeros(), opening: zeros() };
  return {
    forms: forms.map((form) => formAt(form, 0, form.length)),
    ...numbers,
    outer: zeros(),
    inner: zeros(),
  };
}

describe('the weights', () => {
  test('come with the product', () => {
    expect(weights.words.index.size).toBeGreaterThan(10_000);
  });

  test.each([[[]], [[82, 83, 84]], [[1, 2, 3, 4, 5, 6, 7, 8, 9]]])(
    'bytes of another kind are refused: %j',
    (bytes) => {
      expect(parseTaggerWeights(new Uint8Array(bytes))).toBeUndefined();
    },
  );
});

describe('scores', () => {
  test('no words give no scores', () => {
    expect(scoreTags(describeForms([]), weights)).toHaveLength(0);
  });

  test('a word far away does not matter, so windows leave no trace', () => {
    const many = Array.from(
      { length: windowWords + 1000 },
      (_, i) => ['officials', 'said', 'the', 'talks'][i % 4] ?? '',
    );
    const tail = many.slice(1000);
    const [whole, part] = [many, tail].map((forms) => scoreTags(describeForms(forms), weights));
    for (const word of [1600, windowWords - 1, windowWords, windowWords + 999]) {
      for (let tag = 0; tag < 7; tag += 1) {
        const apart = (whole?.[word * 7 + tag] ?? 0) - (part?.[(word - 1000) * 7 + tag] ?? 9);
        expect(Math.abs(apart)).toBeLessThan(1e-3);
      }
    }
  });

  test('forms that nobody knows are scored too', () => {
    const scores = scoreTags(describeForms(['zxqvy', '', '\ud800', '😀']), weights);
    expect([...scores].every(Number.isFinite)).toBe(true);
  });
});

describe('decoding', () => {
  const plain = { follow: new Float32Array(49), begin: new Float32Array(7) };
  const decode = (scores: Float32Array) =>
    chooseSpans(findCandidates(buildTagLattice(scores, plain)));
  const scoresOf = (tags: readonly number[]) => {
    const scores = new Float32Array(tags.length * 7);
    tags.forEach((tag, i) => {
      scores[i * 7 + tag] = 5;
    });
    return scores;
  };

  test('spans begin with their B tag and go on with their I tag', () => {
    expect(decode(scoresOf([1, 2, 3, 5, 6, 6, 0, 5]))).toEqual([
      { role: 'source', from: 0, to: 2 },
      { role: 'cue', from: 2, to: 3 },
      { role: 'content', from: 3, to: 6 },
      { role: 'content', from: 7, to: 8 },
    ]);
  });

  test('an I tag without its B tag cannot be', () => {
    const spans = decode(scoresOf([0, 6, 6, 0]));
    expect(spans.every(({ from, to }) => to > from)).toBe(true);
    expect(decode(scoresOf([2]))).toEqual([]);
  });

  test('nothing gives nothing', () => {
    expect(decode(new Float32Array(0))).toEqual([]);
  });
});
