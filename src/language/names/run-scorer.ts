/**
 * The weights of the name scorer, and the score of a row of capitals as a person, a body, a place
 * or none of these: a multinomial logistic regression over hashed signs. The file is `RNSC`, then
 * as 32-bit little-endian numbers the slots, the classes and (as a float) the scale, then a weight
 * of 8 bits for each class at each slot.
 */
import { slotOf } from './run-features.ts';

/** What a row may name, in the order of the weights. */
export const runClasses = ['person', 'organisation', 'place', 'none'] as const;
export type RunClass = (typeof runClasses)[number];

export interface RunScorer {
  readonly slots: number;
  readonly scale: number;
  /** Slot by class. */
  readonly weights: Int8Array;
}

const headerBytes = 16;

/** The weights in the file's bytes; undefined when they are not of the format known here. */
export function parseRunScorer(bytes: Uint8Array): RunScorer | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || String.fromCharCode(...bytes.subarray(0, 4)) !== 'RNSC')
    return undefined;
  const slots = view.getUint32(4, true);
  const isWhole = bytes.length === headerBytes + slots * runClasses.length;
  if (view.getUint32(8, true) !== runClasses.length || !isWhole) return undefined;
  const weights = new Int8Array(
    bytes.buffer,
    bytes.byteOffset + headerBytes,
    slots * runClasses.length,
  );
  return { slots, scale: view.getFloat32(12, true), weights };
}

/** The scores of the classes, in their order; the higher the likelier. */
export function scoreRun(scorer: RunScorer, signs: readonly string[]): Float64Array {
  const scores = new Float64Array(runClasses.length);
  for (const sign of signs) {
    const slot = slotOf(sign, scorer.slots) * runClasses.length;
    for (let at = 0; at < scores.length; at += 1) {
      scores[at] = (scores[at] ?? 0) + (scorer.weights[slot + at] ?? 0) * scorer.scale;
    }
  }
  return scores;
}

/** The index of the highest score or likelihood, the first of equal ones. */
export function likeliest(scores: Float64Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1)
    if ((scores[at] as number) > (scores[best] as number)) best = at;
  return best;
}

/** The likelihoods of the classes: scores made to sum to 1. */
export function likelihoods(scores: Float64Array): Float64Array {
  const highest = scores[likeliest(scores)] ?? 0;
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}
