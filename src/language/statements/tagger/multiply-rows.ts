/** Vector code for the network's large products, whose work most of the time of reading is. */
import * as wasm from './wasm-code.ts';
import { get, loadVector, plus, set, storeVector } from './wasm-code.ts';

const { i32, v128 } = wasm;

export const rowsAtOnce = 4;
/** A block of weights has `outputsAtOnce` times `inputsAtOnce`; blocks of zeros cost nothing. */
export const outputsAtOnce = 8;
export const inputsAtOnce = 2;
/** As many rows of shorts as stay in the processor's nearest memory while the outputs go by. */
const rowsNearby = 32;

const bytesOfBlock = 2 * inputsAtOnce * outputsAtOnce;
/** What a vector has of sums, and as many outputs go into it. */
const lanes = 4;

/**
 * Code that multiplies rows of `inputs` shorts to rows of `outputs` floats; it puts the sums in
 * place or, where it `adds`, adds what is above 0 of them. `rowsAtOnce` rows by `outputsAtOnce`
 * outputs stay in registers while their blocks go by; some rows are done with the blocks of these
 * outputs before the next outputs' are fetched. One block a turn: compilers fetch all that a turn
 * needs first, and what two need does not fit beside the sums in the sixteen registers that a
 * processor may have.
 */
export function multiply(
  name: string,
  inputs: number,
  outputs: number,
  adds = false,
): wasm.WasmFunction {
  const inputBytes = 2 * inputs;
  const outputBytes = 4 * outputs;
  const [from, blocks, weights, scales, bias, to, rows] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [block, blocksEnd, firstBlock, weight, firstWeight] = [7, 8, 9, 10, 11] as const;
  const [column, place, input, taken, nearby, waiting] = [12, 13, 14, 15, 16, 17] as const;
  const pair = 18;
  const groups = Array.from({ length: outputsAtOnce / lanes }, (_, group) => group);
  const vectors = groups.map((group) => pair + 1 + group);
  const firstSum = pair + 1 + groups.length;
  const sums = Array.from({ length: rowsAtOnce }, (_, row) =>
    groups.map((group) => firstSum + row * groups.length + group),
  );
  const addProduct = (sum: number, group: number) =>
    set(sum, wasm.addWholes(get(sum), wasm.dotShorts(get(pair), get(vectors[group] as number))));
  const eachBlock = wasm.repeat(
    [
      ...set(taken, plus(get(input), wasm.loadWhole(get(block)))),
      ...vectors.flatMap((vector, group) => set(vector, loadVector(get(weight), 16 * group))),
      ...sums.flatMap((sumsOfRow, row) => [
        ...set(pair, wasm.loadSpread(get(taken), row * inputBytes)),
        ...sumsOfRow.flatMap(addProduct),
      ]),
      ...[...wasm.advance(block, wasm.whole(4)), ...wasm.advance(weight, wasm.whole(bytesOfBlock))],
    ],
    wasm.isBelow(get(block), get(blocksEnd)),
  );
  const value = (sum: number, offset: number) =>
    wasm.addVectors(
      wasm.timesVectors(
        wasm.fromWholes(get(sum)),
        loadVector(plus(get(scales), get(column)), offset),
      ),
      loadVector(plus(get(bias), get(column)), offset),
    );
  const finish = (sum: number, offset: number, row: number) => {
    const positive = wasm.largerOfVectors(value(sum, offset), wasm.zeros);
    const at = row * outputBytes + offset;
    const result = adds
      ? wasm.addVectors(loadVector(get(place), at), positive)
      : value(sum, offset);
    return storeVector(get(place), result, at);
  };
  const eachRows = [
    ...[...set(block, get(firstBlock)), ...set(weight, get(firstWeight))],
    ...sums.flat().flatMap((sum) => set(sum, wasm.zeros)),
    ...eachBlock,
    ...sums.flatMap((sumsOfRow, row) =>
      sumsOfRow.flatMap((sum, group) => finish(sum, 16 * group, row)),
    ),
    ...wasm.advance(place, wasm.whole(rowsAtOnce * outputBytes)),
    ...wasm.advance(input, wasm.whole(rowsAtOnce * inputBytes)),
    ...wasm.advance(waiting, wasm.whole(-rowsAtOnce)),
  ];
  const eachOutputs = [
    ...set(blocksEnd, plus(get(blocks), wasm.loadWhole(get(firstBlock)))),
    ...wasm.advance(firstBlock, wasm.whole(4)),
    ...[...set(input, get(from)), ...set(place, plus(get(to), get(column)))],
    ...set(waiting, get(nearby)),
    ...wasm.repeat(eachRows, get(waiting)),
    ...[...set(firstBlock, get(block)), ...set(firstWeight, get(weight))],
    ...wasm.advance(column, wasm.whole(4 * outputsAtOnce)),
  ];
  const eachNearby = [
    ...set(nearby, wasm.smaller(get(rows), wasm.whole(rowsNearby))),
    ...[...set(firstBlock, get(blocks)), ...set(firstWeight, get(weights))],
    ...set(column, wasm.whole(0)),
    ...wasm.repeat(eachOutputs, wasm.isBelow(get(column), wasm.whole(outputBytes))),
    ...set(from, get(input)),
    ...wasm.advance(to, wasm.times(wasm.whole(outputBytes), get(nearby))),
    ...wasm.advance(rows, wasm.minus(wasm.whole(0), get(nearby))),
  ];
  const locals = [
    [11, i32],
    [1 + groups.length * (1 + rowsAtOnce), v128],
  ] as const;
  return { name, parameters: 7, locals, body: wasm.repeat(eachNearby, get(rows)) };
}
