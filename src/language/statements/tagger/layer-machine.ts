/**
 * The steps of the tagging network on WebAssembly's 128-bit vectors. The large products are of
 * 16-bit whole numbers, eight at a time; everything else is 32-bit floats in one fixed order. Both
 * are defined to the bit, so every machine answers the same.
 */
import * as wasm from './wasm-code.ts';
import { type Code, get, loadVector, plus, set, storeVector } from './wasm-code.ts';

/**
 * Places are bytes in `buffer`. Widths are multiples of 16; rows of floats or shorts stand one
 * after the other. Shorts are `shortsPerOne` to 1.
 */
export interface LayerMachine {
  readonly buffer: ArrayBuffer;
  /** Adds to the floats at `to` a row of 8-bit numbers times the float at `scale`. */
  addBytes(row: number, scale: number, to: number, width: number): void;
  /**
   * Each row of floats at `to` becomes the sum of a row of 8-bit numbers times a float, and of
   * rows of floats. `places` has `placesOfRow` places a row: the bytes, their scale, the floats.
   */
  sumRows(places: number, to: number, rows: number, width: number): void;
  /** Each row: mean 0 and variance 1, times `gain`, plus `bias`, and nothing below 0. */
  open(at: number, gain: number, bias: number, rows: number, width: number): void;
  /**
   * Each row of shorts at `to` becomes the sum of `kernelSize` rows of floats of `from`, `step`
   * bytes apart with the row itself in the middle, weighted by `kernel` (position by channel), then
   * mean 0 and variance 1.
   */
  gather(from: number, kernel: number, to: number, rows: number, width: number, step: number): void;
  /** Rows of floats to rows of shorts of mean 0 and variance 1. */
  level(from: number, to: number, rows: number, width: number): void;
  /**
   * To each row of floats at `to` is added what is above 0 of `from · weights · scales + bias`.
   * Weights and scales as `quantiseMatrix` lays them; `rows` must be a multiple of `rowsAtOnce`.
   */
  mix(
    from: number,
    weights: number,
    scales: number,
    bias: number,
    to: number,
    rows: number,
    width: number,
  ): void;
  /** Like `mix`, but `to` gets rows of `outputsAtOnce` sums as they are. */
  score: LayerMachine['mix'];
}

/** The short that stands for 1: values of mean 0 and variance 1 stay below 32 up to width 1,024. */
export const shortsPerOne = 1024;
export const rowsAtOnce = 2;
export const outputsAtOnce = 16;
/** As many rows of shorts as stay in the processor's nearest memory while the outputs go by. */
const rowsNearby = 32;
/** How many rows of floats `sumRows` adds to the row of bytes. */
export const floatRowsSummed = 6;
export const placesOfRow = 2 + floatRowsSummed;

// What this file uses of WebAssembly, which the language's own library of types leaves out.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** A machine with room for `bytes`. Throws where WebAssembly or its vectors are missing. */
export function createLayerMachine(bytes: number, kernelSize: number): LayerMachine {
  const functions = [
    ...[addBytes, sumRows, open, gather(kernelSize), level],
    ...[multiply('mix'), multiply('score')],
  ];
  const code = wasm.assembleModule(functions, Math.ceil(bytes / 65_536));
  const { memory, ...exports } = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
  const { buffer } = memory as { readonly buffer: ArrayBuffer };
  return { ...(exports as unknown as Omit<LayerMachine, 'buffer'>), buffer };
}

const { i32, f32, v128 } = wasm;
/** 0.00001, as in training. */
const tiny = wasm.float(1e-5);

const addBytes: wasm.WasmFunction = (() => {
  const [row, scale, to, width, end, bytes, by] = [0, 1, 2, 3, 4, 5, 6] as const;
  const add = (half: (vector: Code) => Code, offset: number) => {
    const product = wasm.timesVectors(wasm.fromWholes(half(get(bytes))), get(by));
    return storeVector(get(to), wasm.addVectors(loadVector(get(to), offset), product), offset);
  };
  const body = [
    ...set(end, plus(get(row), get(width))),
    ...set(by, wasm.loadSpread(get(scale))),
    ...wasm.repeat(
      [
        ...set(bytes, wasm.loadBytes(get(row))),
        ...[...add(wasm.widenLow, 0), ...add(wasm.widenHigh, 16)],
        ...[...wasm.advance(row, wasm.whole(8)), ...wasm.advance(to, wasm.whole(32))],
      ],
      wasm.isBelow(get(row), get(end)),
    ),
  ];
  return {
    name: 'addBytes',
    parameters: 4,
    locals: [
      [1, i32],
      [2, v128],
    ],
    body,
  };
})();

