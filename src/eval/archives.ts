/**
 * Opens the corpora: packed files to bytes, tar archives to their members, JSON Lines to lines.
 * gzip is read here, xz by the system's `xz` program. Only regular files come out of an archive.
 */
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ReadoutError } from '../model/error.ts';
import { readTar } from './tar.ts';

/** One file of an archive; `name` is its path there. */
export interface ArchiveMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a `.tar`, `.tar.gz`, `.tgz` or `.tar.xz`, in the archive's order. Throws
 * `not-found` where the file is missing and `data-damaged` where it cannot be read.
 */
export async function* readArchive(path: string): AsyncIterable<ArchiveMember> {
  yield* readTar(openUnpacked(path), path);
}

/** A whole file, unpacked if its name ends in `.gz` or `.xz`. */
export async function readPackedFile(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openUnpacked(path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The same as UTF-8 text. */
export async function readPackedText(path: string): Promise<string> {
  return new TextDecoder().decode(await readPackedFile(path));
}

/** The records of a `.jsonl`, `.jsonl.gz` or `.jsonl.xz`; empty lines are skipped. The caller checks their shape. */
export async function* readJsonLines(path: string): AsyncIterable<unknown> {
  const decoder = new TextDecoder();
  let rest = '';
  let lineNumber = 0;
  for await (const chunk of openUnpacked(path)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      lineNumber += 1;
      if (line.trim() !== '') yield parseLine(line, path, lineNumber);
    }
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield parseLine(rest, path, lineNumber + 1);
}

function parseLine(line: string, path: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new ReadoutError('data-damaged', `Line ${lineNumber} of ${path} is not JSON.`, { cause });
  }
}

async function* openUnpacked(path: string): AsyncIterable<Uint8Array> {
  await access(path).catch((cause: unknown) => {
    throw new ReadoutError('not-found', `There is no file ${path}.`, { cause });
  });
  if (path.endsWith('.xz')) yield* unpackXz(path);
  else if (/\.(gz|tgz)$/.test(path)) yield* unpackGzip(path);
  else yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

async function* unpackGzip(path: string): AsyncIterable<Uint8Array> {
  const source = createReadStream(path);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new ReadoutError('data-damaged', `${path} is not a whole gzip file.`, { cause });
  } finally {
    source.destroy();
  }
}

async function* unpackXz(path: string): AsyncIterable<Uint8Array> {
  const child = spawn('xz', ['-dc', path], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', (cause) => reject(xzMissing(path, cause)));
    child.on('close', resolve);
  });
  ended.catch(() => undefined);
  try {
    yield* child.stdout as Readable & AsyncIterable<Uint8Array>;
    const code = await ended;
    if (code !== 0) {
      throw new ReadoutError('data-damaged', `${path} cannot be unpacked: ${complaint.trim()}`);
    }
  } finally {
    child.kill();
  }
}

function xzMissing(path: string, cause: unknown): ReadoutError {
  return new ReadoutError(
    'not-found',
    `${path} is packed with xz, and the program xz cannot be started. Install it (Debian, Ubuntu: apt-get install xz-utils) and try again.`,
    { cause },
  );
}
