// PolNeAR's texts to records for training, a line each (describe-text.mjs). Each text comes twice:
// as it is, and with marks set apart and a line a sentence, as corpora made for taggers print it.
//   node training/export-features.mjs DATA_FOLDER OUT_FOLDER
import { createWriteStream } from 'node:fs';
import { loadPolnear } from '../dist/eval/polnear.js';
import { describeText, printLines } from './describe-text.mjs';

const [data, out] = process.argv.slice(2);
for (const split of ['train', 'dev']) {
  const texts = await loadPolnear(data, split);
  await write(`${out}/${split}.features.jsonl`, texts);
  await write(`${out}/${split}-lines.features.jsonl`, texts.map(printLines));
}

async function write(path, texts) {
  const file = createWriteStream(path);
  for (const text of texts) file.write(`${JSON.stringify(describeText(text))}\n`);
  await new Promise((done) => file.end(done));
}
