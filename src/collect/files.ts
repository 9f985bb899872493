/**
 * Turns what a person hands in, a file, a folder or standard input, into texts to import, one
 * after another. JSON Lines and archives are streamed; an error belongs to one record and the
 * rest goes on.
 */
import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ReadoutError } from '../model/error.ts';
import type { Instant } from '../model/ids.ts';
import { readWarc } from './archive.ts';
import { isPackedWarc, peekStream, unpackStream } from './byte-streams.ts';
import { decodeText } from './decode.ts';
import { type ExtractedArticle, extractArticle } from './extract.ts';
import { tellFileForm } from './file-form.ts';
import { readJsonRecord } from './json-record.ts';
import { readLines } from './lines.ts';
import { readPlainArticle } from './text.ts';

/** A text as a file, a line of it or an archive record gives it. */
export interface ImportFileRecord {
  /** For messages: the file's path below the imported folder, with its line or number if it holds several. */
  readonly origin: string;
  /** Made from `origin` at import where the text states none. */
  readonly address?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: Instant;
  readonly outlet?: string;
  readonly lang?: string;
  /** Paragraphs separated by an empty line. */
  readonly text: string;
  /** When the desk is to have had it; absent means now. For replays of a past story. */
  readonly arrivedAt?: Instant;
}

/** `error` is a sentence for the user. */
export type ImportFileItem =
  | { readonly record: ImportFileRecord }
  | { readonly origin: string; readonly error: string };

/** A file of a folder that is no article and no mistake either, and why. */
interface SkippedFile {
  readonly origin: string;
  readonly skipped: string;
}

type FolderItem = ImportFileItem | SkippedFile;

export interface ImportSourceOptions {
  /** For texts that state none themselves. */
  readonly publishedAt?: Instant;
  readonly outlet?: string;
  /** What `-` reads; default: standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Told of each file of a folder that is passed over: lists, pictures, code beside the articles. */
  readonly onSkip?: (origin: string, reason: string) => void;
}

/** A file that has to be read whole may be so large. */
const longestFileBytes = 50 * 1024 * 1024;

/** `source` is a path, or `-`. Throws `not-found` where the path itself does not exist. */
export async function* readImportSource(
  source: string,
  options: ImportSourceOptions = {},
): AsyncGenerator<ImportFileItem, void, undefined> {
  for await (const item of readSource(source, options)) {
    if ('skipped' in item) options.onSkip?.(item.origin, item.skipped);
    else yield applyDefaults(source === '-' ? nameByText(item) : item, options);
  }
}

/** Standard input has no name: two texts piped in one after the other are two articles, not two texts of one. */
function nameByText(item: ImportFileItem): ImportFileItem {
  if (!('record' in item) || item.record.address !== undefined) return item;
  const { title = '', text } = item.record;
  const hash = createHash('sha256').update(`${title}\n${text}`).digest('hex').slice(0, 12);
  return { record: { ...item.record, address: `file:standard-input-${hash}` } };
}

function applyDefaults(
  item: ImportFileItem,
  { publishedAt, outlet }: ImportSourceOptions,
): ImportFileItem {
  if (!('record' in item)) return item;
  const defaults = {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(outlet !== undefined && { outlet }),
  };
  return { record: { ...defaults, ...item.record } };
}

async function* readSource(
  source: string,
  options: ImportSourceOptions,
): AsyncGenerator<FolderItem, void, undefined> {
  if (source === '-') {
    yield* readStream('standard input', options.stdin ?? process.stdin, false);
    return;
  }
  const kind = await stat(source).catch((cause: unknown) => {
    throw new ReadoutError('not-found', `There is no file or folder ${source}; check the path.`, {
      cause,
    });
  });
  if (kind.isDirectory()) yield* readFolder(source, '');
  else yield* readFile(source, basename(source), false);
}

/** In order of names; hidden files and links are left alone. */
async function* readFolder(
  folder: string,
  below: string,
): AsyncGenerator<FolderItem, void, undefined> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(
    (error: Error) => error,
  );
  if (entries instanceof Error) {
    yield { origin: below, error: `The folder cannot be read: ${entries.message}` };
    return;
  }
  for (const entry of sortByName(entries)) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* readFolder(folder, path);
    else if (entry.isFile()) yield* readFile(join(folder, path), path, true);
    else yield { origin: path, skipped: 'It is a link or a special file.' };
  }
}

