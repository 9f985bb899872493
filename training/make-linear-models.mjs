// Corpora, and pairs of parties that a teacher labelled (make-event-roots.sh), to
// src/language/models/event-roots.bin and certainty.bin, by the engine's own code (dist/), so that
// training and reading see the same. Seeds are fixed; a minute. With --cross-validate nothing is
// written: it prints what ten-fold cross-validation makes of root codes.
//   node training/make-linear-models.mjs DATA_FOLDER WORK_FOLDER [--cross-validate]
import { readFileSync, writeFileSync } from 'node:fs';
import { readCertaintyCorpus } from '../dist/eval/certainty-corpus.js';
import { readOwnSentences, readRootCorpus } from '../dist/eval/event-root-corpus.js';
import {
  crossValidate,
  describeRoots,
  keepSure,
  ownWeight,
  trainRoots,
} from '../dist/eval/event-root-model.js';
import { scoreCertainty } from '../dist/eval/score-certainty.js';
import { scoreRoots } from '../dist/eval/score-event-roots.js';
import { encodeLinearModel, trainValue } from '../dist/eval/train-linear.js';
import { createCertaintyView } from '../dist/language/judge-certainty.js';
import { parseLinearModel, scoreClasses } from '../dist/language/linear-model.js';

const [data, work, mode] = process.argv.slice(2);
const models = new URL('../src/language/models/', import.meta.url);

const corpus = await describeRoots(await readRootCorpus(data));
const own = await describeRoots(await readOwnSentences(), ownWeight);
const pairs = await describeRoots(JSON.parse(readFileSync(`${work}/root-pairs.json`, 'utf8')));
const labelled = (name) =>
  keepSure(pairs, JSON.parse(readFileSync(`${work}/pair-labels${name}.json`, 'utf8')));

if (mode === '--cross-validate') {
  const guesses = crossValidate(corpus, (fold) => [...own, ...labelled(`-${fold}`)]);
  const golds = corpus.map(({ gold }) => gold);
  const { accuracy, macroF1 } = scoreRoots(golds, guesses);
  console.log('root codes, ten-fold cross-validation:', { accuracy, macroF1 });
  process.exit();
}
write('event-roots.bin', trainRoots([...corpus, ...own, ...labelled('')]));

// Penalty and rounds were chosen on the second half of uw-train after training on the first.
const options = { penalty: 20, rounds: 6, leastSeen: 3, balance: 0, seed: 1 };
const events = (await readCertaintyCorpus(data, 'train')).flatMap(describeEvents);
const half = Math.floor(events.length / 2);
const trial = trainValue(events.slice(0, half), options);
const judged = events
  .slice(half)
  .map((event) => [limit(scoreClasses(trial, event.features)[0]), event.value]);
console.log('certainty, half of uw-train by the other half:', scoreCertainty(judged));
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
