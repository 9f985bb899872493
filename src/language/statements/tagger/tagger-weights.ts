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

/** One layer: a convolution over each channel alone, then a mix of the channels. */
export interface TaggerLayer {
  readonly dilation: number;
  /** Kernel position by channel. */
  readonly kernel: Float32Array;
  /** Output by input channel. */
  readonly mix: Float32Array;
  readonly bias: Float32Array;
}

export interface TaggerWeights {
  readonly width: number;
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
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  /** Score of a tag after a tag, and of a tag at the beginning. */
  readonly follow: Float32Array;
  readonly begin: Float32Array;
}

export type FeatureName = 'shape' | 'speech' | 'quotation' | 'opening' | 'outer' | 'inner';

interface Header {
  readonly format: number;
  readonly width: number;
  readonly kernel: number;
  readonly dilations: readonly number[];
  readonly sections: Readonly<Record<string, readonly [number, number]>>;
}

/** The weights in the file's bytes; undefined when they are not of a format known here. */
export function parseTaggerWeights(bytes: Uint8Array): TaggerWeights | undefined {
  const opened = openModelFile<Header>(bytes, 'RSTG');
  if (opened === undefined) return undefined;
  const { header, headerEnd } = opened;
  // A copy begins at an offset that 32-bit views accept.
  const file = bytes.slice();
  // What the layer machine can compute.
  if (header.format !== 1 || header.kernel % 2 !== 1 || header.width % 16 !== 0) return undefined;
  const place = (name: string): readonly [number, number] => {
    const [at, length] = header.sections[name] ?? [0, 0];
    return [headerEnd + at, length];
  };
  const floats = (name: string) =>
    new Float32Array(file.buffer, place(name)[0], place(name)[1] / 4);
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
    layers: header.dilations.map((dilation, i) => ({
      dilation,
      kernel: floats(`kernel${i}`),
      mix: floats(`mix${i}`),
      bias: floats(`bias${i}`),
    })),
    out: floats('out'),
    outBias: floats('outBias'),
    follow: floats('follow'),
    begin: floats('begin'),
  };
}
