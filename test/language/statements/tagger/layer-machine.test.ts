/** The vector code against the same sums written plainly. */
import { expect, test } from 'vitest';
import { createLayerMachine } from '../../../../src/language/statements/tagger/layer-machine.ts';
import { shortsPerOne } from '../../../../src/language/statements/tagger/level-rows.ts';
import {
  inputsAtOnce,
  outputsAtOnce,
  rowsAtOnce,
} from '../../../../src/language/statements/tagger/multiply-rows.ts';
import { quantiseMatrix } from '../../../../src/language/statements/tagger/quantise-matrix.ts';
import { channelsOfGate, mostKept } from '../../../../src/language/statements/tagger/recur-rows.ts';
import { floatRowsSummed } from '../../../../src/language/statements/tagger/sum-rows.ts';

const width = 16;
const memory = 32;
const rows = 7;
const step = 2;
const machine = createLayerMachine(131_072, { width, memory, kernelSize: 5 });
const floats = new Float32Array(machine.buffer);
const shorts = new Int16Array(machine.buffer);

/** Numbers in disorder, the same on every machine. */
function fill(length: number, seed: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => Math.sin(i * 12.9898 + seed * 78.233));
}

/** A row of mean 0 and variance 1. */
function levelRow(values: readonly number[]): readonly number[] {
  const mean = values.reduce((a, b) => a + b) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(variance + 1e-5));
}

const rowOf = (list: Float32Array, row: number, size = width) =>
  [...list].slice(row * size, (row + 1) * size);

test('rows of bytes with a scale and rows of floats are summed', () => {
  const bytes = Int8Array.from({ length: width }, (_, i) => (i % 2 ? -1 : 1) * i * 8);
  new Int8Array(machine.buffer).set(bytes, 256);
  floats.set([0.25], 128);
  const added = Array.from({ length: floatRowsSummed }, (_, i) => fill(width, i));
  added.forEach((row, i) => {
    floats.set(row, 256 + i * width);
  });
  const rowPlaces = added.map((_, i) => 4 * (256 + i * width));
  const places = [256, 4 * 128, ...rowPlaces];
  new Uint32Array(machine.buffer).set([...places, ...places], 1024);
  floats.fill(1, 512, 512 + 3 * width);
  machine.sumRows(4 * 1024, 4 * 512, 2);
  machine.addBytes(256, 4 * 128, 4 * (512 + width));
  bytes.forEach((byte, i) => {
    const sum = added.reduce((total, row) => total + (row[i] ?? 0), 0.25 * byte);
    expect(floats[512 + i]).toBeCloseTo(sum, 5);
    expect(floats[512 + width + i]).toBeCloseTo(sum + 0.25 * byte, 5);
    expect(floats[512 + 2 * width + i]).toBe(1);
  });
});

test('open: mean 0 and variance 1, then gain, bias and nothing below 0', () => {
  const [state, gain, bias] = [fill(rows * width, 1), fill(width, 2), fill(width, 3)];
  floats.set(state, 1024);
  floats.set(gain, 0);
  floats.set(bias, 64);
  machine.open(4 * 1024, 0, 4 * 64, rows);
  for (let row = 0; row < rows; row += 1) {
    levelRow(rowOf(state, row)).forEach((value, c) => {
      const expected = Math.max(0, value * (gain[c] ?? 0) + (bias[c] ?? 0));
      expect(floats[1024 + row * width + c]).toBeCloseTo(expected, 4);
    });
  }
});

test.each([
  ['level', width],
  ['levelMemory', memory],
] as const)('%s: rows of mean 0 and variance 1 as shorts', (name, size) => {
  const state = fill(rows * size, 4);
  floats.set(state, 1024);
  machine[name](4 * 1024, 4 * 8192, rows);
  for (let row = 0; row < rows; row += 1) {
    levelRow(rowOf(state, row, size)).forEach((value, c) => {
      const found = shorts[2 * 8192 + row * size + c] ?? Number.NaN;
      expect(Math.abs(found - value * shortsPerOne)).toBeLessThan(1);
    });
  }
});

test('gather: five neighbours by kernel, then mean 0 and variance 1', () => {
  const margin = 2 * step * width;
  const state = fill(rows * width, 1);
  const kernel = fill(5 * width, 2);
  floats.fill(0);
  floats.set(state, margin);
  floats.set(kernel, 4096);
  machine.gather(4 * margin, 4 * 4096, 4 * 8192, rows, 4 * step * width);
  for (let row = 0; row < rows; row += 1) {
    const sums = Array.from({ length: width }, (_, c) =>
      [0, 1, 2, 3, 4].reduce((sum, k) => {
        const from = row + (k - 2) * step;
        const value = from < 0 || from >= rows ? 0 : (state[from * width + c] ?? 0);
        return sum + value * (kernel[k * width + c] ?? 0);
      }, 0),
    );
    levelRow(sums).forEach((value, c) => {
      const found = shorts[2 * 8192 + row * width + c] ?? Number.NaN;
      expect(Math.abs(found - value * shortsPerOne)).toBeLessThan(1.5);
    });
  }
});

