/**
 * Word features to one score a tag and word: a small network of dilated convolutions, each
 * channel by itself, with a mix of the channels after each (depthwise separable, as in Chollet
 * 2017; dilation as in Strubell et al. 2017). Long texts go in windows, so memory is bounded.
 */
import { createLayerMachine, type LayerMachine } from './layer-machine.ts';
import type { FeatureName, RowTable, TaggerLayer, TaggerWeights } from './tagger-weights.ts';
import { roleTags, type WordFeatures } from './word-features.ts';

const tagCount = roleTags.length;
const windowWords = 1024;
const featureNames: readonly FeatureName[] = [
  'shape',
  'speech',
  'quotation',
  'opening',
  'outer',
  'inner',
];

/** Scores by word, then tag (in the order of `roleTags`). */
export function scoreTags(features: WordFeatures, weights: TaggerWeights): Float32Array {
  const count = features.forms.length;
  const scores = new Float32Array(count * tagCount);
  const halo = haloOf(weights);
  const desk = deskFor(weights);
  for (let from = 0; from < count; from += windowWords) {
    const to = Math.min(count, from + windowWords);
    const first = Math.max(0, from - halo);
    const last = Math.min(count, to + halo);
    runLayers(features, weights, desk, first, last);
    for (let i = from; i < to; i += 1) scoreWord(desk, weights, i - first, scores, i * tagCount);
  }
  return scores;
}

/** How many words to either side can change a word's score. */
function haloOf({ layers, kernelSize }: TaggerWeights): number {
  return layers.reduce((sum, { dilation }) => sum + dilation, 0) * (kernelSize >> 1);
}

/** The room that one set of weights works in: what is known of each word, and the layers. */
interface Desk {
  readonly machine: LayerMachine;
  /** A row a word, after and before as many rows of zeros as a layer can reach. */
  readonly state: Float32Array;
  /** Places in bytes. */
  readonly stateAt: number;
  readonly gatheredAt: number;
  readonly layers: readonly { readonly kernel: number; readonly mix: number; bias: number }[];
}

const desks = new WeakMap<TaggerWeights, Desk>();

function deskFor(weights: TaggerWeights): Desk {
  const known = desks.get(weights);
  if (known !== undefined) return known;
  const { width, layers, kernelSize } = weights;
  const rows = (windowWords + 2 * haloOf(weights)) * width;
  const margin = marginOf(weights) * width;
  const layerSize = (width + 1 + kernelSize) * width;
  const stateAt = rows + margin;
  const layersAt = stateAt + rows + margin;
  const machine = createLayerMachine(4 * (layersAt + layers.length * layerSize));
  const placed = layers.map((layer, i) => {
    const at = layersAt + i * layerSize;
    layTransposed(layer, new Float32Array(machine.buffer, 4 * at, layerSize), width);
    const bias = at + width * width;
    return { mix: 4 * at, bias: 4 * bias, kernel: 4 * (bias + width) };
  });
  const state = new Float32Array(machine.buffer, 4 * stateAt, rows + margin);
  const desk = { machine, state, stateAt: 4 * stateAt, gatheredAt: 0, layers: placed };
  desks.set(weights, desk);
  return desk;
}

function layTransposed(
  { mix, bias, kernel }: TaggerLayer,
  room: Float32Array,
  width: number,
): void {
  for (let output = 0; output < width; output += 1) {
    for (let input = 0; input < width; input += 1)
      room[input * width + output] = mix[output * width + input] as number;
  }
  room.set(bias, width * width);
  room.set(kernel, width * width + width);
}

/** Rows beyond the ends of a text that a layer looks at: nothing is there. */
function marginOf({ layers, kernelSize }: TaggerWeights): number {
  return Math.max(0, ...layers.map(({ dilation }) => dilation)) * (kernelSize >> 1);
}

function runLayers(
  features: WordFeatures,
  weights: TaggerWeights,
  { machine, state, stateAt, gatheredAt, layers }: Desk,
  first: number,
  last: number,
): void {
  const { width } = weights;
  const rows = last - first;
  state.fill(0, 0, (rows + marginOf(weights)) * width);
  for (let i = first; i < last; i += 1) embedWord(features, i, weights, state, (i - first) * width);
  weights.layers.forEach(({ dilation }, i) => {
    const { kernel, mix, bias } = layers[i] as Desk['layers'][number];
    machine.gather(stateAt, kernel, gatheredAt, rows, width, 4 * dilation * width);
    machine.mix(gatheredAt, mix, bias, stateAt, rows, width);
  });
}

function embedWord(
  features: WordFeatures,
  word: number,
  weights: TaggerWeights,
  state: Float32Array,
  at: number,
): void {
  const { width, words } = weights;
  const form = features.forms[word] ?? '';
  const row = words.index.get(form);
  addRow(words, row ?? 0, state, at, width);
  if (row === undefined) {
    addRow(weights.endings3, weights.endings3.index.get(form.slice(-3)), state, at, width);
    addRow(weights.endings2, weights.endings2.index.get(form.slice(-2)), state, at, width);
    addRow(weights.beginnings3, weights.beginnings3.index.get(form.slice(0, 3)), state, at, width);
  }
  for (const name of featureNames) {
    const table = weights.values[name];
    const from = (features[name][word] as number) * width;
    for (let c = 0; c < width; c += 1)
      state[at + c] = (state[at + c] as number) + (table[from + c] as number);
  }
  normaliseRow(state, at, width);
  for (let c = 0; c < width; c += 1) {
    const value =
      (state[at + c] as number) * (weights.firstGain[c] as number) +
      (weights.firstBias[c] as number);
    state[at + c] = Math.max(value, 0);
  }
}

function addRow(
  { scale, rows }: RowTable,
  row: number | undefined,
  state: Float32Array,
  at: number,
  width: number,
): void {
  if (row === undefined) return;
  const by = scale[row] as number;
  const from = row * width;
  for (let c = 0; c < width; c += 1)
    state[at + c] = (state[at + c] as number) + by * (rows[from + c] as number);
}

/** Mean 0 and variance 1 over a row, as layer norm without gain. */
function normaliseRow(state: Float32Array, at: number, width: number): void {
  let sum = 0;
  for (let c = at; c < at + width; c += 1) sum += state[c] as number;
  const mean = sum / width;
  let squares = 0;
  for (let c = at; c < at + width; c += 1) {
    const apart = (state[c] as number) - mean;
    squares += apart * apart;
  }
  const by = 1 / Math.sqrt(squares / width + 1e-5);
  for (let c = at; c < at + width; c += 1) state[c] = ((state[c] as number) - mean) * by;
}

function scoreWord(
  { state }: Desk,
  { width, out, outBias }: TaggerWeights,
  row: number,
  scores: Float32Array,
  to: number,
): void {
  const at = row * width;
  normaliseRow(state, at, width);
  for (let tag = 0; tag < tagCount; tag += 1) {
    let sum = outBias[tag] as number;
    for (let c = 0; c < width; c += 1)
      sum += (out[tag * width + c] as number) * (state[at + c] as number);
    scores[to + tag] = sum;
  }
}
