// Makes src/language/models/name-scorer.bin: what a row of capitals names that no rule has told.
// Silver rows come from news: rows that the rules are sure of (full names, linked surnames, known
// bodies, places), with the signs that told them left out half of the time. Gold rows come from
// the training sentences of CrossNER politics. Prints accuracy on the gold rows by halves.
//   node training/make-name-scorer.mjs DATA_FOLDER [ARTICLES]
import { writeFileSync } from 'node:fs';
import { readJsonLines } from '../dist/eval/archives.js';
import { loadNameSentences } from '../dist/eval/score-names.js';
import { beginDraft } from '../dist/language/draft.js';
import { otherHeads } from '../dist/language/locales/en/organisations.js';
import { notNames } from '../dist/language/locales/en/people.js';
import { findRuns } from '../dist/language/names/capital-runs.js';
import { markKinds } from '../dist/language/names/judge-runs.js';
import { describeRun, slotOf } from '../dist/language/names/run-features.js';
import { runClasses } from '../dist/language/names/run-scorer.js';
import { scanDraft } from '../dist/language/names/scan.js';
import { passes } from '../dist/language/pipeline.js';
import { loadWordKnowledge } from '../dist/pipeline/knowledge.js';

const [data, articles = '1800'] = process.argv.slice(2);
const slots = 1 << 16;
/** How often a sign must be seen in news to be learned from; in gold rows half as often. */
const fewestSeen = 3;
const { nameScorer, statementTagger, ...knowledge } = await loadWordKnowledge();
const namePasses = passes.slice(0, passes.findIndex(({ name }) => name === 'actors') + 1);
/** Rounds over the gold rows alone; the mean of the weights after each is kept. */
const goldRounds = 4;
/** Models whose mean is written: what one of them makes of a rare row is chance. */
const seeds = [20, 21, 22, 23];
let random = makeRandom(seeds[0]);

const silver = await readSilver();
const gold = await readGold();
console.log(`${silver.length} silver rows, ${gold.length} gold rows`);
console.log('silver', countClasses(silver), 'gold', countClasses(gold));
for (const half of [0, 1]) {
  const weights = train(
    silver,
    gold.filter((row) => row.sentence % 2 !== half),
  );
  report(
    `gold half ${half}`,
    weights,
    gold.filter((row) => row.sentence % 2 === half && row.isOpen),
  );
}
write(train(silver, gold));

function read(text) {
  let draft = beginDraft({ text, lang: 'en' }, 'en');
  for (const pass of namePasses) draft = { ...draft, ...pass.run(draft, knowledge) };
  return draft;
}

/** The rows of a text with their signs, tokens as spans. */
function readRows(text) {
  const draft = read(text);
  const scan = scanDraft(draft);
  const kinds = markKinds(scan, tokensOfMentions(scan, draft.mentions), knowledge.world);
  return findRuns(scan, knowledge).map((run) => ({
    start: scan.tokens[run.from].start,
    end: scan.tokens[run.to - 1].end,
    words: scan.lower.slice(run.from, run.to),
    signs: describeRun(scan, run, kinds, knowledge),
    draft,
  }));
}