const sumRows: wasm.WasmFunction = (() => {
  const [places, to, rows, width, at, size, bytes] = [0, 1, 2, 3, 4, 5, 6] as const;
  const floats = Array.from({ length: floatRowsSummed }, (_, i) => bytes + 1 + i);
  const [eight, by] = [bytes + placesOfRow - 1, bytes + placesOfRow] as const;
  const sum = (half: (vector: Code) => Code, offset: number) =>
    floats.reduce<Code>(
      (before, row) => wasm.addVectors(before, loadVector(plus(get(row), get(at)), offset)),
      wasm.timesVectors(wasm.fromWholes(half(get(eight))), get(by)),
    );
  const eachEight = [
    ...set(eight, wasm.loadBytes(get(bytes))),
    ...storeVector(plus(get(to), get(at)), sum(wasm.widenLow, 0)),
    ...storeVector(plus(get(to), get(at)), sum(wasm.widenHigh, 16), 16),
    ...[...wasm.advance(bytes, wasm.whole(8)), ...wasm.advance(at, wasm.whole(32))],
  ];
  const eachRows = [
    ...set(bytes, wasm.loadWhole(get(places))),
    ...set(by, wasm.loadSpread(wasm.loadWhole(get(places), 4))),
    ...floats.flatMap((row, i) => set(row, wasm.loadWhole(get(places), 4 * (2 + i)))),
    ...set(at, wasm.whole(0)),
    ...wasm.repeat(eachEight, wasm.isBelow(get(at), get(size))),
  ];
  const moves = [
    [places, wasm.whole(4 * placesOfRow)],
    [to, get(size)],
  ] as const;
  const body = [
    ...set(size, wasm.times(get(width), wasm.whole(4))),
    ...eachRow(rows, eachRows, moves),
  ];
  const locals = [
    [3 + floatRowsSummed, i32],
    [2, v128],
  ] as const;
  return { name: 'sumRows', parameters: 4, locals, body };
})();

/** Locals that a step with levelled rows has behind its parameters, numbered from `first`. */
const levelLocals = (first: number) => ({
  ...{ size: first, at: first + 1, place: first + 2, tap: first + 3 },
  ...{ mean: first + 4, by: first + 5, sum: first + 6, squares: first + 7, value: first + 8 },
  ...{ shift: first + 9, factor: first + 10 },
  types: [
    [4, i32],
    [2, f32],
    [5, v128],
  ] as const,
});
type LevelLocals = ReturnType<typeof levelLocals>;

const sumOfLanes = (vector: number) =>
  [1, 2, 3].reduce<Code>(
    (sum, at) => wasm.addFloats(sum, wasm.lane(get(vector), at)),
    wasm.lane(get(vector), 0),
  );

/**
 * Puts each `value` of a row at `row`, and what makes the row's mean 0 and variance 1 into
 * `shift` (to subtract) and `factor` (to multiply by, times `one`).
 */
function measureRow(row: Code, width: Code, value: Code, one: number, locals: LevelLocals): Code {
  const { size, at, mean, by, sum, squares, shift, factor } = locals;
  const square = wasm.timesVectors(get(locals.value), get(locals.value));
  const average = (vector: number) => wasm.divideFloats(sumOfLanes(vector), wasm.toFloat(width));
  const variance = wasm.subtractFloats(get(by), wasm.timesFloats(get(mean), get(mean)));
  const deviation = wasm.root(wasm.addFloats(wasm.largerFloat(variance, wasm.float(0)), tiny));
  return [
    ...set(size, wasm.times(width, wasm.whole(4))),
    ...[...set(at, wasm.whole(0)), ...set(sum, wasm.zeros), ...set(squares, wasm.zeros)],
    ...wasm.repeat(
      [
        ...set(locals.value, value),
        ...storeVector(plus(row, get(at)), get(locals.value)),
        ...set(sum, wasm.addVectors(get(sum), get(locals.value))),
        ...set(squares, wasm.addVectors(get(squares), square)),
        ...wasm.advance(at, wasm.whole(16)),
      ],
      wasm.isBelow(get(at), get(size)),
    ),
    ...[...set(mean, average(sum)), ...set(by, average(squares))],
    ...set(by, wasm.divideFloats(wasm.float(one), deviation)),
    ...[...set(shift, wasm.spread(get(mean))), ...set(factor, wasm.spread(get(by)))],
    ...set(at, wasm.whole(0)),
  ];
}

