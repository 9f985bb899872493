/**
 * The two steps of a layer on WebAssembly's 128-bit vectors, four numbers at a time. The module's
 * few instructions are spelt out here, so no binary or tool is needed; its arithmetic is defined
 * to the bit, so every machine answers the same.
 */

/** Places are bytes in `buffer`; widths must be multiples of 16. */
export interface LayerMachine {
  readonly buffer: ArrayBuffer;
  /**
   * Each row of `to` becomes the sum of five rows of `from`, `step` bytes apart with the row
   * itself in the middle, weighted by `kernel` (position by channel), then mean 0, variance 1.
   */
  gather(from: number, kernel: number, to: number, rows: number, width: number, step: number): void;
  /** To each row of `to` is added what is above 0 of `from · weights + bias` (input by output). */
  mix(from: number, weights: number, bias: number, to: number, rows: number, width: number): void;
}

// What this file uses of WebAssembly, which the language's own library of types leaves out.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** A machine with room for `bytes`. Throws where WebAssembly or its vectors are missing. */
export function createLayerMachine(bytes: number): LayerMachine {
  const pages = Math.ceil(bytes / 65_536);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble(pages)));
  return {
    buffer: (exports.memory as { readonly buffer: ArrayBuffer }).buffer,
    gather: exports.gather as LayerMachine['gather'],
    mix: exports.mix as LayerMachine['mix'],
  };
}

const i32 = 0x7f;
const f32 = 0x7d;
const v128 = 0x7b;

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant = (number: number) => [0x41, ...signed(number)];
const add = [0x6a];
const subtract = [0x6b];
const times = [0x6c];
const isLess = (a: number[], b: number[]) => [...a, ...b, 0x49];
const advance = (local: number, by: number[]) => [...get(local), ...by, ...add, ...set(local)];
/** Runs `body`, again and again while `condition` holds after it. */
const loop = (body: number[], condition: number[]) => [
  ...[0x03, 0x40],
  ...body,
  ...condition,
  ...[0x0d, 0, 0x0b],
];
const loadVector = (offset: number) => [0xfd, 0x00, 2, ...unsigned(offset)];
const loadSpread = [0xfd, 0x09, 2, 0];
const storeVector = (offset: number) => [0xfd, 0x0b, 2, ...unsigned(offset)];
const zeroVector = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
const spread = [0xfd, 0x13];
const lane = (at: number) => [0xfd, 0x1f, at];
const addVectors = [0xfd, 0xe4, 0x01];
const subtractVectors = [0xfd, 0xe5, 0x01];
const timesVectors = [0xfd, 0xe6, 0x01];
const maxVectors = [0xfd, 0xe9, 0x01];
const [root, addFloats, subtractFloats, timesFloats, divideFloats, maxFloats, toFloat] = [
  [0x91],
  [0x92],
  [0x93],
  [0x94],
  [0x95],
  [0x97],
  [0xb3],
];
const one = [0x43, 0x00, 0x00, 0x80, 0x3f];
const nothing = [0x43, 0, 0, 0, 0];
/** 0.00001, as in training. */
const tiny = [0x43, 0xac, 0xc5, 0x27, 0x37];

/** Local `to` becomes the sum of a vector's four numbers divided by the width. */
const averageOf = (vector: number, width: number, to: number) => [
  ...[0, 1, 2, 3].flatMap((at) => [...get(vector), ...lane(at), ...(at === 0 ? [] : addFloats)]),
  ...[...get(width), ...toFloat, ...divideFloats, ...set(to)],
];

