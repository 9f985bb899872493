/** Tells what a file is from its first bytes, and from its name where the bytes leave it open. */

export type FileForm =
  | { readonly form: 'html' | 'plain' | 'markdown' | 'json' | 'json-lines' | 'warc' | 'gzip' }
  | { readonly form: 'refused'; readonly reason: string }
  /** Clearly no article and no mistake: lists, pictures, code beside the articles. */
  | { readonly form: 'skipped'; readonly reason: string };

/** What it is, and what to do with it. By the bytes a file begins with. */
const binaries: readonly (readonly [string, string])[] = [
  ['%PDF', 'It is a PDF. Save its text as .txt or .html and import that.'],
  [
    'PK\u0003\u0004',
    'It is a ZIP archive or an office document. Unpack it, or save it as text, and import that.',
  ],
  ['\u00d0\u00cf\u0011\u00e0', 'It is an office document. Save it as text and import that.'],
  ['\u0089PNG', 'It is a picture.'],
  ['\u00ff\u00d8\u00ff', 'It is a picture.'],
  ['GIF8', 'It is a picture.'],
  ['{\\rtf', 'It is a rich text document. Save it as plain text and import that.'],
  ['\u00fd7zXZ', 'It is packed with xz. Unpack it first.'],
  ['BZh', 'It is packed with bzip2. Unpack it first.'],
  ['(\u00b5/\u00fd', 'It is packed with zstd. Unpack it first.'],
  [
    'filedesc://',
    'It is an ARC archive, the form before WARC. Convert it to WARC and import that.',
  ],
];

const notArticles =
  /\.(?:tsv|csv|css|js|mjs|ts|map|png|jpe?g|gif|webp|svg|ico|woff2?|ttf|mp[34]|ya?ml|toml|ini|lock|py|sh|log|bak)$|(?:^|\/)(?:readme|license|licence|copying|about|manifest|makefile|changelog)(?:\.\w+)?$/i;

/** `beginning` are the first kilobytes; `inFolder` is true for files that nobody named one by one. */
export function tellFileForm(name: string, beginning: Uint8Array, inFolder: boolean): FileForm {
  if (inFolder && notArticles.test(name))
    return { form: 'skipped', reason: 'It is not an article by its name.' };
  const start = Buffer.from(beginning.subarray(0, 4096)).toString('latin1');
  if (start.startsWith('\u001f\u008b')) return { form: 'gzip' };
  if (/^WARC\/\d/.test(start)) return { form: 'warc' };
  const binary = binaries.find(([magic]) => start.startsWith(magic));
  if (binary !== undefined) return { form: 'refused', reason: binary[1] };
  if (isBinary(beginning))
    return { form: 'refused', reason: 'It is not text: it holds bytes that no text has.' };
  return { form: formOfText(name, start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()) };
}

function formOfText(
  name: string,
  start: string,
): 'html' | 'plain' | 'markdown' | 'json' | 'json-lines' {
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name)) return 'json-lines';
  if (/^[[{]/.test(start) && !/\.(?:txt|md|markdown)$/i.test(name))
    return isJsonLines(start) && !/\.json$/i.test(name) ? 'json-lines' : 'json';
  if (
    /\.x?html?$/i.test(name) ||
    /^(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|div|p)\b/i.test(
      start,
    )
  )
    return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain';
}

/** A whole object on the first line and something below it; a first line longer than the sample is taken for one of many. */
function isJsonLines(start: string): boolean {
  const [first = '', second] = start
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!first.startsWith('{')) return false;
  return second === undefined
    ? start.length >= 4_000 && !start.includes('\n')
    : first.endsWith('}');
}

function isBinary(bytes: Uint8Array): boolean {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked) return false;
  const sample = bytes.subarray(0, 4096);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control > sample.length * 0.05;
}
