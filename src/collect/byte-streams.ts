/** Looks into streams of bytes without losing any, and unpacks gzip as it comes. */
import { createGunzip } from 'node:zlib';

/** The first bytes, and the stream as if they had not been read. */
export async function peekStream(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ beginning: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < 4096) {
    const next = await iterator.next();
    if (next.done) break;
    held.push(next.value);
    length += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* held;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
  }
  return { beginning: Buffer.concat(held), whole: whole() };
}

/** True where the packed bytes begin a web archive. */
export async function isPackedWarc(beginning: Uint8Array): Promise<boolean> {
  async function* one(): AsyncGenerator<Uint8Array, void, undefined> {
    yield beginning;
  }
  try {
    for await (const chunk of unpackStream(one()))
      return /^WARC\//.test(Buffer.from(chunk.subarray(0, 8)).toString('latin1'));
  } catch {
    // Cut off in the middle of the sample: nothing came out before.
  }
  return false;
}

/** Undoes gzip, member after member. Throws what zlib throws for damaged bytes. */
export async function* unpackStream(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const gunzip = createGunzip();
  const pump = (async () => {
    for await (const chunk of stream) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk))
        await new Promise((resolve) => gunzip.once('drain', resolve).once('close', resolve));
    }
    gunzip.end();
  })().catch((error: Error) => void gunzip.destroy(error));
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } finally {
    gunzip.destroy();
    await pump;
  }
}
