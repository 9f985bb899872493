/**
 * The layer machine with one set of weights laid out in it, and room for a window of words: rows
 * of floats (the state), of shorts (what the products take) and of scores.
 */
import { rememberBy } from '../../../text/remember.ts';
import { rememberOfForm, type WordForm } from '../../../text/word-forms.ts';
import { createLayerMachine, type LayerMachine } from './layer-machine.ts';
import { outputsAtOnce, rowsAtOnce } from './multiply-rows.ts';
import { quantiseMatrix } from './quantise-matrix.ts';
import { channelsOfGate, rowsRemembered } from './recur-rows.ts';
import { placesOfRow } from './sum-rows.ts';
import type {
  FeatureName,
  Product,
  RowTable,
  TaggerLayer,
  TaggerWeights,
} from './tagger-weights.ts';

/** How many words are scored at once, those beside them that change their scores not counted. */
export const windowWords = 4096;

/** Rows of 8-bit numbers and their scales, places in bytes. */
export interface PlacedTable {
  readonly index: ReadonlyMap<string, number>;
  readonly rows: number;
  readonly scales: number;
}

/** Where a spelling stands in the tables. */
interface FormRows {
  /** Its row among the words; 0 where it is not in the list. */
  readonly word: number;
  /** Where it is not in the list: its rows among the endings and beginnings. */
  readonly affixes: readonly (readonly [PlacedTable, number])[];
}

/** A product and what is added to it, places in bytes. */
export interface PlacedProduct {
  readonly blocks: number;
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
}

interface PlacedConvolution {
  readonly kind: 'convolution';
  readonly kernel: number;
  readonly dilation: number;
  readonly mix: PlacedProduct;
}

export interface PlacedRecurrence {
  readonly kind: 'recurrence';
  readonly gate: PlacedProduct;
  readonly give: PlacedProduct;
  readonly mix: PlacedProduct;
}

/** All places are bytes in the machine's buffer. */
export interface TaggerDesk {
  readonly machine: LayerMachine;
  readonly width: number;
  readonly memory: number;
  /** How many words to either side can change a word's score. */
  readonly halo: number;
  readonly words: PlacedTable;
  readonly endings3: PlacedTable;
  readonly endings2: PlacedTable;
  readonly beginnings3: PlacedTable;
  readonly rowsOf: (form: WordForm) => FormRows;
  readonly values: Readonly<Record<FeatureName, number>>;
  /** `placesOfRow` places a word, as `sumRows` takes them. */
  readonly embedding: number;
  readonly embeddingPlaces: Uint32Array;
  readonly firstGain: number;
  readonly firstBias: number;
  readonly layers: readonly (PlacedConvolution | PlacedRecurrence)[];
  readonly out: PlacedProduct;
  /** Rows of floats, with rows of zeros before and after as far as a layer looks. */
  readonly state: number;
  /** The state and the zeros after it. */
  readonly stateFloats: Float32Array;
  /** How many floats of zeros a layer looks at behind the last row. */
  readonly margin: number;
  readonly shorts: number;
  /** What a recurrence takes, rows of gates and of floats, and what it remembers, between two rows of zeros. */
  readonly keeps: number;
  readonly gives: number;
  readonly recurred: number;
  readonly recurredFloats: Float32Array;
  /** Rows of `outputsAtOnce` scores. */
  readonly scores: number;
  readonly scoreFloats: Float32Array;
}

/** The desk of these weights, made when first asked for. */
export const deskFor = rememberBy((weights: TaggerWeights) => weights, layDesk);

/** Rows of a window rounded up to what the machine takes at once. */
export function roundUpRows(rows: number): number {
  return Math.ceil(rows / rowsAtOnce) * rowsAtOnce;
}

