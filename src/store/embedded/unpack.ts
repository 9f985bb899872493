/**
 * Unpacks a gzipped tar (POSIX ustar, as PGlite dumps it) of files and folders into a folder.
 * Knows nothing of links, devices or long names: a template has none, and anything else stops it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ReadoutError } from '../../model/error.ts';

const blockSize = 512;

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly content: Uint8Array;
}

/** Unpacks the archive at `path`; throws `data-damaged` where it holds what a template cannot. */
export async function unpackArchive(path: string, folder: string): Promise<void> {
  const archive = await promisify(gunzip)(await readFile(path));
  const made = new Set<string>();
  for (const entry of listEntries(archive)) {
    const target = join(folder, entry.path);
    const parent = entry.isFolder ? target : dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true, mode: 0o700 });
    made.add(parent);
    if (!entry.isFolder) await writeFile(target, entry.content, { mode: 0o600 });
  }
}

function* listEntries(archive: Buffer): Generator<Entry> {
  let at = 0;
  while (at + blockSize <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + blockSize);
    const size = Number.parseInt(readField(header, 124, 12), 8);
    const kind = readField(header, 156, 1);
    const path = normalize(`${readField(header, 345, 155)}/${readField(header, 0, 100)}`);
    if (!['', '0', '5'].includes(kind) || path.startsWith('..') || Number.isNaN(size)) {
      throw new ReadoutError('data-damaged', `The database template is damaged at ${path}.`);
    }
    const start = at + blockSize;
    yield { path, isFolder: kind === '5', content: archive.subarray(start, start + size) };
    at = start + Math.ceil(size / blockSize) * blockSize;
  }
}

/** A text field of a header, up to its first NUL. */
function readField(header: Buffer, start: number, length: number): string {
  const field = header.toString('utf8', start, start + length);
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}
