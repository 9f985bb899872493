/** Vector code that lets rows remember those before them: a gated recurrence, one channel at a time. */
import * as wasm from './wasm-code.ts';
import { get, loadVector, minus, set, storeVector } from './wasm-code.ts';

const { i32, v128 } = wasm;

/** Channels side by side share a gate, which says what share they keep: as many as a vector has. */
export const channelsOfGate = 4;
/** The largest share of what it remembers that a row keeps; as in training. */
export const mostKept = 0.97;
/** So many rows on, less than a thousandth is left of what a row remembered. */
export const rowsRemembered = 256;

/** `LayerMachine.recur`. What is remembered goes from row to row in registers. */
export function recur(memory: number): wasm.WasmFunction {
  const [keeps, gives, to, rows, step] = [0, 1, 2, 3, 4] as const;
  const [gateStep, most, give, firstRemembered] = [5, 6, 7, 8] as const;
  const gates = Array.from({ length: memory / 2 / channelsOfGate }, (_, gate) => ({
    remembered: firstRemembered + gate,
    offset: 4 * gate,
    channels: 4 * channelsOfGate * gate,
  }));
  const keep = (offset: number) =>
    wasm.smallerOfVectors(
      wasm.largerOfVectors(wasm.loadSpread(get(keeps), offset), wasm.zeros),
      get(most),
    );
  const eachRow = gates.flatMap(({ remembered, offset, channels }) => [
    ...set(give, loadVector(get(gives), channels)),
    ...set(
      remembered,
      wasm.addVectors(
        get(give),
        wasm.timesVectors(keep(offset), wasm.subtractVectors(get(remembered), get(give))),
      ),
    ),
    ...storeVector(get(to), get(remembered), channels),
  ]);
  const body = [
    ...set(most, wasm.spread(wasm.float(mostKept))),
    ...set(gateStep, wasm.quotient(get(step), wasm.whole(channelsOfGate))),
    ...gates.flatMap(({ remembered, channels }) =>
      set(remembered, loadVector(minus(get(to), get(step)), channels)),
    ),
    ...wasm.repeatRows(rows, eachRow, [
      [keeps, get(gateStep)],
      [gives, get(step)],
      [to, get(step)],
    ]),
  ];
  const locals = [
    [1, i32],
    [2 + gates.length, v128],
  ] as const;
  return { name: 'recur', parameters: 5, locals, body };
}
