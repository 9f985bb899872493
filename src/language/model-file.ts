/**
 * What the files of learned models have in common: four letters that name the format, the length of
 * a JSON header in 32 bits (little-endian), the header, then numbers as the format lays them.
 */

/** Where the numbers begin is `headerEnd`, an offset into the bytes. */
export interface ModelFile<Header> {
  readonly header: Header;
  readonly headerEnd: number;
}

const headerStart = 8;

/** The header of a file of this format; undefined where the bytes begin with other letters. */
export function openModelFile<Header>(
  bytes: Uint8Array,
  letters: string,
): ModelFile<Header> | undefined {
  if (bytes.length < headerStart) return undefined;
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== letters) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = headerStart + view.getUint32(4, true);
  return { header: JSON.parse(readUtf8(bytes.subarray(headerStart, headerEnd))), headerEnd };
}

/**
 * UTF-8 as text, for files that the language room must read without the platform. Only the basic
 * plane, which is all that the lists hold; other letters become U+FFFD.
 */
export function readUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < bytes.length; i += 1) {
    const a = bytes[i] as number;
    if (a < 0x80) part += String.fromCharCode(a);
    else if (a < 0xe0) {
      part += String.fromCharCode(((a & 0x1f) << 6) | ((bytes[i + 1] as number) & 0x3f));
      i += 1;
    } else if (a < 0xf0) {
      const b = ((bytes[i + 1] as number) & 0x3f) << 6;
      part += String.fromCharCode(((a & 0x0f) << 12) | b | ((bytes[i + 2] as number) & 0x3f));
      i += 2;
    } else {
      part += '\ufffd';
      i += 3;
    }
    if (part.length > 4096) {
      parts.push(part);
      part = '';
    }
  }
  return parts.join('') + part;
}
