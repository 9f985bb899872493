// Reading alone, one thread: articles a second beside two libraries that only split sentences and
// tag parts of speech (wink-nlp, the fastest known to us, and compromise, the best known), what each
// pass takes, how time grows with the length of a text, what a line of rubbish costs, and what
// loading the knowledge costs.
import compromise from 'compromise/two';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { beginDraft } from '../dist/language/draft.js';
import { passes, readText } from '../dist/language/pipeline.js';
import { loadKnowledge } from '../dist/pipeline/knowledge.js';
import { report, secondsOf, secondsOfEach } from './report.mjs';
import { loadTexts } from './texts.mjs';

/** Ours and the peer's code alike are compiled while they run: the best of these. */
const rounds = 6;

const texts = await loadTexts();
const before = memory();
let knowledge;
const loading = await secondsOf(async () => {
  knowledge = await loadKnowledge();
}, 1);
const loaded = memory() - before;
const { statementTagger: _, ...rules } = knowledge;
const tagger = wink(winkModel, ['sbd', 'pos']);

const inputOf = ({ text, title, publishedAt }) => ({
  ...{ text, title, lang: 'en' },
  ...(publishedAt && { publishedAt }),
});
const read = (text, known = knowledge) => readText(inputOf(text), known);
const [own, byRules, winkSeconds, compromiseSeconds] = await secondsOfEach(
  [
    () => texts.map((text) => read(text)),
    () => texts.map((text) => read(text, rules)),
    () => texts.map(({ text }) => tagger.readDoc(text).tokens().out(tagger.its.pos)),
    () => texts.map(({ text }) => compromise(text).termList()),
  ],
  rounds,
);
const shares = millisecondsOfPasses();
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

/** Bytes of the heap and of buffers in use, after what can be freed is freed where Node was started with --expose-gc. */
function memory() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Milliseconds of processor an article in each pass. */
function millisecondsOfPasses() {
  const sums = new Map(passes.map(({ name }) => [name, 0]));
  for (const text of texts) {
    let draft = beginDraft(inputOf(text), 'en');
    for (const pass of passes) {
      const start = process.cpuUsage();
      draft = { ...draft, ...pass.run(draft, knowledge) };
      const { user, system } = process.cpuUsage(start);
      sums.set(pass.name, sums.get(pass.name) + (user + system) / 1000);
    }
  }
  return [...sums].map(([name, sum]) => `${name} ${(sum / texts.length).toFixed(2)}`);
}

report([
  {
    what: 'reading, one thread',
    figure: `${rate(own)} (${rate(byRules)} by the rules alone)`,
    peer: `${rate(winkSeconds)} wink-nlp: sentences and parts of speech only`,
    ratio: own / winkSeconds,
  },
  {
    what: 'the same beside another',
    figure: rate(own),
    peer: `${rate(compromiseSeconds)} compromise: sentences and parts of speech only`,
    ratio: own / compromiseSeconds,
  },
  { what: 'reading, ms an article by pass', figure: shares.join(', ') },
  { what: 'reading 1 kB, 10 kB, 100 kB, 1 MB', figure: `${growth.join(', ')} µs/character` },
  { what: 'reading one line of rubbish of 10 MB', figure: `${bounded.toFixed(1)} s` },
  {
    what: 'loading the knowledge',
    figure: `${loading.toFixed(2)} s, ${(loaded / 1e6).toFixed(0)} MB`,
  },
]);
