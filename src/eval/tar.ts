/**
 * Bytes of a tar archive to its files: ustar, with the long names of GNU tar and of pax.
 * Folders, links and devices are passed over. Nothing is written to disk.
 */
import { ReadoutError } from '../model/error.ts';
import type { ArchiveMember } from './archives.ts';

const blockSize = 512;

/** `origin` names the archive in errors. Throws `data-damaged` where it breaks off or is no tar. */
export async function* readTar(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
): AsyncIterable<ArchiveMember> {
  const source = createBlockReader(chunks);
  let longName: string | undefined;
  for (;;) {
    const header = await source.take(blockSize);
    if (header === undefined || header.every((byte) => byte === 0)) return;
    const size = readSize(header, origin);
    const body = await source.take(Math.ceil(size / blockSize) * blockSize);
    if (body === undefined) {
      throw new ReadoutError('data-damaged', `${origin} breaks off inside a file.`);
    }
    const bytes = body.subarray(0, size);
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'L') longName = readText(bytes);
    else if (type === 'x') longName = readPaxPath(bytes) ?? longName;
    else {
      if (type === '0' || type === '\0') yield { name: longName ?? readName(header), bytes };
      longName = undefined;
    }
  }
}

/** Hands out exact numbers of bytes from chunks of any size; undefined at the end. */
function createBlockReader(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let pending: Uint8Array[] = [];
  let available = 0;
  return {
    async take(size: number): Promise<Uint8Array | undefined> {
      while (available < size) {
        const next = await iterator.next();
        if (next.done) return undefined;
        pending.push(next.value);
        available += next.value.length;
      }
      const joined = pending.length === 1 && pending[0] ? pending[0] : Buffer.concat(pending);
      pending = [joined.subarray(size)];
      available -= size;
      return joined.subarray(0, size);
    },
  };
}

function readText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

function readName(header: Uint8Array): string {
  const name = readText(header.subarray(0, 100));
  const isUstar = readText(header.subarray(257, 262)) === 'ustar';
  const prefix = isUstar ? readText(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function readSize(header: Uint8Array, origin: string): number {
  const field = readText(header.subarray(124, 136)).trim();
  if (!/^[0-7]+$/.test(field)) {
    throw new ReadoutError('data-damaged', `${origin} is not a tar archive.`);
  }
  return Number.parseInt(field, 8);
}

/** The `path` record of a pax header: `length key=value\n`, the length in bytes. */
function readPaxPath(bytes: Uint8Array): string | undefined {
  return /^\d+ path=(.*)$/m.exec(readText(bytes))?.[1];
}
