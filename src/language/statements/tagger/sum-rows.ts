/** Vector code that sums rows: what a word's features add up to. */
import * as wasm from './wasm-code.ts';
import { type Code, get, loadVector, plus, set, storeVector } from './wasm-code.ts';

const { i32, v128 } = wasm;

/** How many rows of floats `sumRows` adds to the row of bytes. */
export const floatRowsSummed = 6;
export const placesOfRow = 2 + floatRowsSummed;

/** `LayerMachine.addBytes`. */
export function addBytes(width: number): wasm.WasmFunction {
  const [row, scale, to, end, bytes, by] = [0, 1, 2, 3, 4, 5] as const;
  const add = (half: (vector: Code) => Code, offset: number) => {
    const product = wasm.timesVectors(wasm.fromWholes(half(get(bytes))), get(by));
    return storeVector(get(to), wasm.addVectors(loadVector(get(to), offset), product), offset);
  };
  const body = [
    ...set(end, plus(get(row), wasm.whole(width))),
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
  const locals = [
    [1, i32],
    [2, v128],
  ] as const;
  return { name: 'addBytes', parameters: 3, locals, body };
}

/** `LayerMachine.sumRows`. */
export function sumRows(width: number): wasm.WasmFunction {
  const [places, to, rows, at, bytes] = [0, 1, 2, 3, 4] as const;
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
  const eachRow = [
    ...set(bytes, wasm.loadWhole(get(places))),
    ...set(by, wasm.loadSpread(wasm.loadWhole(get(places), 4))),
    ...floats.flatMap((row, i) => set(row, wasm.loadWhole(get(places), 4 * (2 + i)))),
    ...set(at, wasm.whole(0)),
    ...wasm.repeat(eachEight, wasm.isBelow(get(at), wasm.whole(4 * width))),
  ];
  const body = wasm.repeatRows(rows, eachRow, [
    [places, wasm.whole(4 * placesOfRow)],
    [to, wasm.whole(4 * width)],
  ]);
  const locals = [
    [2 + floatRowsSummed, i32],
    [2, v128],
  ] as const;
  return { name: 'sumRows', parameters: 3, locals, body };
}
