import { describe, expect, it } from 'vitest';
import { slotOf } from '../../../src/language/names/run-features.ts';
import { likelihoods, parseRunScorer, scoreRun } from '../../../src/language/names/run-scorer.ts';

const slots = 16;
const sign = 'p=mr';

/** A file in which one sign weighs 10, −4, 0 and 2 at a scale of a half. */
function fileOf(weights: readonly number[], offset = 0): Uint8Array {
  const whole = new Uint8Array(offset + 16 + slots * 4);
  const bytes = whole.subarray(offset);
  bytes.set([...'RNSC'].map((letter) => letter.charCodeAt(0)));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(4, slots, true);
  view.setUint32(8, 4, true);
  view.setFloat32(12, 0.5, true);
  const slot = 16 + slotOf(sign, slots) * 4;
  for (const [at, weight] of weights.entries()) view.setInt8(slot + at, weight);
  return bytes;
}

describe('the name scorer', () => {
  it('adds the weights of the signs, scaled', () => {
    const scorer = parseRunScorer(fileOf([10, -4, 0, 2]));
    expect(scorer && [...scoreRun(scorer, [sign, sign])]).toEqual([10, -4, 0, 2]);
  });

  it('reads weights that do not begin at the start of their buffer', () => {
    const scorer = parseRunScorer(fileOf([10, -4, 0, 2], 3));
    expect(scorer && [...scoreRun(scorer, [sign])]).toEqual([5, -2, 0, 1]);
  });

  it('refuses a file of another kind or length', () => {
    expect(parseRunScorer(new Uint8Array([1, 2, 3]))).toBeUndefined();
    expect(parseRunScorer(fileOf([1]).subarray(0, 40))).toBeUndefined();
    const other = fileOf([1]);
    other[0] = 65;
    expect(parseRunScorer(other)).toBeUndefined();
  });

  it('makes scores likelihoods that sum to 1', () => {
    const [first = 0, second = 0, third = 0] = likelihoods(new Float64Array([0, Math.log(3), 0]));
    expect(first).toBeCloseTo(0.2);
    expect(second).toBeCloseTo(0.6);
    expect(third).toBeCloseTo(0.2);
  });
});
