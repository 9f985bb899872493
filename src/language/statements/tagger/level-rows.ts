/** Vector code that brings rows to mean 0 and variance 1. */
import * as wasm from './wasm-code.ts';
import { type Code, get, loadVector, plus, set, storeVector } from './wasm-code.ts';

const { i32, f32, v128 } = wasm;

/** The short that stands for 1: values of mean 0 and variance 1 stay below 32 up to width 1,024. */
export const shortsPerOne = 1024;
/** 0.00001, as in training. */
const tiny = wasm.float(1e-5);

/** Locals that a step with levelled rows has behind its parameters, numbered from `first`. */
const levelLocals = (first: number) => ({
  ...{ at: first, place: first + 1, tap: first + 2 },
  ...{ mean: first + 3, by: first + 4, shift: first + 5, factor: first + 6, value: first + 7 },
  /** Vectors are summed in turns: one sum would wait for the one before at every step. */
  ...{ sums: [first + 8, first + 9], squares: [first + 10, first + 11] },
  types: [
    [3, i32],
    [2, f32],
    [7, v128],
  ] as const,
});
type LevelLocals = ReturnType<typeof levelLocals>;

const sumOfLanes = (vector: number) =>
  [1, 2, 3].reduce<Code>(
    (sum, at) => wasm.addFloats(sum, wasm.lane(get(vector), at)),
    wasm.lane(get(vector), 0),
  );

/**
 * Puts what makes the mean of a row of floats 0 and its variance 1 into `shift` (to subtract) and
 * `factor` (to multiply by, times `one`). A row that is not there yet is `made` from `at` on.
 */
function measureRow(row: Code, width: number, one: number, locals: LevelLocals, made?: Code): Code {
  const { at, mean, by, sums, squares, value, shift, factor } = locals;
  const square = wasm.timesVectors(get(value), get(value));
  const addTo = (sum: number, added: Code) => set(sum, wasm.addVectors(get(sum), added));
  const eachVector = sums.flatMap((sum, turn) => [
    ...set(value, made ?? loadVector(plus(row, get(at)))),
    ...(made === undefined ? [] : storeVector(plus(row, get(at)), get(value))),
    ...[...addTo(sum, get(value)), ...addTo(squares[turn] as number, square)],
    ...wasm.advance(at, wasm.whole(16)),
  ]);
  const average = ([first, second]: readonly number[]) => [
    ...set(value, wasm.addVectors(get(first as number), get(second as number))),
    ...wasm.divideFloats(sumOfLanes(value), wasm.float(width)),
  ];
  const variance = wasm.subtractFloats(get(by), wasm.timesFloats(get(mean), get(mean)));
  const deviation = wasm.root(wasm.addFloats(wasm.largerFloat(variance, wasm.float(0)), tiny));
  return [
    ...set(at, wasm.whole(0)),
    ...[...sums, ...squares].flatMap((sum) => set(sum, wasm.zeros)),
    ...wasm.repeat(eachVector, wasm.isBelow(get(at), wasm.whole(4 * width))),
    ...[...set(mean, average(sums)), ...set(by, average(squares))],
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
function narrowRow(row: Code, width: number, to: number, locals: LevelLocals): Code {
  const { at, place } = locals;
  const wholes = (offset: number) => wasm.toNearestWholes(levelled(row, locals, offset));
  return [
    ...set(place, get(to)),
    ...wasm.repeat(
      [
        ...storeVector(get(place), wasm.narrow(wholes(0), wholes(16))),
        ...[...wasm.advance(place, wasm.whole(16)), ...wasm.advance(at, wasm.whole(32))],
      ],
      wasm.isBelow(get(at), wasm.whole(4 * width)),
    ),
  ];
}

/** `LayerMachine.open`. */
export function open(width: number): wasm.WasmFunction {
  const [row, gain, bias, rows] = [0, 1, 2, 3] as const;
  const locals = levelLocals(4);
  const { at, types } = locals;
  const value = wasm.addVectors(
    wasm.timesVectors(levelled(get(row), locals), loadVector(plus(get(gain), get(at)))),
    loadVector(plus(get(bias), get(at))),
  );
  const eachRow = [
    ...measureRow(get(row), width, 1, locals),
    ...wasm.repeat(
      [
        ...storeVector(plus(get(row), get(at)), wasm.largerOfVectors(value, wasm.zeros)),
        ...wasm.advance(at, wasm.whole(16)),
      ],
      wasm.isBelow(get(at), wasm.whole(4 * width)),
    ),
  ];
  const body = wasm.repeatRows(rows, eachRow, [[row, wasm.whole(4 * width)]]);
  return { name: 'open', parameters: 4, locals: types, body };
}

/** `LayerMachine.level` and `levelMemory`. */
export function level(name: 'level' | 'levelMemory', width: number): wasm.WasmFunction {
  const [from, to, rows] = [0, 1, 2] as const;
  const locals = levelLocals(3);
  const eachRow = [
    ...measureRow(get(from), width, shortsPerOne, locals),
    ...narrowRow(get(from), width, to, locals),
  ];
  const body = wasm.repeatRows(rows, eachRow, [
    [from, wasm.whole(4 * width)],
    [to, wasm.whole(2 * width)],
  ]);
  return { name, parameters: 3, locals: locals.types, body };
}

/**
 * `LayerMachine.gather`. The floats of a row are put where its shorts go: they reach into the next,
 * which is made later.
 */
export function gather(width: number, kernelSize: number): wasm.WasmFunction {
  const [from, kernel, to, rows, step] = [0, 1, 2, 3, 4] as const;
  const locals = levelLocals(5);
  const { at, place, tap, value, types } = locals;
  const product = (position: number) =>
    wasm.timesVectors(loadVector(get(place)), loadVector(get(tap), 4 * width * position));
  const reach = wasm.times(get(step), wasm.whole(kernelSize >> 1));
  const sum: Code = [
    ...set(place, wasm.minus(plus(get(from), get(at)), reach)),
    ...[...set(tap, plus(get(kernel), get(at))), ...set(value, wasm.zeros)],
    ...Array.from({ length: kernelSize }, (_, position) => [
      ...set(value, wasm.addVectors(get(value), product(position))),
      ...wasm.advance(place, get(step)),
    ]).flat(),
    ...get(value),
  ];
  const eachRow = [
    ...measureRow(get(to), width, shortsPerOne, locals, sum),
    ...narrowRow(get(to), width, to, locals),
  ];
  const body = wasm.repeatRows(rows, eachRow, [
    [from, wasm.whole(4 * width)],
    [to, wasm.whole(2 * width)],
  ]);
  return { name: 'gather', parameters: 5, locals: types, body };
}
