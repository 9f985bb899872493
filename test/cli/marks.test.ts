/** Which finding a character is painted as, where several overlap. */
import { expect, it } from 'vitest';
import { cutRuns, type Mark } from '../../src/cli/show/marks.ts';

const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({ kind, start, end });

it('covers the text without gaps, with the innermost finding', () => {
  const marks = [mark('content', 10, 40), mark('place', 20, 26), mark('source', 0, 5)];
  expect(cutRuns(marks, 0, 50)).toEqual([
    { start: 0, end: 5, kind: 'source' },
    { start: 5, end: 10 },
    { start: 10, end: 20, kind: 'content' },
    { start: 20, end: 26, kind: 'place' },
    { start: 26, end: 40, kind: 'content' },
    { start: 40, end: 50 },
  ]);
});

it('paints who speaks before who it is, where both are equally long', () => {
  const both = [mark('actor', 0, 5), mark('source', 0, 5), mark('place', 0, 5)];
  expect(cutRuns(both, 0, 5)).toEqual([{ start: 0, end: 5, kind: 'source' }]);
  expect(cutRuns([...both].reverse(), 0, 5)).toEqual([{ start: 0, end: 5, kind: 'source' }]);
});

it('cuts findings that reach over the paragraph', () => {
  expect(cutRuns([mark('content', 0, 100)], 10, 20)).toEqual([
    { start: 10, end: 20, kind: 'content' },
  ]);
  expect(cutRuns([], 3, 3)).toEqual([]);
});
