/** Corrections of the model's spans by what a rule found. */
import { expect, test } from 'vitest';
import type { FoundStatement } from '../../../src/language/statements/found.ts';
import { isFuller } from '../../../src/language/statements/span-ends.ts';
import type { Span } from '../../../src/model/span.ts';

const first = { start: 0, end: 10 };
const second = { start: 35, end: 62 };
const rule: FoundStatement = {
  cue: { from: 5, to: 6 },
  cueWord: 5,
  content: [first, second],
  act: 'say',
};
const everyWhere = () => true;

test('a rule that found one part more than the model, of words without a role, is fuller', () => {
  expect(isFuller(rule, [first], everyWhere)).toBe(true);
});

test('not when the words of that part have a role', () => {
  expect(isFuller(rule, [first], (span: Span) => span.start !== second.start)).toBe(false);
});

test('not when the model has other ends, or as many parts', () => {
  expect(isFuller(rule, [{ start: 0, end: 12 }], everyWhere)).toBe(false);
  expect(isFuller(rule, [first, second], everyWhere)).toBe(false);
});
