/**
 * The weights file of the statement tagger to typed arrays. The file is `RSTG`, the length of a
 * JSON header, the header, then sections at the places that the header names. Word rows stay in
 * 8 bits, one scale a row; the layers are 32-bit floats, little-endian.
 */

import { openModelFile, readUtf8 } from '../../model-file.ts';

/** Rows of 8-bit numbers with a scale each, found by a word. */
export interface RowTable {
  readonly index: ReadonlyMap<string, number>;
  readonly scale: Float32Array;
  readonly rows: Int8Array;
}

/** Channels to channels. */
export interface Product {
  /** Output by input channel. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** A convolution over each channel alone, then a mix of the channels. */
export interface Convolution {
  readonly kind: 'convolution';
  readonly dilation: number;
  /** Kernel position by channel. */
  readonly kernel: Float32Array;
  readonly mix: Product;
}

/**
 * A gated recurrence over fewer channels, then a mix of these: half of them go through the words
 * forward, half backward, and keep at each word the share `gate` of what they had
 * (`channelsOfGate` have one gate); the rest is what the word has to `give`.
 */
export interface Recurrence {
  readonly kind: 'recurrence';
  readonly gate: Product;
  readonly give: Product;
  readonly mix: Product;
}

export type TaggerLayer = Convolution | Recurrence;

export interface TaggerWeights {
  readonly width: number;
  /** Channels of a recurrence. */
  readonly memory: number;
  readonly kernelSize: number;
  /** Row 0 is for words that are not in the list. */
  readonly words: RowTable;
  readonly endings3: RowTable;
  readonly endings2: RowTable;
  readonly beginnings3: RowTable;
  /** By feature: value by channel. */
  readonly values: Readonly<Record<FeatureName, Float32Array>>;
  readonly firstGain: Float32Array;
  readonly firstBias: Float32Array;
  readonly layers: readonly TaggerLayer[];
  /** Channels to tags. */
  readonly out: Product;
  /** Score of a tag after a tag, and of a tag at the beginning. */
  readonly follow: Float32Array;
  readonly begin: Float32Array;
}

export type FeatureName = 'shape' | 'speech' | 'quotation' | 'opening' | 'outer' | 'inner';

interface Header {
  readonly format: number;
  readonly width: number;
  readonly memory: number;
  readonly kernel: number;
  /** Dilations of convolutions, 0 for a recurrence. */
  readonly layers: readonly number[];
  readonly sections: Readonly<Record<string, readonly [number, number]>>;
}

/** The weights in the file's bytes; undefined when they are not of a format known here. */
export function parseTaggerWeights(bytes: Uint8Array): TaggerWeights | undefined {
  const opened = openModelFile<Header>(bytes, 'RSTG');
  if (opened === undefined) return undefined;
  const { header, headerEnd } = opened;
  // A copy begins at an offset that 32-bit views accept.
  const file = bytes.slice();
  if (header.format !== 3 || !canCompute(header)) return undefined;
  const place = (name: string): readonly [number, number] => {
    const [at, length] = header.sections[name] ?? [0, 0];
    return [headerEnd + at, length];
  };
  const floats = (name: string) =>
    new Float32Array(file.buffer, place(name)[0], place(name)[1] / 4);
  const product = (name: string): Product => ({
    weights: floats(name),
    bias: floats(`${name}Bias`),
  });
  const table = (name: string, first: number): RowTable => {
    const [at, length] = place(name);
    const [from, size] = place(`${name}List`);
    const list = readUtf8(file.subarray(from, from + size)).split('\n');
    return {
      index: new Map(list.map((word, i) => [word, i + first])),
      scale: floats(`${name}Scale`),
      rows: new Int8Array(file.buffer, at, length),
    };
  };
  return {
    width: header.width,
    memory: header.memory,
    kernelSize: header.kernel,
    words: table('words', 1),
    endings3: table('endings3', 0),
    endings2: table('endings2', 0),
    beginnings3: table('beginnings3', 0),
    values: {
      shape: floats('shape'),
      speech: floats('speech'),
      quotation: floats('quotation'),
      opening: floats('opening'),
      outer: floats('outer'),
      inner: floats('inner'),
    },
    firstGain: floats('firstGain'),
    firstBias: floats('firstBias'),
    layers: header.layers.map((dilation, i) => {
      const mix = product(`mix${i}`);
      return dilation === 0
        ? { kind: 'recurrence', gate: product(`gate${i}`), give: product(`give${i}`), mix }
        : { kind: 'convolution', dilation, kernel: floats(`kernel${i}`), mix };
    }),
    out: product('out'),
    follow: floats('follow'),
    begin: floats('begin'),
  };
}

/** Whether the layer machine can compute with rows of these sizes. */
function canCompute({ width, memory, kernel }: Header): boolean {
  return width % 16 === 0 && memory % 32 === 0 && kernel % 2 === 1;
}
