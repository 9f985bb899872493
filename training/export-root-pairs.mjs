// The sentences that the teacher of root codes learns from, and pairs of parties in news for it to
// label: sources and targets of events, and names that stand next to each other in a sentence.
// News articles (JSON Lines with `text`) come on standard input; the first 9,000 are read.
//   xz -dc news-articles.jsonl.xz | node training/export-root-pairs.mjs DATA_FOLDER WORK_FOLDER
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readOwnSentences, readRootCorpus } from '../dist/eval/event-root-corpus.js';
import { divideEvenly } from '../dist/eval/event-root-model.js';
import { makeRandom } from '../dist/eval/random.js';
import { loadReader } from '../dist/eval/reader.js';

const [data, work] = process.argv.slice(2);
const articles = 9_000;
/** Pairs taken of an article at most: of events, and of names side by side. */
const [ofEvents, ofNames] = [2, 1];
const [shortest, longest] = [40, 420];

const corpus = await readRootCorpus(data);
const folds = divideEvenly(corpus.map(({ gold }) => gold));
const sentences = corpus.map((one, at) => ({ ...mark(one), gold: one.gold, fold: folds[at] }));
const own = (await readOwnSentences()).map((one) => ({ ...mark(one), gold: one.gold }));

const read = await loadReader();
const random = makeRandom(5);
const pairs = [];
let count = 0;
for await (const line of createInterface({ input: process.stdin })) {
  count += 1;
  if (count > articles) break;
  const { text } = JSON.parse(line);
  const reading = read({ text, lang: 'en' });
  const byEvents = pairsOfEvents(text, reading);
  const told = new Set(byEvents.map(({ sentence }) => sentence));
  const byNames = pairsOfNames(text, reading).filter(({ sentence }) => !told.has(sentence));
  for (const { pair } of [...draw(byEvents, ofEvents), ...draw(byNames, ofNames)]) pairs.push(pair);
  if (count % 1000 === 0) process.stderr.write(`${count} articles, ${pairs.length} pairs\n`);
}
writeFileSync(`${work}/root-pairs.json`, JSON.stringify(pairs));
const forTeacher = { sentences, own, pairs: pairs.map(mark) };
writeFileSync(`${work}/roots.json`, JSON.stringify(forTeacher));

function pairsOfEvents(text, { events, sentences: all }) {
  return events.flatMap(({ trigger: [trigger], actors: [actor], recipients: [recipient] }) => {
    const sentence = all.find((one) => lies(trigger, one));
    const isPair =
      sentence && actor && recipient && lies(actor, sentence) && lies(recipient, sentence);
    return isPair && areApart(actor, recipient) ? pairIn(text, sentence, actor, recipient) : [];
  });
}

function pairsOfNames(text, { mentions, sentences: all }) {
  return all.flatMap((sentence) => {
    const names = mentions.filter((one) => one.kind !== 'place' && lies(one, sentence));
    if (names.length < 2) return [];
    const first = Math.floor(random() * (names.length - 1));
    const [source, target] = names.slice(first, first + 2);
    const isPair = source.name !== target.name && source.end < target.start - 3;
    return isPair ? pairIn(text, sentence, source, target) : [];
  });
}

function pairIn(text, sentence, source, target) {
  const length = sentence.end - sentence.start;
  if (length <= shortest || length >= longest) return [];
  const within = ({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start });
  const words = text.slice(sentence.start, sentence.end);
  const pair = { text: words, source: within(source), target: within(target), gold: '' };
  return [{ sentence: sentence.start, pair }];
}

function draw(list, wanted) {
  const left = [...list];
  return Array.from({ length: Math.min(wanted, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1).at(0),
  );
}

/** A sentence's words between blanks, with marks of their own around source and target. */
function mark({ text, source, target }) {
  const marks = [
    [source.start, '[S'],
    [source.end, 'S]'],
    ...(target === undefined
      ? []
      : [
          [target.start, '[T'],
          [target.end, 'T]'],
        ]),
  ].sort(([a], [b]) => a - b);
  let marked = '';
  let last = 0;
  for (const [at, name] of marks) {
    marked += `${text.slice(last, at)} \u0001${name} `;
    last = at;
  }
  return { words: (marked + text.slice(last)).split(/\s+/u).filter(Boolean) };
}

function lies(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function areApart(a, b) {
  return a.end <= b.start || b.end <= a.start;
}
