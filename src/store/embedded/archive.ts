/**
 * Packs a folder of files and folders into a gzipped tar (POSIX ustar) and unpacks it again.
 * Knows nothing of links, devices or long names: a database folder has none.
 */
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import { ReadoutError } from '../../model/error.ts';

const blockSize = 512;
const nameLength = 100;
const fileKind = '0';
const folderKind = '5';
/** A database's largest file in a new folder is 16 MB. */
const largestFile = 2 ** 30;

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly content: Uint8Array;
}

/** The folder's content, empty folders too, as the bytes of an archive. */
export async function packFolder(folder: string): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of found) {
    const path = join(entry.parentPath, entry.name);
    const isFolder = entry.isDirectory();
    const content = isFolder ? new Uint8Array() : await readFile(path);
    const name = path.slice(folder.length + 1).replaceAll(sep, '/');
    blocks.push(writeHeader({ path: name, isFolder, content }), content);
    blocks.push(new Uint8Array(-content.length & (blockSize - 1)));
  }
  return promisify(gzip)(Buffer.concat([...blocks, new Uint8Array(2 * blockSize)]));
}

/** Field offsets and widths are those of the ustar header (POSIX.1-2001, pax). */
function writeHeader({ path, isFolder, content }: Entry): Uint8Array {
  if (Buffer.byteLength(path) > nameLength) throw new Error(`Expected a short path, got ${path}`);
  const header = Buffer.alloc(blockSize);
  header.write(path, 0);
  header.write(isFolder ? '0000700' : '0000600', 100);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  header.write('        ', 148);
  header.write(isFolder ? folderKind : fileKind, 156);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/**
 * Unpacks the archive at `path` and waits for the disk; throws `data-damaged` for what
 * `packFolder` cannot have written. Holds a few files at a time, never the whole archive.
 */
export async function unpackFolder(path: string, folder: string): Promise<void> {
  const archive = createGunzip();
  // A failure on the way destroys `archive`, which hands it to whoever reads from it.
  pipeline(createReadStream(path), archive, () => {});
  const entries = readEntries(archive);
  const lanes = Array.from({ length: 4 }, async () => {
    for (;;) {
      const next = await entries.next();
      if (next.done === true) return;
      await writeEntry(next.value, folder);
    }
  });
  await Promise.all(lanes).finally(() => archive.destroy());
}

async function writeEntry(entry: Entry, folder: string): Promise<void> {
  const target = join(folder, entry.path);
  await mkdir(entry.isFolder ? target : dirname(target), { recursive: true, mode: 0o700 });
  if (entry.isFolder) return;
  const file = await open(target, 'w', 0o600);
  try {
    await file.writeFile(entry.content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function* readEntries(archive: AsyncIterable<Buffer>): AsyncGenerator<Entry, undefined> {
  const take = createTaker(archive);
  for (;;) {
    const header = await take(blockSize);
    if (header.length < blockSize || header[0] === 0) return undefined;
    const size = Number.parseInt(readField(header, 124, 12), 8);
    const kind = readField(header, 156, 1);
    const path = normalize(readField(header, 0, nameLength));
    const isKnown = kind === fileKind || kind === folderKind;
    const padded = Math.ceil(size / blockSize) * blockSize;
    const content = isKnown && padded <= largestFile ? await take(padded) : undefined;
    if (path.startsWith('..') || content?.length !== padded) {
      throw new ReadoutError(
        'data-damaged',
        `The database template is damaged at "${path}". Run the build again.`,
      );
    }
    yield { path, isFolder: kind === folderKind, content: content.subarray(0, size) };
  }
}

/** Takes the next bytes off a stream; fewer than asked for at its end. */
function createTaker(stream: AsyncIterable<Buffer>): (length: number) => Promise<Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  return async (length) => {
    const parts = [held];
    let have = held.length;
    while (have < length) {
      const chunk = await chunks.next();
      if (chunk.done === true) break;
      parts.push(chunk.value);
      have += chunk.value.length;
    }
    const all = parts.length === 1 ? held : Buffer.concat(parts, have);
    held = all.subarray(length);
    return all.subarray(0, length);
  };
}

/** A text field of a header, up to its first NUL. */
function readField(header: Buffer, start: number, length: number): string {
  const field = header.toString('utf8', start, start + length);
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}