function layDesk(weights: TaggerWeights): TaggerDesk {
  const { width, memory, kernelSize, layers } = weights;
  const reach = kernelSize >> 1;
  const reaches = layers.map((one) => (one.kind === 'convolution' ? one.dilation * reach : 0));
  const recurrences = layers.filter(({ kind }) => kind === 'recurrence').length;
  const halo = reaches.reduce((sum, words) => sum + words, recurrences * rowsRemembered);
  const margin = Math.max(0, ...reaches) * width;
  const most = roundUpRows(windowWords + 2 * halo);
  const rows = most * width;
  const room = new Room();
  const table = (one: RowTable): PlacedTable => {
    return { index: one.index, rows: room.lay(one.rows), scales: room.lay(one.scale) };
  };
  const product = ({ weights, bias }: Product): PlacedProduct => {
    const quantised = quantiseMatrix(weights, weights.length / bias.length);
    const filled = new Float32Array(quantised.scales.length);
    filled.set(bias);
    return { ...mapValues({ ...quantised }, (list) => room.lay(list)), bias: room.lay(filled) };
  };
  const layer = (one: TaggerLayer): PlacedConvolution | PlacedRecurrence => {
    const mix = product(one.mix);
    return one.kind === 'convolution'
      ? { ...one, kernel: room.lay(one.kernel), mix }
      : { ...one, gate: product(one.gate), give: product(one.give), mix };
  };
  const { words, endings3, endings2, beginnings3, values } = weights;
  const placed = {
    words: table(words),
    endings3: table(endings3),
    endings2: table(endings2),
    beginnings3: table(beginnings3),
    values: mapValues(values, (floats) => room.lay(floats)),
    embedding: room.reserve(4 * most * placesOfRow),
    firstGain: room.lay(weights.firstGain),
    firstBias: room.lay(weights.firstBias),
    layers: layers.map(layer),
    out: product(weights.out),
    keeps: room.reserve(4 * most * (memory / channelsOfGate)),
    gives: room.reserve(4 * most * memory),
    recurred: room.reserve(4 * (most + 2) * memory) + 4 * memory,
    shorts: room.reserve(2 * (rows + width)),
    scores: room.reserve(4 * most * outputsAtOnce),
    state: room.reserve(4 * margin) + 4 * margin,
  };
  room.reserve(4 * (rows + margin));
  const machine = createLayerMachine(room.size, weights);
  room.fill(machine.buffer);
  const floats = (place: number, count: number) => new Float32Array(machine.buffer, place, count);
  return {
    ...placed,
    ...{
      machine,
      width,
      memory,
      halo,
      margin,
      rowsOf: rememberOfForm(({ plain }) => findRows(plain, placed)),
    },
    embeddingPlaces: new Uint32Array(machine.buffer, placed.embedding, most * placesOfRow),
    stateFloats: floats(placed.state, rows + margin),
    recurredFloats: floats(placed.recurred, (most + 1) * memory),
    scoreFloats: floats(placed.scores, most * outputsAtOnce),
  };
}

function findRows(
  plain: string,
  {
    words,
    endings3,
    endings2,
    beginnings3,
  }: Pick<TaggerDesk, 'words' | 'endings3' | 'endings2' | 'beginnings3'>,
): FormRows {
  const word = words.index.get(plain);
  if (word !== undefined) return { word, affixes: [] };
  const parts = [
    [endings3, plain.slice(-3)],
    [endings2, plain.slice(-2)],
    [beginnings3, plain.slice(0, 3)],
  ] as const;
  const affixes = parts.flatMap(([table, part]) => {
    const row = table.index.get(part);
    return row === undefined ? [] : [[table, row] as const];
  });
  return { word: 0, affixes };
}

function mapValues<Key extends string, A, B>(
  record: Readonly<Record<Key, A>>,
  turn: (value: A) => B,
): Readonly<Record<Key, B>> {
  const entries = Object.entries<A>(record).map(([key, value]) => [key, turn(value)]);
  return Object.fromEntries(entries) as Record<Key, B>;
}

/** Gives out places in a buffer that is made when all is known that must fit into it. */
class Room {
  size = 0;
  readonly #laid: (readonly [number, ArrayBufferView])[] = [];

  /** The place of `bytes` bytes, at a multiple of 16. */
  reserve(bytes: number): number {
    const place = this.size;
    this.size += Math.ceil(bytes / 16) * 16;
    return place;
  }

  /** The place of an array that `fill` copies there. */
  lay(array: ArrayBufferView): number {
    const place = this.reserve(array.byteLength);
    this.#laid.push([place, array]);
    return place;
  }

  fill(buffer: ArrayBuffer): void {
    const all = new Uint8Array(buffer);
    for (const [place, { buffer: from, byteOffset, byteLength }] of this.#laid)
      all.set(new Uint8Array(from, byteOffset, byteLength), place);
  }
}
