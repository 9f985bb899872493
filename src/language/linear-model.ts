/**
 * A linear model over named features: for each class the sum of the weights of the features that
 * are there, as multinomial logistic regression has it; with one class it is a regression.
 * Its file: `RLIN`, the length of a JSON header, the header (classes, scales, feature names
 * joined by line breaks), then a row of signed bytes for each feature, one byte a class.
 */
import { openModelFile } from './model-file.ts';

export interface LinearModel {
  readonly classes: readonly string[];
  /** Feature → number of its row. */
  readonly rows: ReadonlyMap<string, number>;
  /** Row by row, one weight for each class, in units of the class's scale. */
  readonly weights: Int8Array | Float32Array;
  /** What a weight of 1 is worth, by class. */
  readonly scales: readonly number[];
}

interface Header {
  readonly classes: readonly string[];
  readonly scales: readonly number[];
  readonly features: string;
}

/** The model in a file's bytes; undefined where they are of no format known here. */
export function parseLinearModel(bytes: Uint8Array): LinearModel | undefined {
  const opened = openModelFile<Header>(bytes, 'RLIN');
  if (opened === undefined) return undefined;
  const { classes, scales, features } = opened.header;
  const rows = new Map(features.split('\n').map((feature, row) => [feature, row]));
  const weights = Int8Array.from(bytes.subarray(opened.headerEnd), (byte) => (byte << 24) >> 24);
  if (weights.length !== rows.size * classes.length) return undefined;
  return { classes, rows, weights, scales };
}

/** The sum of weights for each class. Features that are not known count nothing. */
export function scoreClasses(model: LinearModel, features: Iterable<string>): Float64Array {
  const { classes, rows, weights, scales } = model;
  const scores = new Float64Array(classes.length);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    const first = row * classes.length;
    for (let at = 0; at < classes.length; at += 1)
      scores[at] = (scores[at] as number) + (weights[first + at] as number);
  }
  for (let at = 0; at < classes.length; at += 1)
    scores[at] = (scores[at] as number) * (scales[at] as number);
  return scores;
}

/** The class with the highest score and its probability; undefined for a model without classes. */
export function chooseClass(
  model: LinearModel,
  features: Iterable<string>,
): { readonly name: string; readonly probability: number } | undefined {
  const scores = scoreClasses(model, features);
  let best = 0;
  for (let at = 1; at < scores.length; at += 1)
    if ((scores[at] as number) > (scores[best] as number)) best = at;
  const name = model.classes[best];
  if (name === undefined) return undefined;
  const top = scores[best] as number;
  return { name, probability: 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0) };
}
