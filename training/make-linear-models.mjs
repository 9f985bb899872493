// Corpora to src/language/models/event-roots.bin and certainty.bin, by the engine's own code
// (dist/), so that training and reading see the same. Seeds are fixed; half a minute.
//   node training/make-linear-models.mjs DATA_FOLDER
import { writeFileSync } from 'node:fs';
import { readCertaintyCorpus } from '../dist/eval/certainty-corpus.js';
import { readOwnSentences, readRootCorpus } from '../dist/eval/event-root-corpus.js';
import { describeRoots, ownWeight, trainRoots } from '../dist/eval/event-root-model.js';
import { scoreCertainty } from '../dist/eval/score-certainty.js';
import { encodeLinearModel, trainValue } from '../dist/eval/train-linear.js';
import { createCertaintyView } from '../dist/language/judge-certainty.js';
import { parseLinearModel, scoreClasses } from '../dist/language/linear-model.js';

const [data] = process.argv.slice(2);
const models = new URL('../src/language/models/', import.meta.url);

const sentences = [
  ...(await describeRoots(await readRootCorpus(data))),
  ...(await describeRoots(await readOwnSentences(), ownWeight)),
];
write('event-roots.bin', trainRoots(sentences));

// Penalty and rounds were chosen on the second half of uw-train after training on the first.
const options = { penalty: 20, rounds: 6, leastSeen: 3, balance: 0, seed: 1 };
const events = (await readCertaintyCorpus(data, 'train')).flatMap(describeEvents);
const half = Math.floor(events.length / 2);
const trial = trainValue(events.slice(0, half), options);
const pairs = events
  .slice(half)
  .map((event) => [limit(scoreClasses(trial, event.features)[0]), event.value]);
console.log('certainty, half of uw-train by the other half:', scoreCertainty(pairs));
write('certainty.bin', trainValue(events, options));

function describeEvents({ text, events }) {
  const viewAt = createCertaintyView({ text, lang: 'en' }, {});
  return events.map(({ start, certainty }) => ({ features: viewAt(start), value: certainty }));
}

function limit(score) {
  return Math.max(-3, Math.min(3, score));
}

function write(name, model) {
  const bytes = encodeLinearModel(model);
  if (parseLinearModel(bytes) === undefined)
    throw new Error(`Expected ${name} to be readable again.`);
  writeFileSync(new URL(name, models), bytes);
  console.log(`${name}: ${model.rows.size} features, ${bytes.length} bytes`);
}
