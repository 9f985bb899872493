// The texts that are measured: the folder READOUT_BENCH_TEXTS (anything that `readout import`
// takes), else the sample wire over and over until there are 360, each numbered so that none is
// a reprint of another.
import { readImportSource } from '../dist/collect/files.js';
import { root } from './report.mjs';

const wanted = 360;

/** Records as `readout import` makes them: origin, title, text, publishedAt, outlet … */
export async function loadTexts() {
  const folder = process.env.READOUT_BENCH_TEXTS;
  const found = [];
  for await (const item of readImportSource(
    folder ?? `${root}samples/dayton-1995/wire.jsonl`,
    {},
  )) {
    if ('record' in item) found.push(item.record);
  }
  if (found.length === 0) throw new Error(`Expected texts in ${folder}, found none`);
  return folder === undefined ? repeat(found) : found;
}

function repeat(records) {
  return Array.from({ length: wanted }, (_, index) => {
    const record = records[index % records.length];
    const round = Math.floor(index / records.length);
    const text = record.text.replaceAll(/\b(?:the|of|in)\b/g, (word) => `${word} ${round}x`);
    const number = { origin: `${index}`, address: `${record.address}/${round}` };
    return { ...record, ...number, text: round === 0 ? record.text : text };
  });
}
