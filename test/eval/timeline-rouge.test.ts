/** Hand-computed cases of the aligned score, and stems that Porter's paper gives. */
import { describe, expect, it } from 'vitest';
import { porterStem } from '../../src/eval/porter-stem.ts';
import { scoreAligned, scoreDates } from '../../src/eval/timeline-rouge.ts';

const day = (number: number): string => `2010-01-0${number}`;

describe('scoreAligned', () => {
  it('aligns by days and content, each side for itself', () => {
    const found = new Map([
      [day(1), 'just a test another sentence'],
      [day(3), 'some more content even more'],
    ]);
    const gold = new Map([
      [day(2), 'just a test'],
      [day(4), 'this one does not match'],
    ]);
    // Precision: day 1 lies nearest to day 2, by content too: 3 words at 1/2. Day 3 costs 1/2 to
    // both days, the earlier is taken, nothing is shared. 1.5 of 10 words.
    // Recall: day 2 takes day 1, (1 − 1/2)(1 − 6/8) = 1/8 against 1/2: 3 words at 1/2, of 8 words.
    const precision = 1.5 / 10;
    const recall = 1.5 / 8;
    expect(scoreAligned(found, gold, 'all')).toBeCloseTo(
      (2 * precision * recall) / (precision + recall),
      10,
    );
  });

  it('lets several dates take the same one, and gives the same day no cost', () => {
    const found = new Map([
      [day(1), 'rain fell'],
      [day(2), 'rain fell'],
    ]);
    const gold = new Map([[day(2), 'rain fell hard']]);
    // Precision: 2 · 1/2 + 2 · 1 of 4. Recall: 2 of 3.
    expect(scoreAligned(found, gold, 'all')).toBeCloseTo((2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3), 10);
  });

  it('counts stems without stop words where asked to, but aligns by all words', () => {
    const found = new Map([[day(1), 'The soldiers were marching']]);
    const gold = new Map([[day(1), 'A soldier marched on the town']]);
    // soldier, march of soldier, march; and of soldier, march, town.
    expect(scoreAligned(found, gold, 'stems')).toBeCloseTo((2 * 1 * (2 / 3)) / (1 + 2 / 3), 10);
    // the of 4; and of 6.
    expect(scoreAligned(found, gold, 'all')).toBeCloseTo((2 * 0.25 * (1 / 6)) / (0.25 + 1 / 6), 10);
  });

  it('is 0 for an empty side', () => {
    const gold = new Map([[day(1), 'rain']]);
    expect(scoreAligned(new Map(), gold, 'all')).toBe(0);
    expect(scoreAligned(gold, new Map(), 'stems')).toBe(0);
    expect(scoreDates(new Map(), gold)).toBe(0);
  });
});

describe('porterStem', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['conflated', 'conflat'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['electrical', 'electr'],
    ['goodness', 'good'],
    ['adjustment', 'adjust'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['rate', 'rate'],
    ['cease', 'ceas'],
    ['is', 'is'],
    ['2010', '2010'],
  ])('takes %s to %s', (word, stem) => {
    expect(porterStem(word)).toBe(stem);
  });
});
