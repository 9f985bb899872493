// Reading alone, one thread: articles a second beside a library that only splits sentences and
// tags parts of speech (wink-nlp), and how time grows with the length of a text.
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { readText } from '../dist/language/pipeline.js';
import { loadKnowledge } from '../dist/pipeline/knowledge.js';
import { report, secondsOf } from './report.mjs';
import { loadTexts } from './texts.mjs';

const texts = await loadTexts();
const knowledge = await loadKnowledge();
const tagger = wink(winkModel, ['sbd', 'pos']);

const read = ({ text, title, publishedAt }) =>
  readText({ text, title, lang: 'en', ...(publishedAt && { publishedAt }) }, knowledge);
const tag = ({ text }) => tagger.readDoc(text).tokens().out(tagger.its.pos);

const own = await secondsOf(() => texts.map(read));
const peer = await secondsOf(() => texts.map(tag));
const rate = (seconds) => `${(texts.length / seconds).toFixed(0)} articles/s`;

const all = texts.map(({ text }) => text).join('\n\n');
const growth = [];
for (const length of [1_000, 10_000, 100_000, 1_000_000]) {
  const text = all.repeat(Math.ceil(length / all.length)).slice(0, length);
  const seconds = await secondsOf(() => read({ text }), length < 1_000_000 ? 5 : 2);
  growth.push(`${((seconds * 1e9) / length / 1000).toFixed(1)}`);
}
const rubbish = 'Ministry of he said that “12 May '.repeat(10_000_000 / 33);
const bounded = await secondsOf(() => read({ text: rubbish }), 1);

report([
  {
    what: 'reading, one thread',
    figure: rate(own),
    peer: `${rate(peer)} wink-nlp: sentences and parts of speech only`,
    ratio: own / peer,
  },
  { what: 'reading 1 kB, 10 kB, 100 kB, 1 MB', figure: `${growth.join(', ')} µs/character` },
  { what: 'reading one line of rubbish of 10 MB', figure: `${bounded.toFixed(1)} s` },
]);
