// Pages a second on loopback, eight readers at once, beside a bare node:http server that sends
// the same bytes. Processor time counts everything that the program does for a page.
import { createServer } from 'node:http';
import { makeFolder, startProgram } from './desk.mjs';
import { report } from './report.mjs';
import { loadTexts } from './texts.mjs';

const requests = 300;
const readers = 8;
const desk = makeFolder(await loadTexts());
try {
  const load = startProgram(['bin/readout.js', 'import', desk.file], desk.data);
  await load.ended;
  const program = startProgram(['bin/readout.js', 'serve', '--port', '17900'], desk.data);
  const [, base] = await program.untilSaid(/Readout is at (\S+)/);
  const { items } = await askJson(`${base}/api/stories?limit=100&offset=0`);
  const largest = items.toSorted((a, b) => b.articleCount - a.articleCount)[0];
  const { articles } = await askJson(`${base}/api/stories/${largest.id}`);
  const pages = [
    [`page of a story of ${largest.articleCount} articles`, `/en/stories/${largest.id}`],
    ['page of an article', `/en/articles/${articles[0].id}`],
    ['front page', '/en'],
  ];
  const rows = [];
  for (const [what, path] of pages) rows.push(await measure(what, base + path, program));
  report(rows);
  await program.stop();
} finally {
  desk.remove();
}

async function measure(what, address, program) {
  const body = Buffer.from(await (await fetch(address)).arrayBuffer());
  const cpuBefore = program.cpuSeconds();
  const own = await load(address);
  const cpuMs = ((program.cpuSeconds() - cpuBefore) * 1000) / requests;
  const server = createServer((_, response) => response.end(body)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const peer = await load(`http://127.0.0.1:${server.address().port}/`);
  server.close();
  return {
    what,
    figure: `${(requests / own).toFixed(0)} pages/s, ${cpuMs.toFixed(0)} ms of processor, ${(body.length / 1024).toFixed(0)} kB`,
    peer: `${(requests / peer).toFixed(0)} pages/s bare node:http`,
    ratio: own / peer,
  };
}

async function load(address) {
  let left = requests;
  const before = performance.now();
  const reader = async () => {
    while (left > 0) {
      left -= 1;
      const response = await fetch(address);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`Expected a page at ${address}, got ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  return (performance.now() - before) / 1000;
}

async function askJson(address) {
  return (await fetch(address)).json();
}
