/**
 * A matrix of floats to 16-bit whole numbers in the order in which the layer machine multiplies:
 * group of outputs after group of outputs the blocks of weights that are not all zero.
 */
import { shortsPerOne } from './level-rows.ts';
import { inputsAtOnce, outputsAtOnce } from './multiply-rows.ts';

export interface QuantisedMatrix {
  /**
   * By group of outputs: where its part of this list ends, then for each of its blocks where the
   * inputs stand in a row; in bytes.
   */
  readonly blocks: Uint32Array;
  /** Block after block: by output, its inputs. */
  readonly weights: Int16Array;
  /** By output: what a sum of products is to be multiplied by. */
  readonly scales: Float32Array;
}

const largestShort = 32_767;
const largestSum = 2 ** 31 - 1;
const bytesOfShort = 2;
const bytesOfPlace = 4;

/** `matrix` is output by input. Outputs are filled up with zeros to whole groups. */
export function quantiseMatrix(matrix: Float32Array, inputs: number): QuantisedMatrix {
  const outputs = matrix.length / inputs;
  const groups = Math.ceil(outputs / outputsAtOnce);
  const scales = new Float32Array(groups * outputsAtOnce);
  const shorts = new Int16Array(groups * outputsAtOnce * inputs);
  for (let output = 0; output < outputs; output += 1) {
    const row = matrix.subarray(output * inputs, (output + 1) * inputs);
    const perOne = shortsPerWeight(row);
    scales[output] = 1 / (perOne * shortsPerOne);
    row.forEach((weight, input) => {
      shorts[output * inputs + input] = Math.round(weight * perOne);
    });
  }
  const blocks: number[] = [];
  const weights: number[] = [];
  for (let group = 0; group < groups; group += 1) {
    const all = cutBlocks(shorts, inputs, group * outputsAtOnce);
    const needed = all.filter((block) => block.weights.some((weight) => weight !== 0));
    // The machine takes the first block of a group unseen.
    const laid = needed.length === 0 ? all.slice(0, 1) : needed;
    blocks.push(bytesOfPlace * (blocks.length + 1 + laid.length));
    blocks.push(...laid.map(({ input }) => bytesOfShort * input));
    weights.push(...laid.flatMap((block) => block.weights));
  }
  return { blocks: Uint32Array.from(blocks), weights: Int16Array.from(weights), scales };
}

/** The blocks of `outputsAtOnce` outputs, from the first input on. */
function cutBlocks(shorts: Int16Array, inputs: number, firstOutput: number) {
  return Array.from({ length: inputs / inputsAtOnce }, (_, place) => {
    const input = place * inputsAtOnce;
    const weights = Array.from({ length: outputsAtOnce }, (_, output) => {
      const at = (firstOutput + output) * inputs + input;
      return [...shorts.subarray(at, at + inputsAtOnce)];
    });
    return { input, weights: weights.flat() };
  });
}

/**
 * As fine as fits: no weight leaves 16 bits, and no sum leaves 32. A levelled row has the length
 * √inputs, so (Cauchy–Schwarz) its product with `row` is at most that times the length of `row`.
 */
function shortsPerWeight(row: Float32Array): number {
  const largest = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const length = Math.sqrt(row.reduce((sum, weight) => sum + weight * weight, 0));
  if (largest === 0) return 1;
  // One in fifty is left for rounding.
  const sum = (0.98 * largestSum) / (shortsPerOne * Math.sqrt(row.length) * length);
  return Math.min(largestShort / largest, sum);
}