function assembleGather(): number[] {
  const [from, kernel, to, rows, width, step] = [0, 1, 2, 3, 4, 5] as const;
  const [at, size, place, tap] = [6, 7, 8, 9] as const;
  const [mean, spreadBy] = [10, 11] as const;
  const [sum, squares, value] = [12, 13, 14] as const;
  const eachSum = loop(
    [
      ...[...get(from), ...get(at), ...add, ...get(step), ...constant(2), ...times],
      ...[...subtract, ...set(place), ...get(kernel), ...get(at), ...add, ...set(tap)],
      ...[...zeroVector, ...set(value)],
      ...[0, 1, 2, 3, 4].flatMap(() => [
        ...[...get(value), ...get(place), ...loadVector(0), ...get(tap), ...loadVector(0)],
        ...[...timesVectors, ...addVectors, ...set(value)],
        ...[...advance(place, get(step)), ...advance(tap, get(size))],
      ]),
      ...[...get(to), ...get(at), ...add, ...get(value), ...storeVector(0)],
      ...[...get(sum), ...get(value), ...addVectors, ...set(sum)],
      ...[...get(squares), ...get(value), ...get(value), ...timesVectors, ...addVectors],
      ...set(squares),
      ...advance(at, constant(16)),
    ],
    isLess(get(at), get(size)),
  );
  const eachScale = loop(
    [
      ...[...get(to), ...get(at), ...add, ...get(to), ...get(at), ...add, ...loadVector(0)],
      ...[...get(mean), ...spread, ...subtractVectors],
      ...[...get(spreadBy), ...spread, ...timesVectors, ...storeVector(0)],
      ...advance(at, constant(16)),
    ],
    isLess(get(at), get(size)),
  );
  const eachRow = loop(
    [
      ...[...get(width), ...constant(4), ...times, ...set(size), ...constant(0), ...set(at)],
      ...[...zeroVector, ...set(sum), ...zeroVector, ...set(squares)],
      ...eachSum,
      ...averageOf(sum, width, mean),
      ...averageOf(squares, width, spreadBy),
      ...[...one, ...get(spreadBy), ...get(mean), ...get(mean), ...timesFloats, ...subtractFloats],
      ...[...nothing, ...maxFloats, ...tiny, ...addFloats, ...root, ...divideFloats],
      ...[...set(spreadBy), ...constant(0), ...set(at)],
      ...eachScale,
      ...[...advance(from, get(size)), ...advance(to, get(size)), ...advance(rows, constant(-1))],
    ],
    get(rows),
  );
  return [3, 4, i32, 2, f32, 3, v128, ...eachRow, 0x0b];
}

function assembleMix(): number[] {
  const [from, weights, bias, to, rows, width] = [0, 1, 2, 3, 4, 5] as const;
  const [column, place, input, size] = [6, 7, 8, 9] as const;
  const value = 10;
  const sums = [11, 12, 13, 14];
  const eachInput = loop(
    [
      ...[...get(input), ...loadSpread, ...set(value)],
      ...sums.flatMap((sum, i) => [
        ...[...get(sum), ...get(value), ...get(place), ...loadVector(16 * i)],
        ...[...timesVectors, ...addVectors, ...set(sum)],
      ]),
      ...[...advance(place, get(size)), ...advance(input, constant(4))],
    ],
    isLess(get(input), [...get(from), ...get(size), ...add]),
  );
  const eachColumn = loop(
    [
      ...sums.flatMap((sum, i) => [
        ...[...get(bias), ...get(column), ...add, ...loadVector(16 * i), ...set(sum)],
      ]),
      ...[...get(weights), ...get(column), ...add, ...set(place), ...get(from), ...set(input)],
      ...eachInput,
      ...[...get(to), ...get(column), ...add, ...set(place)],
      ...sums.flatMap((sum, i) => [
        ...[...get(place), ...get(place), ...loadVector(16 * i), ...get(sum), ...zeroVector],
        ...[...maxVectors, ...addVectors, ...storeVector(16 * i)],
      ]),
      ...advance(column, constant(64)),
    ],
    isLess(get(column), get(size)),
  );
  const eachRow = loop(
    [
      ...[...constant(0), ...set(column), ...get(width), ...constant(4), ...times, ...set(size)],
      ...eachColumn,
      ...[...advance(from, get(size)), ...advance(to, get(size)), ...advance(rows, constant(-1))],
    ],
    get(rows),
  );
  return [2, 4, i32, 5, v128, ...eachRow, 0x0b];
}

function assemble(pages: number): Uint8Array {
  const sized = (content: number[]) => [...unsigned(content.length), ...content];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, ...new Array<number>(6).fill(i32), 0]),
    ...section(3, [2, 0, 0]),
    ...section(5, [1, 0, ...unsigned(pages)]),
    ...section(7, [3, ...name('memory'), 2, 0, ...name('gather'), 0, 0, ...name('mix'), 0, 1]),
    ...section(10, [2, ...sized(assembleGather()), ...sized(assembleMix())]),
  ]);
}

function section(id: number, content: number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function name(text: string): number[] {
  return [text.length, ...[...text].map((letter) => letter.charCodeAt(0))];
}

/** LEB128, as the binary format writes whole numbers. */
function unsigned(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...unsigned(number >>> 7)];
}

function signed(number: number): number[] {
  if (number >= -64 && number < 64) return [number & 127];
  return [(number & 127) | 128, ...signed(number >> 7)];
}
