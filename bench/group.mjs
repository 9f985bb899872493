// Grouping alone: milliseconds of processor time an article after 1,000, 10,000 and 100,000
// articles, and what the index holds. Articles are made from the texts by seeded recombination:
// three hundred a day, twenty a story on average, each story with names of its own.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createGroupingIndex } from '../dist/story/grouping.js';
import { report } from './report.mjs';
import { loadTexts } from './texts.mjs';

const stops = (process.env.READOUT_BENCH_ARTICLES ?? '1000,10000,100000').split(',').map(Number);
const articlesADay = 300;
const articlesAStory = 20;
const storiesAtOnce = 200;
const sentencesOfStory = 30;
const sentencesOfArticle = 12;
const window = 500;
const firstDay = Date.UTC(2019, 0, 1);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const sentences = (await loadTexts()).flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u));
const chance = createChance(7);
const pick = (items) => items[Math.floor(chance() * items.length)];
const vocabulary = [...new Set(sentences.join(' ').match(/\p{Ll}{5,}/gu))];
const places = new Map(vocabulary.map((word, place) => [word, place]));
const open = Array.from({ length: storiesAtOnce }, makeStory);

const index = createGroupingIndex();
const found = new Set();
const marks = [];
let spent = 0;
for (let number = 1; number <= Math.max(...stops); number += 1) {
  const input = makeArticle(number);
  const before = process.cpuUsage();
  const placement = index.place(input);
  const story = placement.storyId ?? `story of ${input.id}`;
  index.assign(input, story, placement.reprintOf);
  const { user, system } = process.cpuUsage(before);
  found.add(story);
  const stop = stops.find((at) => number <= at && number > at - window);
  if (stop !== undefined) spent += (user + system) / 1000;
  if (stop !== number) continue;
  collectGarbage();
  marks.push({ number, ms: spent / window, megabytes: process.memoryUsage().heapUsed / 1e6 });
  spent = 0;
}

report([
  ...marks.map(({ number, ms, megabytes }) => ({
    what: `grouping, article ${number.toLocaleString('en')}`,
    figure: `${ms.toFixed(2)} ms, ${megabytes.toFixed(0)} MB in all`,
    peer: `the first ${stops[0].toLocaleString('en')}`,
    ratio: ms / marks[0].ms,
  })),
  { what: 'stories found', figure: `${found.size}` },
]);

/** The sentences of a few texts, the longer words moved along the vocabulary, with names of its own. */
function makeStory() {
  const names = Array.from({ length: 8 }, makeName);
  const shift = Math.floor(chance() * vocabulary.length);
  const move = (sentence) =>
    sentence.replace(
      /\p{Ll}{5,}/gu,
      (word) => vocabulary[(places.get(word) + shift) % places.size],
    );
  const own = Array.from({ length: sentencesOfStory }, () => {
    return move(pick(sentences)).replace(/\p{Lu}\p{L}+/gu, () => pick(names));
  });
  return { own, move, left: Math.ceil(chance() * articlesAStory * 2) };
}

function makeName() {
  const syllables = ['kar', 'lo', 'ven', 'ta', 'mi', 'sor', 'bel', 'du', 'ran', 'ze', 'pho', 'gim'];
  const name = Array.from({ length: 3 }, () => pick(syllables)).join('');
  return name[0].toUpperCase() + name.slice(1);
}

function makeArticle(number) {
  const slot = Math.floor(chance() * open.length);
  const story = open[slot];
  story.left -= 1;
  if (story.left <= 0) open[slot] = makeStory();
  const text = Array.from({ length: sentencesOfArticle }, (_, i) =>
    i % 3 === 2 ? story.move(pick(sentences)) : pick(story.own),
  ).join(' ');
  const day = new Date(firstDay + Math.floor(number / articlesADay) * 86_400_000);
  return { id: `a${number}`, title: pick(story.own), text, publishedAt: day.toISOString() };
}

/** A repeatable source of chance (mulberry32). */
function createChance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
