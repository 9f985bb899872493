/** PolNeAR's stand-off in code points, and the counting of scores, against cases worked out by hand. */
import { describe, expect, test } from 'vitest';
import { scoreCounts } from '../../src/eval/counts.ts';
import { parseAnnotations } from '../../src/eval/polnear.ts';
import { correlate } from '../../src/eval/score-certainty.ts';
import { rootOf } from '../../src/eval/score-events.ts';

describe('stand-off annotations', () => {
  const text = '😀 Ruiz said it rains.';
  const lines = [
    'T1\tSource 2 6\tRuiz',
    'T2\tCue 7 11\tsaid',
    'T3\tContent 12 14;15 20\tit rains',
    'T4\tAttribution 7 11\tsaid',
    'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
    '#1\tAnnotatorNotes T1\tunsure',
  ].join('\n');

  test('code points become UTF-16 code units', () => {
    const [statement] = parseAnnotations(lines, text);
    const cut = (spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(cut(statement?.source)).toEqual(['Ruiz']);
    expect(cut(statement?.cue)).toEqual(['said']);
    expect(cut(statement?.content)).toEqual(['it', 'rains']);
  });

  test('an attribution whose spans are missing is left out', () => {
    expect(parseAnnotations('E1\tAttribution:T4 Source:T1', text)).toEqual([]);
  });
});

describe('rates', () => {
  test('precision, recall and F1', () => {
    const score = scoreCounts(2, 4, 8);
    expect(score.precision).toBe(0.5);
    expect(score.recall).toBe(0.25);
    expect(score.f1).toBeCloseTo(1 / 3, 10);
  });

  test('nothing found and nothing in the gold give 0 and no NaN', () => {
    expect(scoreCounts(0, 0, 0)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  test("Pearson's r", () => {
    expect(
      correlate([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
    ).toBeCloseTo(1, 10);
    expect(
      correlate([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBeCloseTo(-1, 10);
    expect(
      correlate([
        [1, 1],
        [1, 2],
      ]),
    ).toBe(0);
  });
});

test('older codes are counted under the names of today', () => {
  expect(rootOf('DEMAND')).toBe('REQUEST');
  expect(rootOf('RETREAT')).toBe('YIELD');
  expect(rootOf('CONSULT')).toBe('CONSULT');
});
