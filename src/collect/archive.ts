/**
 * Turns a web archive (WARC, packed or not) into the articles of the pages it holds. Streams;
 * a record that is broken is an error of its own, and the rest goes on as far as it can be found.
 */
import { WARCParser, type WARCRecord } from 'warcio';
import { decodeText } from './decode.ts';
import { extractArticle } from './extract.ts';
import type { ImportFileItem } from './files.ts';
import { readPlainArticle } from './text.ts';

const longestPayload = 10 * 1024 * 1024;

/** Pages that answered with success; other records (requests, pictures, metadata) are passed over. */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  origin: string,
): AsyncGenerator<ImportFileItem, void, undefined> {
  const records = new WARCParser(stream)[Symbol.asyncIterator]();
  for (let number = 1; ; number++) {
    const recordOrigin = `${origin}#${number}`;
    let item: ImportFileItem | undefined;
    try {
      const next = await records.next();
      if (next.done) {
        if (number === 1) yield { origin, error: 'No WARC record was found in it.' };
        return;
      }
      item = await readRecord(next.value, recordOrigin);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      yield {
        origin: recordOrigin,
        error: `The archive is damaged here, and what follows cannot be found: ${why.slice(0, 120)}`,
      };
      return;
    }
    if (item !== undefined) yield item;
  }
}

/** Undefined for a record that is no page. */
async function readRecord(record: WARCRecord, origin: string): Promise<ImportFileItem | undefined> {
  const kind = pageKindOf(record);
  if (kind === undefined) {
    await record.skipFully();
    return undefined;
  }
  const address = record.warcTargetURI?.replace(/^<|>$/g, '') ?? '';
  try {
    const bytes = await readPayload(record);
    if (bytes === undefined) return { origin, error: `The page ${address} is larger than 10 MiB.` };
    const { text } = decodeText(bytes, kind.contentType);
    const article =
      kind.form === 'plain' ? readPlainArticle(text) : extractArticle(text, { address });
    if (article === undefined)
      return { origin, error: `No article text was found on the page ${address}.` };
    const { siteName, ...rest } = article;
    return {
      record: { origin, address, ...rest, ...(siteName !== undefined && { outlet: siteName }) },
    };
  } catch (error) {
    return {
      origin,
      error: `The record of ${address} is damaged: ${error instanceof Error ? error.message.slice(0, 120) : ''}`,
    };
  }
}

function pageKindOf(
  record: WARCRecord,
): { form: 'html' | 'plain'; contentType: string } | undefined {
  const { warcType } = record;
  if (warcType !== 'response' && warcType !== 'resource') return undefined;
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  const contentType =
    (warcType === 'response'
      ? record.httpHeaders?.headers.get('content-type')
      : record.warcContentType) ?? '';
  if (status < 200 || status >= 300) return undefined;
  if (/html/i.test(contentType)) return { form: 'html', contentType };
  return /^text\/plain/i.test(contentType) && !/^dns:/i.test(record.warcTargetURI ?? '')
    ? { form: 'plain', contentType }
    : undefined;
}

/** Undefined beyond the limit. */
async function readPayload(record: WARCRecord): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length <= longestPayload) chunks.push(chunk);
  }
  return length > longestPayload ? undefined : Buffer.concat(chunks);
}
