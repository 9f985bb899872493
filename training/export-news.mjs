// News articles without labels (JSON Lines with `text` on standard input) to records for training,
// a line each on standard output, one in three printed a line a sentence. An article that shares a
// run of twelve words with a text of PolNeAR's development part is left out, so that nothing that
// is measured on was ever seen.
//   xz -dc news-articles.jsonl.xz | node training/export-news.mjs DATA_FOLDER > news.features.jsonl
import { createInterface } from 'node:readline';
import { loadPolnear } from '../dist/eval/polnear.js';
import { describeText, printLines } from './describe-text.mjs';

const runLength = 12;
const held = new Set();
for (const { text } of await loadPolnear(process.argv[2], 'dev'))
  for (const run of runsOf(text)) held.add(run);

let count = 0;
let leftOut = 0;
for await (const line of createInterface({ input: process.stdin })) {
  count += 1;
  const article = { id: `news-${count}`, text: JSON.parse(line).text };
  if (runsOf(article.text).some((run) => held.has(run))) leftOut += 1;
  else {
    const record = JSON.stringify(describeText(count % 3 === 0 ? printLines(article) : article));
    if (!process.stdout.write(`${record}\n`))
      await new Promise((go) => process.stdout.once('drain', go));
  }
  if (count % 1000 === 0) process.stderr.write(`${count} articles, ${leftOut} left out\n`);
}

function runsOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}
