/**
 * Turns the body of an answer, as it comes over the wire, into bytes: undoes gzip, br and
 * deflate, and stops at a limit counted after undoing them, so that a small body that unpacks
 * to gigabytes is refused and never held.
 */
import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { ReadoutError } from '../model/error.ts';

export interface BodyOptions {
  /** The `content-encoding` header, as it came. */
  readonly encoding?: string | undefined;
  /** Counted after decompression. */
  readonly maxBytes: number;
  /** What to do beyond the limit: fail (the default), or make do with the beginning. */
  readonly beyondLimit?: 'fail' | 'cut';
}

/** Throws `ReadoutError`: `too-large` beyond the limit, `bad-input` for a coding that is unknown or broken. */
export async function readBody(
  source: AsyncIterable<Uint8Array>,
  options: BodyOptions,
): Promise<Uint8Array> {
  const codings = codingsOf(options.encoding);
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return new Uint8Array(0);
  let stream: AsyncIterable<Uint8Array> = chain(first.value, iterator);
  let beginning: Uint8Array = first.value;
  const open: Readable[] = [];
  for (const coding of codings) {
    const decoder = decoderFor(coding, beginning);
    if (decoder === undefined) continue;
    const input = Readable.from(stream, { objectMode: false });
    input.on('error', (error) => decoder.destroy(error));
    open.push(input, decoder);
    stream = input.pipe(decoder);
    beginning = new Uint8Array(0);
  }
  try {
    return await collect(stream, options);
  } catch (error) {
    throw isZlibError(error)
      ? new ReadoutError(
          'bad-input',
          'The answer is compressed and cannot be unpacked: it is cut off or damaged.',
          { cause: error },
        )
      : error;
  } finally {
    for (const part of open) part.destroy();
  }
}

async function collect(
  source: AsyncIterable<Uint8Array>,
  options: BodyOptions,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    chunks.push(chunk);
    if (length <= options.maxBytes) continue;
    if (options.beyondLimit === 'cut') break;
    throw new ReadoutError('too-large', tooLargeReason(options.maxBytes));
  }
  return Buffer.concat(chunks).subarray(0, options.maxBytes);
}

/** The sentence for an answer over the limit. */
export function tooLargeReason(maxBytes: number): string {
  return `The answer is larger than the limit of ${(maxBytes / 1024 / 1024).toFixed(1)} MiB.`;
}

async function* chain(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield first;
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** In the order in which they are to be undone: the last that was applied first. */
function codingsOf(encoding: string | undefined): readonly string[] {
  const codings = (encoding ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > 3)
    throw new ReadoutError('bad-input', 'The answer is compressed more than three times over.');
  return codings.reverse();
}

/** `beginning` is empty where it is not known. Servers that say gzip and send plain text are believed by the bytes. */
function decoderFor(coding: string, beginning: Uint8Array): Transform | undefined {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return beginning.length > 1 && !(beginning[0] === 0x1f && beginning[1] === 0x8b)
        ? undefined
        : createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // Both forms are sent under this name: with zlib's header (low nibble 8) and without.
      return beginning.length > 0 && ((beginning[0] ?? 0) & 0x0f) !== 8
        ? createInflateRaw()
        : createInflate();
    default:
      throw new ReadoutError(
        'bad-input',
        `The answer is compressed as "${coding.slice(0, 20)}", which Readout does not read.`,
      );
  }
}

/** zlib's own codes begin so; the connection's begin with UND_ERR_ or are system codes. */
function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_)/.test(String(error.code));
}
