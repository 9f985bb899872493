/** Vector code that lets rows remember those before them: a gated recurrence, one channel at a time. */
import * as wasm from './wasm-code.ts';
import { get, loadVector, minus, plus, set, storeVector } from './wasm-code.ts';

const { i32, v128 } = wasm;

/** Channels side by side share a gate, which says what share they keep: as many as a vector has. */
export const channelsOfGate = 4;
/** The largest share of what it remembers that a row keeps; as in training. */
export const mostKept = 0.97;
/** So many rows on, less than a thousandth is left of what a row remembered. */
export const rowsRemembered = 256;

/** `LayerMachine.recur`. */
export function recur(memory: number): wasm.WasmFunction {
  const [keeps, gives, to, rows, step] = [0, 1, 2, 3, 4] as const;
  const [at, gate, gateStep, most, give, before] = [5, 6, 7, 8, 9, 10] as const;
  const keep = wasm.smallerOfVectors(
    wasm.largerOfVectors(wasm.loadSpread(get(gate)), wasm.zeros),
    get(most),
  );
  const difference = wasm.subtractVectors(get(before), get(give));
  const eachGate = [
    ...set(give, loadVector(plus(get(gives), get(at)))),
    ...set(before, loadVector(plus(minus(get(to), get(step)), get(at)))),
    ...storeVector(
      plus(get(to), get(at)),
      wasm.addVectors(get(give), wasm.timesVectors(keep, difference)),
    ),
    ...wasm.advance(at, wasm.whole(4 * channelsOfGate)),
    ...wasm.advance(gate, wasm.whole(4)),
  ];
  const eachRow = [
    ...[...set(at, wasm.whole(0)), ...set(gate, get(keeps))],
    ...wasm.repeat(eachGate, wasm.isBelow(get(at), wasm.whole(2 * memory))),
  ];
  const body = [
    ...set(most, wasm.spread(wasm.float(mostKept))),
    ...set(gateStep, wasm.quotient(get(step), wasm.whole(channelsOfGate))),
    ...wasm.repeatRows(rows, eachRow, [
      [keeps, get(gateStep)],
      [gives, get(step)],
      [to, get(step)],
    ]),
  ];
  const locals = [
    [3, i32],
    [3, v128],
  ] as const;
  return { name: 'recur', parameters: 5, locals, body };
}
