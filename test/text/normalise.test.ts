import { expect, test } from 'vitest';
import { normaliseForComparison } from '../../src/text/normalise.ts';

test('folds quotes, dashes, spaces and case', () => {
  expect(normaliseForComparison(' “Peace”\u00a0—  a Plan’s ﬁrst ')).toBe(
    '"peace" - a plan\'s first',
  );
});

test('drops marks that do not show', () => {
  expect(normaliseForComparison('co\u00adoperate\u200b')).toBe('cooperate');
});
