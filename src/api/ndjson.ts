/**
 * JSON Lines over streams of bytes: one value a line, lines of any length up to a limit, broken
 * anywhere by the network. Does not parse JSON while splitting, so that a bad line keeps its place.
 */
import { ReadoutError } from '../model/error.ts';

/** The media type of a stream with one JSON value a line. */
export const ndjsonType = 'application/x-ndjson';

/** The longest line accepted, in UTF-16 code units: far more than any article. */
export const maxLineLength = 16 * 1024 * 1024;

/**
 * Whole lines as they arrive, in groups that came together, without their line ends; empty lines
 * are left out. Throws `too-large` when a line is longer than `limit`.
 */
export async function* splitLines(
  bytes: AsyncIterable<Uint8Array>,
  limit: number = maxLineLength,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  // The beginning of the last line, in pieces: a long line is put together once, at its end.
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    const lines = parts.map((part, index) => (index === 0 ? [...pieces, part].join('') : part));
    if (lines.length > 0) {
      pieces = [];
      length = 0;
    }
    pieces.push(last);
    length += last.length;
    refuseLongLine(length, limit);
    for (const line of lines) refuseLongLine(line.length, limit);
    const filled = lines.filter((line) => line.trim() !== '');
    if (filled.length > 0) yield filled;
  }
  const rest = [...pieces, decoder.decode()].join('');
  if (rest.trim() !== '') yield [rest];
}

function refuseLongLine(length: number, limit: number): void {
  if (length <= limit) return;
  throw new ReadoutError(
    'too-large',
    `A line is longer than ${Math.round(limit / 1_048_576)} MB. Put each record on a line of its own.`,
  );
}

/**
 * A stream of bytes as an async iterable; an absent one is empty. Cancels the stream when left
 * early; throws `unreachable` when the other side ends it before its end.
 */
export async function* readBytes(
  stream: ReadableStream<Uint8Array> | null,
): AsyncGenerator<Uint8Array> {
  if (stream === null) return;
  const reader = stream.getReader();
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw describeBreak(cause);
      });
      if (done) {
        finished = true;
        return;
      }
      yield value;
    }
  } finally {
    if (!finished) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

/** The error for an answer or a request that broke off on its way. */
export function describeBreak(cause: unknown): ReadoutError {
  if (cause instanceof ReadoutError) return cause;
  return new ReadoutError(
    'unreachable',
    'The connection ended before everything had come. What was answered until then is kept: check that the server runs, and ask again.',
    { cause },
  );
}

/** Lines as a stream of bytes, made as fast as they are taken. */
export function streamLines(lines: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}