function sortByName(entries: readonly Dirent[]): readonly Dirent[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function* readFile(
  path: string,
  origin: string,
  inFolder: boolean,
): AsyncGenerator<FolderItem, void, undefined> {
  const stream = createReadStream(path);
  try {
    yield* readStream(origin, stream, inFolder);
  } catch (error) {
    // What belongs to this file must not end the folder.
    yield {
      origin,
      error: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  } finally {
    stream.destroy();
  }
}

async function* readStream(
  origin: string,
  stream: AsyncIterable<Uint8Array>,
  inFolder: boolean,
): AsyncGenerator<FolderItem, void, undefined> {
  const { beginning, whole } = await peekStream(stream);
  if (beginning.length === 0) {
    yield { origin, error: 'It is empty.' };
    return;
  }
  const told = tellFileForm(origin, beginning, inFolder);
  switch (told.form) {
    case 'refused':
      yield { origin, error: told.reason };
      return;
    case 'skipped':
      yield { origin, skipped: told.reason };
      return;
    case 'warc':
      yield* readWarc(whole, origin);
      return;
    case 'gzip':
      yield* /\.warc\.gz$/i.test(origin) || (await isPackedWarc(beginning))
        ? readWarc(whole, origin)
        : readStream(origin.replace(/\.gz$/i, ''), unpackStream(whole), inFolder);
      return;
    case 'json-lines':
      yield* readJsonLines(whole, origin);
      return;
    default:
      yield* readWholeFile(whole, origin, told.form);
  }
}

async function* readWholeFile(
  stream: AsyncIterable<Uint8Array>,
  origin: string,
  form: 'html' | 'plain' | 'markdown' | 'json',
): AsyncGenerator<ImportFileItem, void, undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > longestFileBytes) {
      const advice =
        form === 'json' ? ' Convert it to JSON Lines, one object a line, which has no limit.' : '';
      yield { origin, error: `It is larger than ${longestFileBytes / 1024 / 1024} MiB.${advice}` };
      return;
    }
    chunks.push(chunk);
  }
  const { text } = decodeText(Buffer.concat(chunks));
  if (form === 'json') yield* readJson(text, origin);
  else
    yield toItem(form === 'html' ? extractArticle(text) : readPlainArticle(text, { form }), origin);
}

function toItem(article: ExtractedArticle | undefined, origin: string): ImportFileItem {
  if (article === undefined) return { origin, error: 'No article text was found in it.' };
  const { siteName, ...rest } = article;
  return { record: { origin, ...rest, ...(siteName !== undefined && { outlet: siteName }) } };
}

/** One object, or an array of objects. */
function* readJson(text: string, origin: string): Generator<ImportFileItem, void, undefined> {
  const value = parseJson(text);
  if (value.outcome === 'refused') yield { origin, error: value.reason };
  else if (!Array.isArray(value.json)) yield readJsonRecord(value.json, origin);
  else
    for (const [index, one] of value.json.entries())
      yield readJsonRecord(one, `${origin}#${index + 1}`);
}

async function* readJsonLines(
  stream: AsyncIterable<Uint8Array>,
  origin: string,
): AsyncGenerator<ImportFileItem, void, undefined> {
  for await (const line of readLines(stream)) {
    const lineOrigin = `${origin}:${line.number}`;
    if (line.text === undefined)
      yield { origin: lineOrigin, error: 'The line is longer than 16 million characters.' };
    else if (line.text.trim() !== '') {
      const value = parseJson(line.text);
      yield value.outcome === 'refused'
        ? { origin: lineOrigin, error: value.reason }
        : readJsonRecord(value.json, lineOrigin);
    }
  }
}

type ParsedJson =
  | { readonly outcome: 'parsed'; readonly json: unknown }
  | { readonly outcome: 'refused'; readonly reason: string };

function parseJson(text: string): ParsedJson {
  try {
    return { outcome: 'parsed', json: JSON.parse(text) };
  } catch (error) {
    return {
      outcome: 'refused',
      reason: `It is not valid JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`,
    };
  }
}
