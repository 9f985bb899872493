/**
 * A matrix of floats to 16-bit whole numbers in the order in which the layer machine multiplies:
 * `outputsAtOnce` outputs side by side, and for these the inputs in pairs.
 */
import { outputsAtOnce, shortsPerOne } from './layer-machine.ts';

export interface QuantisedMatrix {
  readonly weights: Int16Array;
  /** By output: what a sum of products is to be multiplied by. */
  readonly scales: Float32Array;
}

const largestShort = 32_767;
const largestSum = 2 ** 31 - 1;

/** `matrix` is output by input. Outputs are filled up with zeros to whole groups. */
export function quantiseMatrix(matrix: Float32Array, inputs: number): QuantisedMatrix {
  const outputs = matrix.length / inputs;
  const groups = Math.ceil(outputs / outputsAtOnce);
  const weights = new Int16Array(groups * outputsAtOnce * inputs);
  const scales = new Float32Array(groups * outputsAtOnce);
  for (let output = 0; output < outputs; output += 1) {
    const row = matrix.subarray(output * inputs, (output + 1) * inputs);
    const perOne = shortsPerWeight(row);
    const group = (output - (output % outputsAtOnce)) * inputs;
    scales[output] = 1 / (perOne * shortsPerOne);
    row.forEach((weight, input) => {
      const pair = (input >> 1) * 2 * outputsAtOnce;
      const at = group + pair + (output % outputsAtOnce) * 2 + (input & 1);
      weights[at] = Math.round(weight * perOne);
    });
  }
  return { weights, scales };
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
