/** Cuts a stream of bytes into lines of UTF-8 text without ever holding more than one long line. */

/** `text` is undefined for a line beyond the limit, which is passed over. Numbers count from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string | undefined;
}

const longestLine = 16_000_000;

/** The byte order mark is dropped; the last line needs no end. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<NumberedLine, void, undefined> {
  const decoder = new TextDecoder();
  let held: string[] = [];
  let length = 0;
  let number = 1;
  const take = (): NumberedLine => {
    const text = length > longestLine ? undefined : held.join('').replace(/\r$/, '');
    held = [];
    length = 0;
    return { number: number++, text };
  };
  const hold = (part: string) => {
    length += part.length;
    if (length <= longestLine) held.push(part);
    else held = [];
  };
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      hold(part);
      yield take();
    }
    hold(last);
  }
  hold(decoder.decode());
  if (length > 0) yield take();
}
