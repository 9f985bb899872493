/**
 * A story's articles, one after the other, to what the story is called: while it is small, the
 * title that says best what the others say; once it is large, its matter: who it is between and
 * what about ("North Korea, United States: nuclear weapons"). The matter fades with what was said
 * long ago, so the label follows the story; a part of it gives way only to one that is clearly
 * ahead, so it does not flicker. The same articles in the same order give the same labels.
 */
import type { Mention } from '../model/reading.ts';
import type { ReadArticle } from '../model/story.ts';
import { startOfSentence } from '../text/dateline.ts';
import { wordsOf } from '../text/similarity.ts';
import { functionWords } from './function-words.data.ts';
import { cleanTitle, labelStory } from './label.ts';
import { backgroundRarity } from './story-terms.ts';
import { vagueTopicWords } from './vague-topic-words.data.ts';

/** From this many articles on a story is called by its matter. */
const largeStory = 8;
const leadSentences = 2;
/** What an article counts for after one more: half after some fifty. */
const fading = 0.986;
/** A name is in a third of the articles, that of a country in a quarter; a topic in one of eight. */
const nameShare = 0.34;
const countryShare = 0.25;
const topicShare = 0.12;
/** By this much another part must be ahead to take the place of one that stands. */
const clearlyAhead = 1.3;
const mostNames = 2;
const titlesKept = 128;
/** So much of a text shows which of its words are names. */
const plainReach = 3_000;
/** Counts below this are forgotten. */
const faintest = 0.05;

/** "quarrelled": what was done is told, not what about. */
const toldOf = /[^e]ed$/u;
const skipped: ReadonlySet<string> = new Set([...functionWords, ...vagueTopicWords]);
const namedKinds: ReadonlySet<Mention['kind']> = new Set([
  'country',
  'government',
  'person',
  'organisation',
  'armed-group',
]);

/** Labels one story. `add` answers what it is called with that article; '' while no title has words. */
export interface StoryLabeller {
  add(read: ReadArticle): string;
}

interface Counted {
  weight: number;
  readonly forms: Map<string, number>;
}

export function createStoryLabeller(): StoryLabeller {
  const titles: { title: string }[] = [];
  const names = new Map<string, Counted>();
  const topics = new Map<string, Counted>();
  let total = 0;
  let articles = 0;
  let standing: { names: readonly string[]; topic: string } = { names: [], topic: '' };
  return {
    add(read) {
      articles += 1;
      total = total * fading + 1;
      titles.push({ title: read.revision.title });
      if (titles.length > titlesKept) titles.shift();
      const found = namesIn(read);
      count(names, found);
      count(topics, topicsIn(read, [...found.values()].join(' ')));
      if (articles < largeStory) return labelStory(titles);
      standing = {
        names: chooseNames(names, total, standing.names),
        topic: chooseTopic(topics, total, standing.topic),
      };
      const shown = standing.names.map((key) => formOf(names.get(key)));
      if (shown.length === 0 || standing.topic === '') return labelStory(titles);
      return `${shown.join(', ')}: ${formOf(topics.get(standing.topic))}`;
    },
  };
}

/** One more article: what it has counts 1, everything before a little less. */
function count(counts: Map<string, Counted>, found: ReadonlyMap<string, string>): void {
  for (const [key, counted] of counts) {
    counted.weight *= fading;
    if (counted.weight < faintest) counts.delete(key);
  }
  for (const [key, form] of found) {
    const counted = counts.get(key) ?? { weight: 0, forms: new Map() };
    counts.set(key, counted);
    counted.weight += 1;
    counted.forms.set(form, (counted.forms.get(form) ?? 0) + 1);
  }
}

/**
 * Key to name of those named in the first sentences after the dateline; a country and its
 * government are one, and so is a country that is only the place of the matter.
 */
