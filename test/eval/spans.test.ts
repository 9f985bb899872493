import { expect, test } from 'vitest';
import { isExact, pairSpans } from '../../src/eval/span-match.ts';
import { readInline } from '../../src/eval/wikiwars.ts';

test('equal spans pair before overlapping ones, each once', () => {
  const found = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
    { start: 20, end: 22 },
  ];
  const gold = [
    { start: 3, end: 9 },
    { start: 5, end: 9 },
    { start: 30, end: 31 },
  ];
  const pairs = pairSpans(found, gold);
  expect(pairs.filter((pair) => pair.found && pair.gold)).toHaveLength(2);
  expect(pairs.filter(isExact)).toEqual([{ gold: gold[1], found: found[1] }]);
  expect(pairs.filter((pair) => !pair.gold)).toEqual([{ found: found[2] }]);
});

test('elements in line become outermost spans of the bare text', () => {
  const { text, times } = readInline(
    'At <TIMEX2 val="T9">nine on <TIMEX2 val="X">Monday</TIMEX2></TIMEX2> &amp; later',
  );
  expect(text).toBe('At nine on Monday & later');
  expect(times).toEqual([{ start: 3, end: 17, value: 'T9' }]);
});
