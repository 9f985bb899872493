/**
 * The steps of the tagging network on WebAssembly's 128-bit vectors. The large products are of
 * 16-bit whole numbers, eight at a time; everything else is 32-bit floats in one fixed order. Both
 * are defined to the bit, so every machine answers the same.
 */
import { gather, level, open } from './level-rows.ts';
import { multiply, outputsAtOnce } from './multiply-rows.ts';
import { channelsOfGate, recur } from './recur-rows.ts';
import { addBytes, sumRows } from './sum-rows.ts';
import { assembleModule } from './wasm-code.ts';

/**
 * Places are bytes in `buffer`. Rows are as wide as the machine was made for; rows of floats or
 * shorts stand one after the other. Shorts are `shortsPerOne` to 1.
 */
export interface LayerMachine {
  readonly buffer: ArrayBuffer;
  /** Adds to the floats at `to` a row of 8-bit numbers times the float at `scale`. */
  addBytes(row: number, scale: number, to: number): void;
  /**
   * Each row of floats at `to` becomes the sum of a row of 8-bit numbers times a float, and of
   * rows of floats. `places` has `placesOfRow` places a row: the bytes, their scale, the floats.
   */
  sumRows(places: number, to: number, rows: number): void;
  /** Each row: mean 0 and variance 1, times `gain`, plus `bias`, and nothing below 0. */
  open(at: number, gain: number, bias: number, rows: number): void;
  /**
   * Each row of shorts at `to` becomes the sum of `kernelSize` rows of floats of `from`, `step`
   * bytes apart with the row itself in the middle, weighted by `kernel` (position by channel), then
   * mean 0 and variance 1.
   */
  gather(from: number, kernel: number, to: number, rows: number, step: number): void;
  /** Rows of floats to rows of shorts of mean 0 and variance 1. */
  level(from: number, to: number, rows: number): void;
  /** The same for rows of what a recurrence remembers. */
  levelMemory: LayerMachine['level'];
  /**
   * To each row of floats at `to` is added what is above 0 of `from · weights · scales + bias`.
   * Blocks, weights and scales as `quantiseMatrix` lays them; `rows` must be a multiple of
   * `rowsAtOnce`.
   */
  mix(
    from: number,
    blocks: number,
    weights: number,
    scales: number,
    bias: number,
    to: number,
    rows: number,
  ): void;
  /** Like `mix`, from rows of what a recurrence remembers. */
  mixMemory: LayerMachine['mix'];
  /**
   * Like `mix`, but the sums as they are stand in the place of what was at `to`: a row's gates, what
   * it has to give to a recurrence, and its `outputsAtOnce` scores.
   */
  gate: LayerMachine['mix'];
  give: LayerMachine['mix'];
  score: LayerMachine['mix'];
  /**
   * Half a row of what is remembered at `to`, then at each of `rows` places `step` bytes on (or
   * back): of what stands one step before it the share that the gates at `keeps` have, at least 0
   * and at most `mostKept`; the rest from `gives`.
   */
  recur(keeps: number, gives: number, to: number, rows: number, step: number): void;
}

// What this file uses of WebAssembly, which the language's own library of types leaves out.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** How many numbers rows have, and how many rows a convolution takes. */
export interface RowSizes {
  /** Of the state: a multiple of 16. */
  readonly width: number;
  /** Of what a recurrence remembers: a multiple of 32. */
  readonly memory: number;
  readonly kernelSize: number;
}

/** A machine with room for `bytes`. Throws where WebAssembly or its vectors are missing. */
export function createLayerMachine(bytes: number, sizes: RowSizes): LayerMachine {
  const { width, memory: remembered, kernelSize } = sizes;
  const functions = [
    ...[addBytes(width), sumRows(width), open(width), gather(width, kernelSize)],
    ...[level('level', width), level('levelMemory', remembered), recur(remembered)],
    ...[multiply('mix', width, width, true), multiply('mixMemory', remembered, width, true)],
    ...[multiply('gate', width, remembered / channelsOfGate), multiply('give', width, remembered)],
    multiply('score', width, outputsAtOnce),
  ];
  const code = assembleModule(functions, Math.ceil(bytes / 65_536));
  const { memory, ...exports } = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
  const { buffer } = memory as { readonly buffer: ArrayBuffer };
  return { ...(exports as unknown as Omit<LayerMachine, 'buffer'>), buffer };
}