/** The floats at `row`, levelled, from `at` and `offset` on. */
const levelled = (row: Code, { at, shift, factor }: LevelLocals, offset = 0): Code =>
  wasm.timesVectors(
    wasm.subtractVectors(loadVector(plus(row, get(at)), offset), get(shift)),
    get(factor),
  );

/** Levels the floats at `row` into shorts at `to`, which may be the same place. */
function narrowRow(row: Code, to: number, locals: LevelLocals): Code {
  const { at, size, place } = locals;
  const wholes = (offset: number) => wasm.toNearestWholes(levelled(row, locals, offset));
  return [
    ...set(place, get(to)),
    ...wasm.repeat(
      [
        ...storeVector(get(place), wasm.narrow(wholes(0), wholes(16))),
        ...[...wasm.advance(place, wasm.whole(16)), ...wasm.advance(at, wasm.whole(32))],
      ],
      wasm.isBelow(get(at), get(size)),
    ),
  ];
}

/** Runs `body` for each row; `moves` are the locals that go on, each by so many bytes. */
function eachRow(rows: number, body: Code, moves: readonly (readonly [number, Code])[]): Code {
  const step = moves.flatMap(([local, by]) => wasm.advance(local, by));
  return wasm.repeat([...body, ...step, ...wasm.advance(rows, wasm.whole(-1))], get(rows));
}

const open: wasm.WasmFunction = (() => {
  const [row, gain, bias, rows, width] = [0, 1, 2, 3, 4] as const;
  const locals = levelLocals(5);
  const { at, size, types } = locals;
  const value = wasm.addVectors(
    wasm.timesVectors(levelled(get(row), locals), loadVector(plus(get(gain), get(at)))),
    loadVector(plus(get(bias), get(at))),
  );
  const body = [
    ...measureRow(get(row), get(width), loadVector(plus(get(row), get(at))), 1, locals),
    ...wasm.repeat(
      [
        ...storeVector(plus(get(row), get(at)), wasm.largerOfVectors(value, wasm.zeros)),
        ...wasm.advance(at, wasm.whole(16)),
      ],
      wasm.isBelow(get(at), get(size)),
    ),
  ];
  return {
    name: 'open',
    parameters: 5,
    locals: types,
    body: eachRow(rows, body, [[row, get(size)]]),
  };
})();

const level: wasm.WasmFunction = (() => {
  const [from, to, rows, width] = [0, 1, 2, 3] as const;
  const locals = levelLocals(4);
  const { at, size, types } = locals;
  const body = [
    ...measureRow(
      get(from),
      get(width),
      loadVector(plus(get(from), get(at))),
      shortsPerOne,
      locals,
    ),
    ...narrowRow(get(from), to, locals),
  ];
  const moves = [
    [from, get(size)],
    [to, wasm.times(get(width), wasm.whole(2))],
  ] as const;
  return { name: 'level', parameters: 4, locals: types, body: eachRow(rows, body, moves) };
})();

/** The floats of a row are put where its shorts go: they reach into the next, which is made later. */
function gather(kernelSize: number): wasm.WasmFunction {
  const [from, kernel, to, rows, width, step] = [0, 1, 2, 3, 4, 5] as const;
  const locals = levelLocals(6);
  const { at, size, place, tap, value, types } = locals;
  const product = wasm.timesVectors(loadVector(get(place)), loadVector(get(tap)));
  const reach = wasm.times(get(step), wasm.whole(kernelSize >> 1));
  const sum: Code = [
    ...set(place, wasm.minus(plus(get(from), get(at)), reach)),
    ...[...set(tap, plus(get(kernel), get(at))), ...set(value, wasm.zeros)],
    ...Array.from({ length: kernelSize }, () => [
      ...set(value, wasm.addVectors(get(value), product)),
      ...[...wasm.advance(place, get(step)), ...wasm.advance(tap, get(size))],
    ]).flat(),
    ...get(value),
  ];
  const body = [
    ...measureRow(get(to), get(width), sum, shortsPerOne, locals),
    ...narrowRow(get(to), to, locals),
  ];
  const moves = [
    [from, get(size)],
    [to, wasm.times(get(width), wasm.whole(2))],
  ] as const;
  return { name: 'gather', parameters: 6, locals: types, body: eachRow(rows, body, moves) };
}

/**
 * `rowsAtOnce` rows by `outputsAtOnce` outputs stay in registers while the inputs go by in pairs;
 * a block of rows is done with the weights of these outputs before the next outputs' are fetched.
 * One pair a turn: compilers fetch all that a turn needs first, and what two pairs need does not
 * fit beside the sums in the sixteen registers that a processor may have.
 */