function namesIn({ reading, revision }: ReadArticle): ReadonlyMap<string, string> {
  const end = reading.sentences[leadSentences]?.start ?? Number.POSITIVE_INFINITY;
  const [first] = reading.sentences;
  const begin = first === undefined ? 0 : startOfSentence(revision.text, first, 0);
  const names = new Map<string, string>();
  for (const { name, country, geonamesId, start } of reading.places) {
    // Countries and their parts have no entry among the towns.
    if (start < begin || start >= end || geonamesId !== undefined || country === undefined)
      continue;
    names.set(`place:${name}`, name);
  }
  for (const { kind, name, actorId, start } of reading.mentions) {
    if (start >= end) break;
    if (!namedKinds.has(kind) || actorId === undefined) continue;
    const country = /^(?:country|government):([A-Z]{2})$/u.exec(actorId)?.[1];
    if (country === undefined) names.set(actorId, name);
    else if (kind === 'country') {
      names.delete(`place:${name}`);
      names.set(`country:${country}`, name);
    } else if (!names.has(`country:${country}`)) names.set(`country:${country}`, '');
  }
  return names;
}

/** Words and pairs of neighbouring words of title and first sentences that carry content. */
function topicsIn({ revision, reading }: ReadArticle, names: string): ReadonlyMap<string, string> {
  if (revision.lang !== 'en') return new Map();
  const end = reading.sentences[leadSentences - 1]?.end ?? 400;
  const named = new Set(wordsOf(names));
  const topics = new Map<string, string>();
  // Titles may be in capitals throughout: their words are topics where the text has them in lower case.
  const plain = new Set(revision.text.slice(0, plainReach).match(/(?<![\p{L}])\p{Ll}{4,}/gu));
  for (const part of [cleanTitle(revision.title).toLowerCase(), revision.text.slice(0, end)]) {
    let before: string | undefined;
    for (const word of part.match(/\p{L}+|[^\p{L}\s]+/gu) ?? []) {
      const isTopic =
        plain.has(word) && !skipped.has(word) && !named.has(word) && !toldOf.test(word);
      if (isTopic) {
        topics.set(word, word);
        if (before !== undefined) topics.set(`${before} ${word}`, `${before} ${word}`);
      }
      before = isTopic ? word : undefined;
    }
  }
  return topics;
}

function isCountry(key: string): boolean {
  return /^(?:country|place):/u.test(key);
}

/** Countries before others: a story of states is called by them. */
function chooseNames(
  names: ReadonlyMap<string, Counted>,
  total: number,
  standing: readonly string[],
): readonly string[] {
  const ahead = (key: string, weight: number): number =>
    weight * (standing.includes(key) ? clearlyAhead : 1) * (isCountry(key) ? 4 : 1);
  const chosen = [...names]
    .filter(([key, { weight, forms }]) => {
      const share = isCountry(key) ? countryShare : nameShare;
      return weight >= total * share && hasForm(forms);
    })
    .map(([key, { weight }]) => [key, ahead(key, weight)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key)
    .filter((key, index, all) => all.findIndex((other) => isSameName(names, key, other)) === index)
    .slice(0, mostNames);
  const isSame = chosen.length === standing.length && chosen.every((key) => standing.includes(key));
  return isSame ? standing : chosen;
}

function isSameName(names: ReadonlyMap<string, Counted>, a: string, b: string): boolean {
  return a === b || formOf(names.get(a)) === formOf(names.get(b));
}

/** The rarer in news at large and the more common here, the better; a pair says more than a word. */
function chooseTopic(
  topics: ReadonlyMap<string, Counted>,
  total: number,
  standing: string,
): string {
  let best = '';
  let bestScore = 0;
  for (const [key, { weight }] of topics) {
    if (weight < total * topicShare * (key === standing ? 0.5 : 1)) continue;
    const words = key.split(' ');
    const rarity = words.reduce((sum, word) => sum + backgroundRarity(word), 0);
    const score = weight * rarity * (key === standing ? clearlyAhead : 1);
    if (score > bestScore || (score === bestScore && key < best)) {
      best = key;
      bestScore = score;
    }
  }
  return best;
}

function hasForm(forms: ReadonlyMap<string, number>): boolean {
  return [...forms.keys()].some((form) => form !== '');
}

/** The form met most often; '' for none. */
function formOf(counted: Counted | undefined): string {
  const forms = [...(counted?.forms ?? [])].filter(([form]) => form !== '');
  forms.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return forms[0]?.[0] ?? '';
}
