/**
 * The reader in a browser page: the built modules as they are, knowledge from fetched files. A
 * page must read an article byte for byte as Node does.
 */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingInput } from '../../src/model/reading.ts';
import { noBrowser, openPage, startBrowser } from './browser.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const isBuilt = existsSync(join(dist, 'language/index.js'));
if (!isBuilt) console.warn('The reader in a page is not tested: build first (npm run build)');

/** What a page that reads has to do; the README shows the same. */
const html = `<!doctype html><meta charset="utf-8"><title>Reader</title>
<script type="module">
  import { parseKnowledge, readText } from '/language/index.js';
  const load = async (path) => {
    const response = await fetch(path);
    const isBinary = path.endsWith('.bin');
    return [
      path.split('/').at(-1),
      isBinary ? new Uint8Array(await response.arrayBuffer()) : await response.text(),
    ];
  };
  window.readInPage = async (paths, input) => {
    const files = Object.fromEntries(await Promise.all(paths.map(load)));
    const knowledge = parseKnowledge(files);
    return { hasTagger: 'statementTagger' in knowledge, json: JSON.stringify(readText(input, knowledge)) };
  };
</script>`;

const paths = ['language/data', 'language/models'].flatMap((folder) =>
  isBuilt
    ? readdirSync(join(dist, folder))
        .filter((name) => !name.endsWith('.md'))
        .map((name) => `/${folder}/${name}`)
    : [],
);

const input: ReadingInput = {
  lang: 'en',
  publishedAt: '1995-11-01T20:00:00.000Z',
  title: 'Talks open at the mill',
  text: [
    'DAYTON, Ohio — Delegations from Sarajevo and Belgrade met on Wednesday, officials said.',
    'The White House said a ceasefire signed last month was holding. “We expect more of it,” a senior U.S. official told reporters. Belgrade denied that its forces had crossed the line near Goražde.',
    'A spokesman claimed that 40 soldiers were killed; the army put the toll at 12.',
    'Observers warn that the map — a claim both sides dispute — will not hold. The next round is scheduled for Friday.',
  ].join('\n\n'),
};

type ReadInPage = (
  paths: readonly string[],
  input: ReadingInput,
) => Promise<{ readonly hasTagger: boolean; readonly json: string }>;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.bin': 'application/octet-stream',
};

/** Serves the page and the files of `dist/language`, `dist/text` and `dist/model`, nothing else. */
function serve(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://page').pathname);
    if (path === '/') return response.setHeader('content-type', 'text/html').end(html);
    const isServed = /^\/(?:language|text|model)\//u.test(path) && existsSync(join(dist, path));
    if (!isServed) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(path)] ?? 'text/plain; charset=utf-8');
    return response.end(await readFile(join(dist, path)));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe.skipIf(noBrowser !== undefined || !isBuilt)('the reader in a browser page', () => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), serve()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('reads byte for byte what Node reads, with the same modules and files', async () => {
    const { port } = server.address() as AddressInfo;
    const { page, complaints } = await openPage(browser, `http://127.0.0.1:${port}/`);
    await page.waitForFunction(() => 'readInPage' in globalThis);
    const read = ([paths, input]: readonly [readonly string[], ReadingInput]) =>
      (globalThis as unknown as { readInPage: ReadInPage }).readInPage(paths, input);
    const inPage = await page.evaluate(read, [paths, input] as const);
    const complaintsOfReader = complaints.filter((complaint) => !complaint.includes('favicon'));
    await page.context().close();

    const { parseKnowledge, readText } = (await import(
      pathToFileURL(join(dist, 'language/index.js')).href
    )) as typeof import('../../src/language/index.ts');
    const files = await Promise.all(
      paths.map(async (path) => {
        const bytes = await readFile(join(dist, path));
        return [path.split('/').at(-1), path.endsWith('.bin') ? bytes : bytes.toString('utf8')];
      }),
    );
    const reading = readText(input, parseKnowledge(Object.fromEntries(files)));
    expect(inPage.hasTagger).toBe(true);
    expect(reading.statements.length).toBeGreaterThan(3);
    expect(reading.places.length).toBeGreaterThan(0);
    expect(inPage.json).toBe(JSON.stringify(reading));
    expect(complaintsOfReader.filter((one) => !one.includes('404'))).toEqual([]);
  }, 180_000);
});
