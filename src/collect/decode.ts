/**
 * Turns bytes into text: by byte order mark, by what the header or the document says of itself,
 * else by what the bytes look like. What a document says is checked against its bytes, because
 * many say iso-8859-1 and are UTF-8. Labels are read as the WHATWG Encoding Standard does.
 */
import iconv from 'iconv-lite';
import { detect } from 'jschardet';

export interface DecodedText {
  readonly text: string;
  /** In lower case, as decoded: `utf-8`, `windows-1252`, `shift_jis` … */
  readonly charset: string;
}

/** Never fails: bytes that mean nothing in the charset become U+FFFD. The byte order mark is dropped. */
export function decodeText(bytes: Uint8Array, contentType?: string): DecodedText {
  const marked = markedCharset(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const stated = knownCharset(headerCharset(contentType)) ?? knownCharset(documentCharset(bytes));
  const isUtf8 = isValidUtf8(bytes);
  if (stated === undefined) return decodeAs(bytes, isUtf8 ? 'utf-8' : guessCharset(bytes));
  if (stated === 'utf-8')
    return decodeAs(bytes, isUtf8 || isMostlyUtf8(bytes) ? 'utf-8' : guessCharset(bytes));
  // Bytes that are not plain ASCII and still valid UTF-8 are hardly ever anything else.
  if (isUtf8 && isSingleByte(stated) && hasHighBytes(bytes)) return decodeAs(bytes, 'utf-8');
  return decodeAs(bytes, stated);
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  if (charset === 'utf-8') return { text: new TextDecoder('utf-8').decode(bytes), charset };
  return {
    text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset),
    charset,
  };
}

function markedCharset(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  // No mark, but markup in characters of four and of two bytes.
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be';
  if (a === 0x3c && b === 0 && c !== undefined && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== undefined && d !== 0) return 'utf-16be';
  return undefined;
}

function headerCharset(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1];
}

/** From an XML declaration or a meta element near the beginning. */
function documentCharset(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const xml = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([^"']{1,40})["']/i.exec(beginning)?.[1];
  return xml ?? /<meta[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(beginning)?.[1];
}

/** Labels whose meaning on the web differs from their name, or that iconv-lite spells otherwise. */
const meanings: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  iso8859_1: 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb_2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  'x-sjis': 'shift_jis',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  'windows-31j': 'shift_jis',
  ks_c_5601: 'cp949',
  'ks_c_5601-1987': 'cp949',
  'euc-kr': 'cp949',
  'big5-hkscs': 'big5-hkscs',
  'x-cp1251': 'windows-1251',
  'x-mac-cyrillic': 'maccyrillic',
  'utf-16': 'utf-16le',
};

/** The charset a label means; undefined for labels that are unknown or unsafe (UTF-7 hides markup). */
function knownCharset(label: string | undefined): string | undefined {
  const name = label?.trim().toLowerCase() ?? '';
  if (name === '' || name.startsWith('utf-7') || name === 'utf7') return undefined;
  const charset = meanings[name] ?? name;
  if (!/^[a-z0-9][\w.:-]*$/.test(charset) || !iconv.encodingExists(charset)) return undefined;
  // iconv-lite also "decodes" base64 and hex; those are no charsets.
  return /^(?:base64|hex|binary|ucs2|internal)/.test(charset) ? undefined : charset;
}

function isSingleByte(charset: string): boolean {
  return /^(?:windows-|iso-8859|koi8|mac|cp8|ibm)/.test(charset);
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The decoder has no other way of saying no.
    return false;
  }
}

/** True where broken sequences are as rare as accidents are. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let foreign = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) foreign++;
  }
  return broken * 10 <= foreign || broken <= 2;
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f);
}

const sampleBytes = 8 * 1024;

/** From a sample around the first bytes that are not ASCII: the detector's time grows with its input. */
function guessCharset(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 512);
  const sample = Buffer.from(bytes.subarray(from, from + sampleBytes));
  const guess = detect(sample);
  if (guess.encoding === null || guess.confidence < 0.1) return 'windows-1252';
  const charset = knownCharset(guess.encoding);
  return charset === undefined || charset === 'utf-8' ? 'windows-1252' : charset;
}
