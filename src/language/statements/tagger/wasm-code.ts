/**
 * The few WebAssembly instructions that the layer machine uses, each as a function from code to
 * code, and the module around them. So no binary and no tool is needed. Encodings: WebAssembly
 * core specification 2.0, chapter 5 and its vector instructions.
 */

/** Instructions in the binary format; an expression leaves one value. */
export type Code = readonly number[];

export const i32 = 0x7f;
export const f32 = 0x7d;
export const v128 = 0x7b;

type Join = (a: Code, b: Code) => Code;
type Turn = (a: Code) => Code;

const binary =
  (...opcode: number[]): Join =>
  (a, b) => [...a, ...b, ...opcode];
const unary =
  (...opcode: number[]): Turn =>
  (a) => [...a, ...opcode];
const vectorBinary = (opcode: number) => binary(0xfd, ...unsigned(opcode));
const vectorUnary = (opcode: number) => unary(0xfd, ...unsigned(opcode));

export const get = (local: number): Code => [0x20, local];
export const set = (local: number, value: Code): Code => [...value, 0x21, local];
export const whole = (number: number): Code => [0x41, ...signed(number)];
export const plus = binary(0x6a);
export const minus = binary(0x6b);
export const times = binary(0x6c);
/** Signed, without the rest. */
export const quotient = binary(0x6d);
export const isBelow = binary(0x49);
export const advance = (local: number, by: Code): Code => set(local, plus(get(local), by));

/** Runs `body`, again and again while `condition` holds after it. */
export const repeat = (body: Code, condition: Code): Code => [
  ...[0x03, 0x40, ...body, ...condition],
  ...[0x0d, 0, 0x0b],
];

/** Runs `body` for each of the rows that the local `rows` counts; each of `moves` is a local that goes on by so many bytes. */
export function repeatRows(
  rows: number,
  body: Code,
  moves: readonly (readonly [local: number, bytes: Code])[],
): Code {
  const step = moves.flatMap(([local, bytes]) => advance(local, bytes));
  return repeat([...body, ...step, ...advance(rows, whole(-1))], get(rows));
}

export const float = (number: number): Code => [
  0x43,
  ...new Uint8Array(new Float32Array([number]).buffer),
];
export const root = unary(0x91);
export const addFloats = binary(0x92);
export const subtractFloats = binary(0x93);
export const timesFloats = binary(0x94);
export const divideFloats = binary(0x95);
export const largerFloat = binary(0x97);

/** The smaller of two whole numbers, neither below 0. */
export const smaller: Join = (a, b) => [...a, ...b, ...isBelow(a, b), 0x1b];
/** The 32-bit whole number at `place`. */
export const loadWhole = (place: Code, offset = 0): Code => [
  ...[...place, 0x28, 2],
  ...unsigned(offset),
];

/** Four floats from `place` on. */
export const loadVector = (place: Code, offset = 0): Code => [
  ...[...place, 0xfd, 0x00, 2],
  ...unsigned(offset),
];
/** The 32 bits at `place`, four times. */
export const loadSpread = (place: Code, offset = 0): Code => [
  ...[...place, 0xfd, 0x09, 2],
  ...unsigned(offset),
];
/** Eight signed bytes as eight 16-bit numbers. */
export const loadBytes = (place: Code): Code => [...place, 0xfd, 0x01, 0, 0];
export const storeVector = (place: Code, value: Code, offset = 0): Code => [
  ...[...place, ...value, 0xfd, 0x0b, 2],
  ...unsigned(offset),
];
export const zeros: Code = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
const noFraction: Code = [
  ...[0xfd, 0x0c],
  ...new Uint8Array(new Float32Array(4).fill(1.5 * 2 ** 23).buffer),
];
export const spread = vectorUnary(0x13);
export const lane = (vector: Code, at: number): Code => [...vector, 0xfd, 0x1f, at];
export const addVectors = vectorBinary(0xe4);
export const subtractVectors = vectorBinary(0xe5);
export const timesVectors = vectorBinary(0xe6);
export const smallerOfVectors = vectorBinary(0xe8);
export const largerOfVectors = vectorBinary(0xe9);
/** Four 32-bit whole numbers to floats. */
export const fromWholes = vectorUnary(0xfa);
export const addWholes = vectorBinary(0xae);
const subtractWholes = vectorBinary(0xb1);
/**
 * Four floats of less than 2²² to the nearest 32-bit whole numbers, halves to the even one: beside
 * 1.5 · 2²³ a float has no room for a fraction, and its last bits count up by one. The instruction
 * that truncates looks after every other float too, at six times the cost.
 */
export const toNearestWholes: Turn = (a) => subtractWholes(addVectors(a, noFraction), noFraction);
/** Two vectors of 32-bit numbers to one of 16-bit numbers; what does not fit becomes the nearest. */
export const narrow = vectorBinary(0x85);
export const widenLow = vectorUnary(0xa7);
export const widenHigh = vectorUnary(0xa8);
/** Eight products of 16-bit numbers, neighbours summed to four 32-bit numbers. */
export const dotShorts = vectorBinary(0xba);

/** A function of whole numbers without result; parameters are its first locals. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  /** How many more locals, and of what type, in order. */
  readonly locals: readonly (readonly [number, number])[];
  readonly body: Code;
}

/** A module that exports `functions` and a memory of `pages` times 64 kB, which never grows. */
export function assembleModule(functions: readonly WasmFunction[], pages: number): Uint8Array {
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, functions, ({ parameters }) => [
      ...[0x60, parameters, ...new Array<number>(parameters).fill(i32)],
      0,
    ]),
    ...section(3, functions, (_, i) => [i]),
    ...section(5, [pages], () => [0, ...unsigned(pages)]),
    ...section(7, ['memory', ...functions], (one, i) =>
      typeof one === 'string' ? [...name(one), 2, 0] : [...name(one.name), 0, i - 1],
    ),
    ...section(10, functions, ({ locals, body }) =>
      sized([locals.length, ...locals.flat(), ...body, 0x0b]),
    ),
  ]);
}

function section<Item>(
  id: number,
  items: readonly Item[],
  encode: (item: Item, index: number) => Code,
): Code {
  return [id, ...sized([...unsigned(items.length), ...items.flatMap(encode)])];
}

function sized(content: Code): Code {
  return [...unsigned(content.length), ...content];
}

function name(text: string): Code {
  return [text.length, ...[...text].map((letter) => letter.charCodeAt(0))];
}

/** LEB128, as the binary format writes whole numbers. */
function unsigned(number: number): Code {
  return number < 128 ? [number] : [(number & 127) | 128, ...unsigned(number >>> 7)];
}

function signed(number: number): Code {
  if (number >= -64 && number < 64) return [number & 127];
  return [(number & 127) | 128, ...signed(number >> 7)];
}
