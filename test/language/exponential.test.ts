/** The exponential that every machine answers alike, against the machine's own. */
import { expect, test } from 'vitest';
import { exponential, logistic } from '../../src/language/exponential.ts';

test('seven places of the machine’s own', () => {
  for (let power = -20; power <= 10; power += 0.37)
    expect(exponential(power) / Math.exp(power)).toBeCloseTo(1, 7);
  expect(exponential(0)).toBe(1);
  expect(exponential(-1e9)).toBe(0);
});

test('log-odds to likelihood', () => {
  expect(logistic(0)).toBe(0.5);
  expect(logistic(3) + logistic(-3)).toBeCloseTo(1, 12);
  expect(logistic(1000)).toBe(1);
  expect(logistic(-1000)).toBe(0);
});
