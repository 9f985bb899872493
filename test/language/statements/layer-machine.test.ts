/** The vector code against the same sums written plainly. */
import { expect, test } from 'vitest';
import { createLayerMachine } from '../../../src/language/statements/layer-machine.ts';

const width = 16;
const rows = 7;
const step = 2;

/** Numbers in disorder, the same on every machine. */
function fill(list: Float32Array, seed: number): Float32Array {
  return list.map((_, i) => Math.sin(i * 12.9898 + seed * 78.233));
}

test('gather: five neighbours by kernel, then mean 0 and variance 1', () => {
  const margin = 2 * step * width;
  const machine = createLayerMachine(65_536);
  const state = fill(new Float32Array(rows * width), 1);
  const kernel = fill(new Float32Array(5 * width), 2);
  const room = new Float32Array(machine.buffer);
  room.set(state, margin);
  room.set(kernel, 4096);
  machine.gather(4 * margin, 4 * 4096, 4 * 8192, rows, width, 4 * step * width);
  for (let row = 0; row < rows; row += 1) {
    const sums = Array.from({ length: width }, (_, c) =>
      [0, 1, 2, 3, 4].reduce((sum, k) => {
        const from = row + (k - 2) * step;
        const value = from < 0 || from >= rows ? 0 : (state[from * width + c] ?? 0);
        return sum + value * (kernel[k * width + c] ?? 0);
      }, 0),
    );
    const mean = sums.reduce((a, b) => a + b) / width;
    const variance = sums.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width;
    sums.forEach((value, c) => {
      const expected = (value - mean) / Math.sqrt(variance + 1e-5);
      expect(room[8192 + row * width + c]).toBeCloseTo(expected, 4);
    });
  }
});

test('mix: adds what is above 0 of rows by weights and bias', () => {
  const machine = createLayerMachine(65_536);
  const from = fill(new Float32Array(rows * width), 3);
  const weights = fill(new Float32Array(width * width), 4);
  const bias = fill(new Float32Array(width), 5);
  const room = new Float32Array(machine.buffer);
  room.set(from, 0);
  room.set(weights, 1024);
  room.set(bias, 2048);
  room.fill(1, 4096, 4096 + rows * width);
  machine.mix(0, 4 * 1024, 4 * 2048, 4 * 4096, rows, width);
  for (let row = 0; row < rows; row += 1) {
    for (let c = 0; c < width; c += 1) {
      let sum = bias[c] ?? 0;
      for (let i = 0; i < width; i += 1)
        sum += (from[row * width + i] ?? 0) * (weights[i * width + c] ?? 0);
      expect(room[4096 + row * width + c]).toBeCloseTo(1 + Math.max(0, sum), 4);
    }
  }
});
