import { describe, expect, it } from 'vitest';
import {
  containment,
  cosine,
  createFrequencies,
  inverseFrequency,
  jaccard,
  nameOfText,
  shinglesOf,
  sketchContainment,
  sketchOf,
  vectorOf,
  wordsOf,
} from '../../src/text/similarity.ts';

const text = 'The sluices of the upper dam stood open all night while the villages slept below.';

describe('wordsOf', () => {
  it('folds case and compatibility forms and leaves marks out', () => {
    expect(wordsOf('The “Ｕpper” dam, 2nd gate!')).toEqual(['the', 'upper', 'dam', '2nd', 'gate']);
  });

  it('takes scripts without spaces by the character', () => {
    expect(wordsOf('上坝 opens')).toEqual(['上', '坝', 'opens']);
  });
});

describe('shingles', () => {
  it('are the same for the same words, whatever stands between them', () => {
    expect(shinglesOf(text.toUpperCase().replace(/ /gu, '\n'), 4)).toEqual(shinglesOf(text, 4));
  });

  it('give the share of one text that is in another', () => {
    const whole = shinglesOf(`${text} Nobody heard the water rise.`, 4);
    expect(containment(shinglesOf(text, 4), whole)).toBe(1);
    expect(containment(whole, shinglesOf(text, 4))).toBeLessThan(1);
    expect(jaccard(whole, whole)).toBe(1);
  });

  it('make one shingle of a text shorter than their size, and none of no words', () => {
    expect(shinglesOf('open', 4).size).toBe(1);
    expect(shinglesOf(' … ', 4).size).toBe(0);
    expect(containment(new Set(), new Set([1]))).toBe(0);
    expect(jaccard(new Set(), new Set())).toBe(0);
  });
});

describe('sketches', () => {
  it('estimate the share within a tenth', () => {
    const words = Array.from({ length: 900 }, (_, i) => `w${(i * 7919) % 5003}`);
    const whole = shinglesOf(words.join(' '), 4);
    const half = shinglesOf(words.slice(0, 450).join(' '), 4);
    const estimate = sketchContainment(sketchOf(whole, 200), sketchOf(half, 200));
    expect(Math.abs(estimate - containment(whole, half))).toBeLessThan(0.1);
  });
});

describe('tf-idf', () => {
  it('counts documents as they stream in', () => {
    const frequencies = createFrequencies();
    frequencies.add(['dam', 'dam', 'gate']);
    frequencies.add(['dam']);
    expect([frequencies.documents, frequencies.count('dam'), frequencies.count('gate')]).toEqual([
      2, 2, 1,
    ]);
    const idf = (term: string): number =>
      inverseFrequency(frequencies.documents, frequencies.count(term));
    expect(idf('gate')).toBeGreaterThan(idf('dam'));
  });

  it('gives unit vectors, whose cosine is 1 with themselves and 0 with strangers', () => {
    const vector = vectorOf(
      new Map([
        ['dam', 2],
        ['gate', 1],
      ]),
      () => 1,
    );
    const other = vectorOf(new Map([['bread', 1]]), () => 1);
    expect(cosine(vector, vector)).toBeCloseTo(1);
    expect(cosine(vector, other)).toBe(0);
    expect(cosine(vector, new Map())).toBe(0);
  });
});

describe('nameOfText', () => {
  it('is short, the same for the same text and another for another', () => {
    const names = new Set(Array.from({ length: 5000 }, (_, i) => nameOfText(`claim ${i}`)));
    expect(names.size).toBe(5000);
    expect(nameOfText('a')).toMatch(/^[0-9a-z]{13}$/u);
    expect(nameOfText('a')).toBe(nameOfText('a'));
  });
});
