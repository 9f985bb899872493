import { describe, expect, it } from 'vitest';
import { scoreBCubed, scorePairs } from '../../src/eval/b-cubed.ts';
import { parseCsv } from '../../src/eval/csv.ts';
import { moveTogether } from '../../src/eval/score-grouping.ts';
import { scoreAligned, scoreDates } from '../../src/eval/timeline-rouge.ts';

const items = [
  { found: 'x', gold: '1' },
  { found: 'x', gold: '1' },
  { found: 'x', gold: '2' },
  { found: 'y', gold: '2' },
];

describe('clusters against gold', () => {
  it('scores B-cubed as the mean over items', () => {
    const { precision, recall } = scoreBCubed(items);
    expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4);
    expect(recall).toBeCloseTo((1 + 1 + 1 / 2 + 1 / 2) / 4);
  });

  it('scores pairs', () => {
    expect(scorePairs(items)).toMatchObject({ precision: 1 / 3, recall: 1 / 2 });
    expect(scorePairs([]).f1).toBe(0);
  });
});

describe('a busy desk', () => {
  it('keeps the days between the articles of a story', () => {
    const moved = moveTogether([
      { story: 'a', date: '2015-03-01' },
      { story: 'a', date: '2015-03-04' },
      { story: 'b', date: '2011-01-01' },
    ]).map(({ date }) => Date.parse(date));
    const [first = 0, second = 0, other = 0] = moved;
    expect(second - first).toBe(3 * 86_400_000);
    expect(Math.abs(other - first)).toBeLessThan(10 * 86_400_000);
  });
});

describe('timelines against gold', () => {
  const gold = new Map([
    ['2025-03-01', 'ministers sign treaty'],
    ['2025-03-09', 'sluices open'],
  ]);

  it('is whole for the same timeline and nothing for another', () => {
    expect(scoreDates(gold, gold)).toBe(1);
    expect(scoreAligned(gold, gold, 'all')).toBe(1);
    expect(scoreAligned(new Map([['2025-03-01', 'rain fell']]), gold, 'all')).toBe(0);
  });

  it('counts the same words less the further the day is off', () => {
    const near = new Map([['2025-03-02', 'ministers sign treaty']]);
    const far = new Map([['2025-03-05', 'ministers sign treaty']]);
    expect(scoreAligned(near, gold, 'all')).toBeGreaterThan(scoreAligned(far, gold, 'all'));
    expect(scoreDates(near, gold)).toBe(0);
  });
});

describe('parseCsv', () => {
  it('reads quoted fields with commas, quotation marks and line breaks', () => {
    expect(parseCsv('date,text\n2025-03-01,"a, ""b""\nc"\n2025-03-02,plain\n')).toEqual([
      { date: '2025-03-01', text: 'a, "b"\nc' },
      { date: '2025-03-02', text: 'plain' },
    ]);
    expect(parseCsv('')).toEqual([]);
  });
});
