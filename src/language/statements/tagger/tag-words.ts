/**
 * Word features to one score a tag and word: a small network of dilated convolutions, each
 * channel by itself, with a mix of the channels after each (depthwise separable, as in Chollet
 * 2017; dilation as in Strubell et al. 2017), and between them gated recurrences (quasi-recurrent
 * networks, Bradbury et al. 2017). Long texts go in windows, so memory is bounded.
 */
import type { WordForm } from '../../../text/word-forms.ts';
import { roleTags, type WordFeatures } from '../word-features.ts';
import { outputsAtOnce } from './multiply-rows.ts';
import { channelsOfGate } from './recur-rows.ts';
import { placesOfRow } from './sum-rows.ts';
import {
  deskFor,
  type PlacedProduct,
  type PlacedRecurrence,
  roundUpRows,
  type TaggerDesk,
  windowWords,
} from './tagger-desk.ts';
import type { FeatureName, TaggerWeights } from './tagger-weights.ts';

const tagCount = roleTags.length;
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
  const desk = deskFor(weights);
  for (let from = 0; from < count; from += windowWords) {
    const to = Math.min(count, from + windowWords);
    const first = Math.max(0, from - desk.halo);
    runLayers(features, desk, first, Math.min(count, to + desk.halo));
    for (let word = from; word < to; word += 1) {
      const at = (word - first) * outputsAtOnce;
      for (let tag = 0; tag < tagCount; tag += 1)
        scores[word * tagCount + tag] = desk.scoreFloats[at + tag] as number;
    }
  }
  return scores;
}

/** Scores of the words from `first` to before `last` into the desk's room for them. */
function runLayers(features: WordFeatures, desk: TaggerDesk, first: number, last: number): void {
  const { machine, width, state, stateFloats, shorts } = desk;
  const rows = last - first;
  const padded = roundUpRows(rows);
  stateFloats.fill(0, rows * width, padded * width + desk.margin);
  embedWords(features, desk, first, last);
  machine.open(state, desk.firstGain, desk.firstBias, rows);
  for (const layer of desk.layers) {
    if (layer.kind === 'convolution') {
      machine.gather(state, layer.kernel, shorts, rows, 4 * layer.dilation * width);
      multiply(desk, 'mix', layer.mix, state, padded);
    } else {
      recurBothWays(layer, desk, rows, padded);
      multiply(desk, 'mixMemory', layer.mix, state, padded);
    }
    stateFloats.fill(0, rows * width, padded * width);
  }
  machine.level(state, shorts, rows);
  multiply(desk, 'score', desk.out, desk.scores, padded);
}

/** Of the shorts the product to the rows at `to`. */
function multiply(
  { machine, shorts }: TaggerDesk,
  how: 'mix' | 'mixMemory' | 'gate' | 'give' | 'score',
  { blocks, weights, scales, bias }: PlacedProduct,
  to: number,
  rows: number,
): void {
  machine[how](shorts, blocks, weights, scales, bias, to, rows);
}

/** To the shorts what half of the channels remember of the words before, half of those behind. */
function recurBothWays(
  { gate, give }: PlacedRecurrence,
  desk: TaggerDesk,
  rows: number,
  padded: number,
): void {
  const { machine, memory, state, shorts, keeps, gives, recurred, recurredFloats } = desk;
  machine.level(state, shorts, rows);
  multiply(desk, 'gate', gate, keeps, padded);
  multiply(desk, 'give', give, gives, padded);
  const bytesOfRow = 4 * memory;
  machine.recur(keeps, gives, recurred, rows, bytesOfRow);
  recurredFloats.fill(0, rows * memory, (rows + 1) * memory);
  const last = (rows - 1) * bytesOfRow + bytesOfRow / 2;
  machine.recur(keeps + last / channelsOfGate, gives + last, recurred + last, rows, -bytesOfRow);
  machine.levelMemory(recurred, shorts, rows);
}

/** To the state of each word the sum of the rows of its form and of each of its features. */
function embedWords(features: WordFeatures, desk: TaggerDesk, first: number, last: number): void {
  const { machine, width, words, rowsOf, embedding, embeddingPlaces, state } = desk;
  const { forms } = features;
  const unknown: number[] = [];
  for (let word = first; word < last; word += 1) {
    const rows = rowsOf(forms[word] as WordForm);
    if (rows.affixes.length > 0) unknown.push(word);
    const at = (word - first) * placesOfRow;
    embeddingPlaces[at] = words.rows + rows.word * width;
    embeddingPlaces[at + 1] = words.scales + 4 * rows.word;
  }
  featureNames.forEach((name, i) => {
    const [values, rows] = [features[name], desk.values[name]];
    for (let word = first; word < last; word += 1)
      embeddingPlaces[(word - first) * placesOfRow + 2 + i] =
        rows + 4 * (values[word] as number) * width;
  });
  machine.sumRows(embedding, state, last - first);
  for (const word of unknown) {
    const to = state + 4 * (word - first) * width;
    for (const [table, row] of rowsOf(forms[word] as WordForm).affixes)
      machine.addBytes(table.rows + row * width, table.scales + 4 * row, to);
  }
}
