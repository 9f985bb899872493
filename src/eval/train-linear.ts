/**
 * Examples to a linear model by stochastic gradient with a step of its own for each weight
 * (AdaGrad; Duchi, Hazan, Singer 2011) and a quadratic penalty: logistic regression over classes,
 * least squares over values. Deterministic: the order of the examples comes from the seed.
 */
import type { LinearModel } from '../language/linear-model.ts';
import { makeRandom, shuffle } from './random.ts';

/** What a gradient step needs of an example: its features, and either its class or its value. */
export interface ClassExample {
  readonly features: readonly string[];
  readonly gold: string;
  /** How much it counts beside the others; 1 where it is missing. */
  readonly weight?: number;
}

export interface ValueExample {
  readonly features: readonly string[];
  readonly value: number;
}

export interface TrainingOptions {
  /** Weight of the quadratic penalty over all examples. */
  readonly penalty: number;
  readonly rounds: number;
  /** Features seen in fewer examples are left out. */
  readonly leastSeen: number;
  /** 0: examples count alike; 1: classes count alike. */
  readonly balance: number;
  readonly seed: number;
}

interface Coded {
  readonly rows: Int32Array;
  readonly weight: number;
  readonly gold: number;
}

/** How far each class's score is off, by example and scores. */
type FindErrors = (example: Coded, scores: Float64Array) => void;

/** A model of all classes that the examples name; no examples give one without classes. */
export function trainClasses(
  examples: readonly ClassExample[],
  options: TrainingOptions,
): LinearModel {
  const classes = [...new Set(examples.map(({ gold }) => gold))].sort();
  const counts = countOf(examples.map(({ gold }) => gold));
  const rows = numberFeatures(examples, options.leastSeen);
  const coded = examples.map(({ features, gold, weight = 1 }) => ({
    rows: codeFeatures(features, rows),
    gold: classes.indexOf(gold),
    weight:
      weight * (examples.length / classes.length / (counts.get(gold) ?? 1)) ** options.balance,
  }));
  const weights = descend(coded, rows.size, classes.length, options, subtractProbabilities);
  return { classes, rows, weights, scales: classes.map(() => 1) };
}

/** A model whose one score is the expected value. */
export function trainValue(
  examples: readonly ValueExample[],
  options: TrainingOptions,
): LinearModel {
  const rows = numberFeatures(examples, options.leastSeen);
  const coded = examples.map(({ features, value }) => ({
    rows: codeFeatures(features, rows),
    gold: value,
    weight: 1,
  }));
  const weights = descend(coded, rows.size, 1, options, ({ gold }, scores) => {
    scores[0] = (scores[0] as number) - gold;
  });
  return { classes: ['value'], rows, weights, scales: [1] };
}

/** Scores to what softmax makes of them, less the right answer. */
const subtractProbabilities: FindErrors = ({ gold, weight }, scores) => {
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < scores.length; c += 1) {
    scores[c] = Math.exp((scores[c] as number) - top);
    sum += scores[c] as number;
  }
  for (let c = 0; c < scores.length; c += 1)
    scores[c] = ((scores[c] as number) / sum - +(c === gold)) * weight;
};

function descend(
  examples: readonly Coded[],
  rowCount: number,
  width: number,
  { penalty, rounds, seed }: TrainingOptions,
  findErrors: FindErrors,
): Float32Array {
  const weights = new Float32Array(rowCount * width);
  const squares = new Float32Array(rowCount * width).fill(1e-6);
  const shrink = penalty / Math.max(1, examples.length);
  const order = [...examples];
  const random = makeRandom(seed);
  const errors = new Float64Array(width);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const example of order) {
      sumScores(example.rows, weights, errors);
      findErrors(example, errors);
      for (const row of example.rows) {
        for (let c = 0; c < width; c += 1) {
          const at = row * width + c;
          const slope = (errors[c] as number) + shrink * (weights[at] as number);
          const square = (squares[at] as number) + slope * slope;
          squares[at] = square;
          weights[at] = (weights[at] as number) - (stepSize * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return weights;
}

const stepSize = 0.12;

function sumScores(rows: Int32Array, weights: Float32Array, scores: Float64Array): void {
  const width = scores.length;
  scores.fill(0);
  for (const row of rows)
    for (let c = 0; c < width; c += 1)
      scores[c] = (scores[c] as number) + (weights[row * width + c] as number);
}

function codeFeatures(features: readonly string[], rows: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from([...new Set(features)].flatMap((feature) => rows.get(feature) ?? []));
}

function numberFeatures(
  examples: readonly { readonly features: readonly string[] }[],
  leastSeen: number,
): ReadonlyMap<string, number> {
  const seen = countOf(examples.flatMap(({ features }) => [...new Set(features)]));
  const kept = [...seen].filter(([, count]) => count >= leastSeen).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, row) => [feature, row]));
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** A trained model as the bytes that `parseLinearModel` reads: weights in 8 bits, a scale a class. */
export function encodeLinearModel({ classes, rows, weights }: LinearModel): Uint8Array {
  const width = classes.length;
  const largest = classes.map((_, c) => {
    let most = 1e-9;
    for (let at = c; at < weights.length; at += width)
      most = Math.max(most, Math.abs(weights[at] as number));
    return most;
  });
  const scales = largest.map((most) => most / 127);
  const features = [...rows.keys()].join('\n');
  const header = new TextEncoder().encode(JSON.stringify({ classes, scales, features }));
  const bytes = new Uint8Array(8 + header.length + weights.length);
  bytes.set(new TextEncoder().encode('RLIN'));
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  for (let at = 0; at < weights.length; at += 1)
    bytes[8 + header.length + at] =
      Math.round((weights[at] as number) / (scales[at % width] as number)) & 255;
  return bytes;
}