function multiply(name: 'mix' | 'score'): wasm.WasmFunction {
  const [from, weights, scales, bias, to, rows, width] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [tile, end, column, place, inputBytes, outputBytes] = [7, 8, 9, 10, 11, 12] as const;
  const [firstTile, block, waiting] = [13, 14, 15] as const;
  const inputs = Array.from({ length: rowsAtOnce }, (_, row) => 16 + row);
  const quarters = [0, 1, 2, 3].map((quarter) => 16 + rowsAtOnce + quarter);
  const pair = 20 + rowsAtOnce;
  const sums = inputs.map((_, row) => quarters.map((_, quarter) => pair + 1 + 4 * row + quarter));
  const addDot = (sum: number, outputs: number) =>
    set(sum, wasm.addWholes(get(sum), wasm.dotShorts(get(pair), get(outputs))));
  const eachPair = wasm.repeat(
    [
      ...quarters.flatMap((quarter, i) => set(quarter, loadVector(get(tile), 16 * i))),
      ...inputs.flatMap((input, row) => [
        ...set(pair, wasm.loadSpread(get(input))),
        ...quarters.flatMap((quarter, i) => addDot(sums[row]?.[i] as number, quarter)),
        ...wasm.advance(input, wasm.whole(4)),
      ]),
      ...wasm.advance(tile, wasm.whole(4 * outputsAtOnce)),
    ],
    wasm.isBelow(get(inputs[0] as number), get(end)),
  );
  const value = (sum: number, offset: number) =>
    wasm.addVectors(
      wasm.timesVectors(
        wasm.fromWholes(get(sum)),
        loadVector(plus(get(scales), get(column)), offset),
      ),
      loadVector(plus(get(bias), get(column)), offset),
    );
  const finish = (sum: number, offset: number) => {
    const positive = wasm.largerOfVectors(value(sum, offset), wasm.zeros);
    const result =
      name === 'mix'
        ? wasm.addVectors(loadVector(get(place), offset), positive)
        : value(sum, offset);
    return storeVector(get(place), result, offset);
  };
  const [firstInput, lastInput] = [inputs[0] as number, inputs.at(-1) as number];
  // When its inputs have gone by, the place of a row is that of the row behind it.
  const eachRows = [
    ...[...set(tile, get(firstTile)), ...set(end, plus(get(firstInput), get(inputBytes)))],
    ...inputs.slice(1).flatMap((input) => set(input, plus(get(input - 1), get(inputBytes)))),
    ...sums.flat().flatMap((sum) => set(sum, wasm.zeros)),
    ...eachPair,
    ...sums.flatMap((quartersOfRow) => [
      ...quartersOfRow.flatMap((sum, quarter) => finish(sum, 16 * quarter)),
      ...wasm.advance(place, get(outputBytes)),
    ]),
    ...set(firstInput, get(lastInput)),
    ...wasm.advance(waiting, wasm.whole(-rowsAtOnce)),
  ];
  const eachColumn = [
    ...[...set(firstInput, get(from)), ...set(place, plus(get(to), get(column)))],
    ...set(waiting, get(block)),
    ...wasm.repeat(eachRows, get(waiting)),
    ...set(firstTile, get(tile)),
    ...wasm.advance(column, wasm.whole(4 * outputsAtOnce)),
  ];
  const eachBlock = [
    ...set(block, wasm.smaller(get(rows), wasm.whole(rowsNearby))),
    ...[...set(firstTile, get(weights)), ...set(column, wasm.whole(0))],
    ...wasm.repeat(eachColumn, wasm.isBelow(get(column), get(outputBytes))),
    ...[
      ...set(from, get(firstInput)),
      ...wasm.advance(to, wasm.times(get(outputBytes), get(block))),
    ],
    ...wasm.advance(rows, wasm.minus(wasm.whole(0), get(block))),
  ];
  const outputs = name === 'mix' ? get(width) : wasm.whole(outputsAtOnce);
  const body = [
    ...set(inputBytes, wasm.times(get(width), wasm.whole(2))),
    ...set(outputBytes, wasm.times(outputs, wasm.whole(4))),
    ...wasm.repeat(eachBlock, get(rows)),
  ];
  const locals = [
    [9 + rowsAtOnce, i32],
    [5 + 4 * rowsAtOnce, v128],
  ] as const;
  return { name, parameters: 7, locals, body };
}