function tokensOfMentions(scan, mentions) {
  const starts = new Map(scan.tokens.map(({ start }, at) => [start, at]));
  const ends = new Map(scan.tokens.map(({ end }, at) => [end, at + 1]));
  return mentions
    .filter(({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'armed-group')
    .map(({ start, end, kind }) => ({ from: starts.get(start), to: ends.get(end), kind }));
}

async function readSilver() {
  const rows = [];
  let left = Number(articles);
  for await (const { text } of readJsonLines(`${data}/text/news-articles.jsonl.xz`)) {
    if (left-- === 0) break;
    for (const row of readRows(text.slice(0, 8000))) {
      const label = silverLabel(row);
      if (label !== undefined) rows.push({ label, signs: row.signs });
    }
  }
  return rows;
}

function isNoName(word) {
  return notNames.has(word) || knowledge.names.commonWords.has(word) || /^\P{L}/u.test(word);
}

function silverLabel({ start, end, words, draft }) {
  const isExact = (span) => span.start === start && span.end === end;
  const mention = draft.mentions.find(isExact);
  if (mention?.kind === 'person') return mention.actorId?.includes('-') ? 'person' : undefined;
  if (mention?.kind === 'organisation' || mention?.kind === 'armed-group') return 'organisation';
  if (mention?.kind === 'document') return 'none';
  if (draft.places.some(isExact)) return 'place';
  if (mention !== undefined) return undefined;
  return words.every((word) => isNoName(word)) || otherHeads.has(words.at(-1)) ? 'none' : undefined;
}

async function readGold() {
  const sentences = await loadNameSentences(data, 'train');
  return sentences.flatMap(({ text, gold }, sentence) =>
    readRows(text).flatMap((row) => {
      const label = goldLabel(row, gold);
      const isOpen = silverLabel(row) === undefined;
      return label === undefined ? [] : [{ label, signs: row.signs, sentence, isOpen }];
    }),
  );
}

function goldLabel({ start, end }, gold) {
  const over = gold.filter((span) => span.start < end && start < span.end);
  if (over.length === 0) return 'none';
  const exact = over.find((span) => span.start === start && span.end === end);
  if (exact === undefined) return undefined;
  return (
    { person: 'person', organisation: 'organisation', location: 'place' }[exact.group] ?? 'none'
  );
}

function countClasses(rows) {
  return runClasses.map((name) => rows.filter(({ label }) => label === name).length).join(' ');
}

function train(silverRows, goldRows) {
  const mean = new Float32Array(slots * runClasses.length);
  for (const seed of seeds) {
    random = makeRandom(seed);
    const weights = trainOne(silverRows, goldRows);
    for (let at = 0; at < mean.length; at += 1) mean[at] += weights[at] / seeds.length;
  }
  return mean;
}

/** AdaGrad over both; gold rows count several times. Own-word signs are dropped at random. */
function trainOne(silverRows, goldRows) {
  const width = runClasses.length;
  const weights = new Float32Array(slots * width);
  const squares = new Float32Array(slots * width).fill(1e-4);
  const sums = new Float32Array(slots * width);
  const common = findCommon([...silverRows, ...goldRows]);
  const mixed = silverRows.map((row) => [row, 0.5]);
  for (let copy = 0; copy < 4; copy += 1) mixed.push(...goldRows.map((row) => [row, 1]));
  const goldOnly = goldRows.map((row) => [row, row.isOpen ? 2 : 0.5]);
  for (const rows of [mixed, mixed, ...new Array(goldRounds).fill(goldOnly)]) {
    shuffle(rows);
    for (const [{ label, signs, isOpen }, weight] of rows) {
      const kept = signs.filter(
        (sign) => common.has(sign) && (!isOwn(sign) || random() < (isOpen ? 0.9 : 0.5)),
      );
      const at = kept.map((sign) => slotOf(sign, slots) * width);
      const likely = softmax(at, weights, width);
      for (let one = 0; one < width; one += 1) {
        const slope = weight * (likely[one] - (runClasses[one] === label ? 1 : 0));
        if (Math.abs(slope) < 1e-3) continue;
        for (const slot of at) {
          squares[slot + one] += slope * slope;
          weights[slot + one] -=
            (0.15 * slope) / Math.sqrt(squares[slot + one]) + 1e-6 * weights[slot + one];
        }
      }
    }
    if (rows === mixed) continue;
    for (let at = 0; at < sums.length; at += 1) sums[at] += weights[at] / goldRounds;
  }
  return sums;
}

/** Signs seen often enough to learn from; a rarer one would only blur the slot it shares. */
function findCommon(rows) {
  const counts = new Map();
  for (const { signs, sentence } of rows)
    for (const sign of signs)
      counts.set(sign, (counts.get(sign) ?? 0) + (sentence === undefined ? 1 : 2));
  return new Set([...counts].filter(([, count]) => count >= fewestSeen).map(([sign]) => sign));
}

/** Signs that the rules themselves go by: own words, lists, and the head of a body. */
function isOwn(sign) {
  return /^(?:w|wf|wl|l|nat)=|^nat$/u.test(sign);
}

function softmax(at, weights, width) {
  const scores = new Float64Array(width);
  for (const slot of at)
    for (let one = 0; one < width; one += 1) scores[one] += weights[slot + one];
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

function report(name, weights, rows) {
  const table = new Map();
  for (const { label, signs } of rows) {
    const likely = softmax(
      signs.map((sign) => slotOf(sign, slots) * 4),
      weights,
      4,
    );
    const best = runClasses[likely.indexOf(Math.max(...likely))];
    table.set(`${label}>${best}`, (table.get(`${label}>${best}`) ?? 0) + 1);
  }
  const right = runClasses.reduce((sum, one) => sum + (table.get(`${one}>${one}`) ?? 0), 0);
  console.log(
    name,
    `${rows.length} open rows, right ${(right / rows.length).toFixed(3)}`,
    Object.fromEntries(table),
  );
}

function write(weights) {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const limit = Math.min(largest, 4);
  const scale = limit / 127;
  const bytes = Buffer.alloc(16 + weights.length);
  bytes.write('RNSC', 0, 'ascii');
  bytes.writeUInt32LE(slots, 4);
  bytes.writeUInt32LE(runClasses.length, 8);
  bytes.writeFloatLE(scale, 12);
  weights.forEach((weight, at) => {
    bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(weight / scale))), 16 + at);
  });
  writeFileSync(new URL('../src/language/models/name-scorer.bin', import.meta.url), bytes);
  console.log(
    `largest weight ${largest.toFixed(2)}, scale ${scale.toFixed(4)}, ${bytes.length} bytes`,
  );
}

function shuffle(rows) {
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [rows[at], rows[other]] = [rows[other], rows[at]];
  }
}

function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
