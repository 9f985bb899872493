/** Spans for cues that would have none. */
import { expect, test } from 'vitest';
import { pickSpares } from '../../../src/language/statements/spare-spans.ts';
import type { CandidateSpan } from '../../../src/language/statements/tagger/tagged-span.ts';

const content = (from: number, to: number, probability: number): CandidateSpan => {
  return { role: 'content', from, to, probability };
};
const gap = (before: { readonly to: number }, after: { readonly from: number }) =>
  after.from - before.to;
const cue = { from: 4, to: 5 };

test('the likeliest content beside the cue, before it or behind', () => {
  expect(
    pickSpares('content', [cue], [], [content(5, 9, 0.1), content(5, 12, 0.2)], gap, 0),
  ).toEqual([{ role: 'content', from: 5, to: 12 }]);
  expect(
    pickSpares('content', [cue], [], [content(0, 4, 0.3), content(5, 9, 0.1)], gap, 0),
  ).toEqual([{ role: 'content', from: 0, to: 4 }]);
});

test('not what lies over a chosen span, nor far away, nor of another role', () => {
  const chosen = [{ role: 'content', from: 8, to: 14 } as const];
  expect(pickSpares('content', [cue], chosen, [content(5, 9, 0.3)], gap, 0)).toEqual([]);
  expect(pickSpares('content', [cue], [], [content(60, 70, 0.3)], gap, 0)).toEqual([]);
  const source: CandidateSpan = { role: 'source', from: 5, to: 6, probability: 0.3 };
  expect(pickSpares('content', [cue], [], [source], gap, 0)).toEqual([]);
});

test('two cues do not take the same words', () => {
  const cues = [cue, { from: 5, to: 6 }];
  expect(pickSpares('content', cues, [], [content(7, 9, 0.2)], gap, 0)).toHaveLength(1);
});
