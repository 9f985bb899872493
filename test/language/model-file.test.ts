/** What the files of learned models have in common. */
import { expect, test } from 'vitest';
import { openModelFile, readUtf8 } from '../../src/language/model-file.ts';

const header = new TextEncoder().encode('{"name":"Брчко"}');
const bytes = new Uint8Array([82, 84, 82, 69, header.length, 0, 0, 0, ...header, 7]);

test('the header is read, and where the numbers begin', () => {
  expect(openModelFile(bytes, 'RTRE')).toEqual({
    header: { name: 'Брчко' },
    headerEnd: 8 + header.length,
  });
});

test('other letters and bytes too few for a header are no file of the format', () => {
  expect(openModelFile(bytes, 'RLIN')).toBeUndefined();
  expect(openModelFile(bytes.subarray(0, 7), 'RTRE')).toBeUndefined();
});

test('letters beyond the basic plane become U+FFFD', () => {
  expect(readUtf8(new TextEncoder().encode('é “x” 😀'))).toBe('é “x” \ufffd');
});
