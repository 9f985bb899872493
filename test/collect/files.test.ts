import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ImportFileItem,
  type ImportSourceOptions,
  readImportSource,
} from '../../src/collect/files.ts';

const text =
  'Envoys met on Tuesday by the lake to discuss the map. They will meet again on Friday, the hosts said.';
const html = `<html><head><title>Envoys meet</title></head><body><article><h1>Envoys meet</h1><p>${text}</p><p>${text.replace('Tuesday', 'Monday')}</p></article></body></html>`;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readAll(source: string, options?: ImportSourceOptions): Promise<ImportFileItem[]> {
  const items: ImportFileItem[] = [];
  for await (const item of readImportSource(source, options)) items.push(item);
  return items;
}

async function readBytes(bytes: string | Uint8Array, pieces = 7): Promise<ImportFileItem[]> {
  const whole = Buffer.from(bytes);
  async function* stdin() {
    const size = Math.ceil(whole.length / pieces) || 1;
    for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
  }
  return readAll('-', { stdin: stdin() });
}

describe('one file', () => {
  it.each([
    ['html', html],
    ['plain text', `Envoys meet\n\n${text}\n\nMore of it.`],
    ['json', JSON.stringify({ title: 'Envoys meet', text })],
    ['packed html', gzipSync(html)],
    ['utf-16', Buffer.from(`\ufeffEnvoys meet\n\n${text}\n\nMore.`, 'utf16le')],
  ])('is told by its bytes: %s', async (_name, bytes) => {
    const [item] = await readBytes(bytes);
    expect(item).toMatchObject({
      record: { title: 'Envoys meet', text: expect.stringContaining('Envoys met on Tuesday') },
    });
  });

  it.each([
    ['a PDF', '%PDF-1.7 x', /PDF.*Save its text/],
    ['an office document', 'PK\u0003\u0004aaaa', /ZIP archive or an office document/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /picture/],
    ['bytes', Buffer.from([1, 2, 0, 4, 5]), /not text/],
    ['nothing', '', /empty/],
    ['broken JSON', '{"title": "x", ', /not valid JSON/],
    ['a page without text', '<html><body><script>x</script></body></html>', /No article text/],
  ])('is refused with a reason: %s', async (_name, bytes, reason) => {
    const [item] = await readBytes(bytes);
    expect(item).toMatchObject({ error: expect.stringMatching(reason) });
  });

  it('that does not exist is the caller’s mistake', async () => {
    await expect(readAll(join(folder, 'nothing.txt'))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('JSON', () => {
  it('is read under the usual names', async () => {
    const [item] = await readBytes(
      JSON.stringify({
        headline: 'Envoys meet',
        url: 'https://lake.example/1',
        date: '1995-11-21',
        source: { name: 'Lake Wire' },
        authors: ['Ann Ivers', 'Bo Lund'],
        language: 'en',
        content: 'One.\nTwo.',
      }),
    );
    expect(item).toEqual({
      record: {
        origin: 'standard input',
        title: 'Envoys meet',
        address: 'https://lake.example/1',
        publishedAt: '1995-11-21T00:00:00.000Z',
        outlet: 'Lake Wire',
        byline: 'Ann Ivers, Bo Lund',
        lang: 'en',
        text: 'One.\n\nTwo.',
      },
    });
  });

  it('gives two texts of the standard input two names, and the same text the same', async () => {
    const read = async (name: string) => (await readBytes(`Envoys ${name}\n\n${text}`))[0];
    const [one, again, two] = [await read('meet'), await read('meet'), await read('part')];
    expect(one).toMatchObject({
      record: { address: expect.stringMatching(/^file:standard-input-/) },
    });
    expect(again).toEqual(one);
    expect(two).not.toMatchObject({
      record: { address: (one as { record: { address: string } }).record.address },
    });
  });

  it('says what is missing', async () => {
    expect(await readBytes('{"title":"x"}')).toMatchObject([
      { error: expect.stringMatching(/no text/) },
    ]);
    expect(await readBytes('{"text":"x","date":"next week"}')).toMatchObject([
      { error: expect.stringMatching(/"next week" cannot be read/) },
    ]);
    expect(await readBytes('["x", {"text":"y"}]')).toMatchObject([
      { origin: 'standard input#1', error: expect.any(String) },
      { record: { text: 'y' } },
    ]);
  });

  it('puts tokens back into print form', async () => {
    const [item] = await readBytes(
      JSON.stringify({ text: 'He left , she said . They met .\nIt rained . It stopped , too .' }),
    );
    expect(item).toMatchObject({
      record: { text: 'He left, she said. They met.\n\nIt rained. It stopped, too.' },
    });
  });
});

describe('JSON Lines', () => {
  const lines = [
    JSON.stringify({ text: 'Größe' }),
    '',
    'oops',
    JSON.stringify({ text: 'two' }),
  ].join('\r\n');
  it.each([1, 3, 1000])('goes on after a bad line, in %i pieces', async (pieces) => {
    expect(await readBytes(lines, pieces)).toMatchObject([
      { record: { origin: 'standard input:1', text: 'Größe' } },
      { origin: 'standard input:3', error: expect.stringMatching(/not valid JSON/) },
      { record: { origin: 'standard input:4', text: 'two' } },
    ]);
  });

  it('is streamed: the first record comes before the last is there', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given++;
        yield Buffer.from(`${JSON.stringify({ text: 'x'.repeat(2_000) })}\n`);
      }
    }
    for await (const item of readImportSource('-', { stdin: endless() })) {
      expect(item).toHaveProperty('record');
      break;
    }
    expect(given).toBeLessThan(20);
  });
});

describe('a folder', () => {
  it('is read in order, with paths below it, errors a file and what was passed over', async () => {
    const root = join(folder, 'wire');
    await mkdir(join(root, 'b'), { recursive: true });
    await writeFile(join(root, 'a.html'), html);
    await writeFile(join(root, 'b', 'two.txt'), `Envoys meet\n\n${text}\n\nMore.`);
    await writeFile(join(root, 'c.pdf'), '%PDF-1.4');
    await writeFile(join(root, 'd.jsonl.gz'), gzipSync(`{"text":"x"}\n`));
    await writeFile(join(root, 'manifest.tsv'), 'a\tb\n');
    await writeFile(join(root, '.hidden'), 'x');
    const skipped: string[] = [];
    const items = await readAll(root, {
      outlet: 'Lake Wire',
      publishedAt: '1995-11-21T00:00:00.000Z',
      onSkip: (origin) => skipped.push(origin),
    });
    expect(
      items.map((item) => ('record' in item ? item.record.origin : `${item.origin}!`)),
    ).toEqual(['a.html', 'b/two.txt', 'c.pdf!', 'd.jsonl:1']);
    expect(items[1]).toMatchObject({
      record: { outlet: 'Lake Wire', publishedAt: '1995-11-21T00:00:00.000Z' },
    });
    expect(skipped).toEqual(['manifest.tsv']);
  });
});

describe('WARC', () => {
  const crlf = '\r\n';
  function warcRecord(type: string, address: string, content: string): string {
    return [
      `WARC/1.0`,
      `WARC-Type: ${type}`,
      `WARC-Target-URI: ${address}`,
      'WARC-Date: 1995-11-21T00:00:00Z',
      `WARC-Record-ID: <urn:uuid:${address.length}>`,
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${Buffer.byteLength(content)}`,
      '',
      `${content}${crlf}${crlf}`,
    ].join(crlf);
  }
  const http = (status: string, type: string, content: string) =>
    `HTTP/1.1 ${status}${crlf}Content-Type: ${type}${crlf}${crlf}${content}`;
  const good = warcRecord(
    'response',
    'https://lake.example/1',
    http('200 OK', 'text/html; charset=utf-8', html),
  );
  const others =
    warcRecord('response', 'https://lake.example/x.png', http('200 OK', 'image/png', 'x')) +
    warcRecord('response', 'https://lake.example/404', http('404 Not Found', 'text/html', html)) +
    warcRecord('request', 'https://lake.example/1', 'GET / HTTP/1.1\r\n\r\n');

  it.each([
    ['plain', Buffer.from(others + good)],
    ['packed record by record', Buffer.concat([gzipSync(others), gzipSync(good)])],
  ])('gives the pages, %s', async (_name, bytes) => {
    expect(await readBytes(bytes)).toMatchObject([
      {
        record: {
          title: 'Envoys meet',
          address: 'https://lake.example/1',
          text: expect.stringContaining('Tuesday'),
        },
      },
    ]);
  });

  it('keeps what comes before the damage and says where it is', async () => {
    const items = await readBytes(Buffer.concat([gzipSync(good), gzipSync(good).subarray(0, 60)]));
    expect(items[0]).toHaveProperty('record');
    expect(items.length).toBeLessThanOrEqual(2);
    if (items[1] !== undefined) expect(items[1]).toHaveProperty('error');
  });

  it('has an error for a page without text, and goes on', async () => {
    const empty = warcRecord(
      'response',
      'https://lake.example/0',
      http('200 OK', 'text/html', '<html></html>'),
    );
    expect(await readBytes(empty + good)).toMatchObject([
      { error: expect.stringMatching(/No article text/) },
      { record: {} },
    ]);
  });
});
