/** Vector code that lets rows remember those before them: a gated recurrence, one channel at a time. */
import * as wasm from './wasm-code.ts';
import { get, loadVector, minus, plus, set, storeVector } from './wasm-code.ts';

const { i32, v128 } = wasm;

/** The largest share of what it remembers that a row keeps; as in training. */
export const mostKept = 0.97;
/** So many rows on, less than a thousandth is left of what a row remembered. */
export const rowsRemembered = 256;

/** `LayerMachine.recur`. */
export function recur(width: number): wasm.WasmFunction {
  const [keeps, gives, to, rows, step] = [0, 1, 2, 3, 4] as const;
  const [at, most, keep, give, before] = [5, 6, 7, 8, 9] as const;
  const limited = wasm.smallerOfVectors(
    wasm.largerOfVectors(loadVector(plus(get(keeps), get(at))), wasm.zeros),
    get(most),
  );
  const difference = wasm.subtractVectors(get(before), get(give));
  const eachFour = [
    ...set(keep, limited),
    ...set(give, loadVector(plus(get(gives), get(at)))),
    ...set(before, loadVector(plus(minus(get(to), get(step)), get(at)))),
    ...storeVector(
      plus(get(to), get(at)),
      wasm.addVectors(get(give), wasm.timesVectors(get(keep), difference)),
    ),
    ...wasm.advance(at, wasm.whole(16)),
  ];
  const eachRow = [
    ...set(at, wasm.whole(0)),
    ...wasm.repeat(eachFour, wasm.isBelow(get(at), wasm.whole(2 * width))),
  ];
  const body = [
    ...set(most, wasm.spread(wasm.float(mostKept))),
    ...wasm.repeatRows(rows, eachRow, [
      [keeps, get(step)],
      [gives, get(step)],
      [to, get(step)],
    ]),
  ];
  const locals = [
    [1, i32],
    [4, v128],
  ] as const;
  return { name: 'recur', parameters: 5, locals, body };
}
