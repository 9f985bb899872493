// Accepts articles into a data folder for ever and prints the number of each once it is
// accepted. Loads the sources through Vite, because Node 20 does not read TypeScript.
//   node accepting-process.mjs DATA-FOLDER FIRST-NUMBER
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const load = async (path) =>
  (await runnerImport(fileURLToPath(new URL(path, import.meta.url)))).module;
const { openStore } = await load('../../src/store/open.ts');
const { sampleArticle, sampleReading } = await load('./samples.ts');

const [, , dataDir, first] = process.argv;
const store = await openStore({ dataDir });
for (let number = Number(first); ; number += 3) {
  const numbers = [number, number + 1, number + 2];
  const incoming = numbers.map((each) =>
    sampleArticle(each, { text: `Text ${each}. `.repeat(200) }),
  );
  const accepted = await store.acceptArticles(incoming);
  writeSync(1, `${numbers.join('\n')}\n`);
  const reading = sampleReading();
  await store.saveReadings(accepted.map(({ revisionId }) => ({ revisionId, reading })));
}
