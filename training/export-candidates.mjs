// PolNeAR's training texts to what the judge of spans learns from: each candidate span of the
// tagger's as the engine describes it, and whether the annotators have it. Each text comes as it is
// and printed a line a sentence. 32-bit floats: how many a row
// has, then rows of role, 1 where the span is right, columns.
//   node training/export-candidates.mjs DATA_FOLDER OUT_FILE
import { createWriteStream } from 'node:fs';
import { loadPolnear } from '../dist/eval/polnear.js';
import {
  candidateColumns,
  describeCandidates,
} from '../dist/language/statements/tagger/describe-candidates.js';
import { findCandidates } from '../dist/language/statements/tagger/find-candidates.js';
import { buildTagLattice } from '../dist/language/statements/tagger/tag-lattice.js';
import { scoreTags } from '../dist/language/statements/tagger/tag-words.js';
import { spanRoles } from '../dist/language/statements/tagger/tagged-span.js';
import { loadWordKnowledge } from '../dist/pipeline/knowledge.js';
import { describeByRules, printLines } from './describe-text.mjs';

const [data, out] = process.argv.slice(2);
const { statementTagger: weights } = await loadWordKnowledge();
const file = createWriteStream(out);
file.write(bytesOf([2 + candidateColumns]));
for (const text of await loadPolnear(data, 'train'))
  for (const printed of [text, printLines(text)]) file.write(describeSpans(printed));
await new Promise((done) => file.end(done));

function describeSpans({ text, statements }) {
  const { syntax, features } = describeByRules(text);
  const candidates = findCandidates(buildTagLattice(scoreTags(features, weights), weights));
  const right = new Set(
    statements.flatMap((statement) =>
      spanRoles.flatMap((role) => statement[role].map(({ start, end }) => key(role, start, end))),
    ),
  );
  const columns = describeCandidates(candidates, features, weights.words);
  const rows = candidates.map(({ role, from, to }, i) => {
    const isRight = right.has(key(role, syntax.words[from].start, syntax.words[to - 1].end));
    const own = columns.subarray(i * candidateColumns, (i + 1) * candidateColumns);
    return [spanRoles.indexOf(role), Number(isRight), ...own];
  });
  return bytesOf(rows.flat());
}

function bytesOf(numbers) {
  return new Uint8Array(Float32Array.from(numbers).buffer);
}

function key(role, start, end) {
  return `${role} ${start} ${end}`;
}