/** Lays what `quantiseMatrix` makes where `multiply` below expects it. */
function layMatrix(matrix: Float32Array, inputs: number): void {
  const { blocks, weights, scales } = quantiseMatrix(matrix, inputs);
  new Uint32Array(machine.buffer).set(blocks, 512);
  shorts.set(weights, 2 * 1024);
  floats.set(scales, 2048);
}

const isKept = (input: number, output: number) =>
  (input >> 1) % 3 !== 0 && Math.floor(output / outputsAtOnce) % 2 === 0;

test.each([
  ['mix', width, width, 'all', () => true],
  ['mix', width, width, 'some', isKept],
  ['mixMemory', memory, width, 'some', isKept],
  ['gate', width, memory / channelsOfGate, 'all', () => true],
  ['give', width, memory, 'some', isKept],
  ['score', width, outputsAtOnce, 'all', () => true],
  ['score', width, outputsAtOnce, 'no', () => false],
] as const)(
  '%s: rows of %i by weights and bias to rows of %i, %s of the weights other than 0',
  (name, inputs, outputs, _, isThere) => {
    const padded = Math.ceil(rows / rowsAtOnce) * rowsAtOnce;
    const from = fill(padded * inputs, 3);
    const matrix = fill(outputs * inputs, 4).map((weight, at) =>
      isThere(at % inputs, Math.floor(at / inputs)) ? weight : 0,
    );
    const bias = fill(outputs, 5);
    shorts.set(
      from.map((value) => Math.round(value * shortsPerOne)),
      0,
    );
    layMatrix(matrix, inputs);
    floats.set(bias, 2100);
    floats.fill(1, 4096, 4096 + padded * outputs);
    machine[name](0, 4 * 512, 4 * 1024, 4 * 2048, 4 * 2100, 4 * 4096, padded);
    const adds = name === 'mix' || name === 'mixMemory';
    for (let row = 0; row < rows; row += 1) {
      for (let output = 0; output < outputs; output += 1) {
        let sum = bias[output] ?? 0;
        for (let i = 0; i < inputs; i += 1)
          sum += (from[row * inputs + i] ?? 0) * (matrix[output * inputs + i] ?? 0);
        const expected = adds ? 1 + Math.max(0, sum) : sum;
        expect(floats[4096 + row * outputs + output]).toBeCloseTo(expected, 2);
      }
    }
  },
);

test.each([
  ['forward', 1],
  ['backward', -1],
] as const)('recur, %s: each half row keeps its share of the one before it', (_, way) => {
  const [keepsAt, givesAt, to] = [0, 1024, 4096];
  const gates = memory / channelsOfGate;
  const keeps = fill(rows * gates, 6);
  const gives = fill(rows * memory, 7);
  floats.set(keeps, keepsAt);
  floats.set(gives, givesAt);
  floats.fill(0, to - memory, to + (rows + 1) * memory);
  const half = way === 1 ? 0 : memory / 2;
  const first = way === 1 ? 0 : (rows - 1) * memory + half;
  machine.recur(
    ...([4 * keepsAt + first, 4 * (givesAt + first), 4 * (to + first)] as const),
    ...([rows, 4 * memory * way] as const),
  );
  for (let c = 0; c < memory; c += 1) {
    let kept = 0;
    for (let i = 0; i < rows; i += 1) {
      const row = way === 1 ? i : rows - 1 - i;
      const gate = keeps[row * gates + Math.floor(c / channelsOfGate)] ?? 0;
      const share = Math.min(mostKept, Math.max(0, gate));
      kept = (gives[row * memory + c] ?? 0) * (1 - share) + kept * share;
      const isOfHalf = c >= half && c < half + memory / 2;
      expect(floats[to + row * memory + c]).toBeCloseTo(isOfHalf ? kept : 0, 5);
    }
  }
});

test('no product overflows, however the weights and a row fit one another', () => {
  const wide = 256;
  const wideMachine = createLayerMachine(131_072, {
    ...{ width: wide, memory, kernelSize: 5 },
  });
  const { blocks, weights, scales } = quantiseMatrix(
    new Float32Array(wide * outputsAtOnce).fill(0.001),
    wide,
  );
  new Int16Array(wideMachine.buffer).fill(shortsPerOne, 0, wide * rowsAtOnce);
  new Uint32Array(wideMachine.buffer).set(blocks, 2048);
  new Int16Array(wideMachine.buffer).set(weights, 2 * 4096);
  const wideFloats = new Float32Array(wideMachine.buffer);
  wideFloats.set(scales, 8192);
  wideMachine.score(0, 4 * 2048, 4 * 4096, 4 * 8192, 4 * 8300, 4 * 9000, rowsAtOnce);
  for (let output = 0; output < outputsAtOnce; output += 1)
    expect(wideFloats[9000 + output]).toBeCloseTo(0.256, 4);
});

test('blocks of zeros are left out, but one of each group; outputs are filled up to whole groups', () => {
  const { blocks, weights, scales } = quantiseMatrix(new Float32Array(3 * width), width);
  expect([...blocks]).toEqual([8, 0]);
  expect(weights).toHaveLength(outputsAtOnce * inputsAtOnce);
  expect([...weights, ...scales.subarray(3)].every((number) => number === 0)).toBe(true);
  expect([...scales].every(Number.isFinite)).toBe(true);
});
