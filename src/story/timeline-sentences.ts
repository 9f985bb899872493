/** The sentences of one date to the few that tell it: central, short enough, and unlike each other. */
import { isReadable } from '../text/readable.ts';
import { contentWords, createRarity, sharedWords, weightedOverlap } from './content-words.ts';
import type { DatedSentence } from './timeline-findings.ts';

const longestWords = 45;
const fewestWords = 6;
const sameNews = 0.55;
const looked = 60;
/** Beside one that tells the day, a mere plan for it adds nothing: shares of the strongest weight. */
const weakest = 0.4;
/** What a sentence is worth that no other article repeats. */
const lonely = 0.05;
/** What cannot be read alone stands only where nothing else tells the day. */
const unreadable = 0.35;

/** At most `limit` sentences, the one that tells most first. */
export function chooseSentences(
  dated: readonly DatedSentence[],
  limit: number,
): readonly DatedSentence[] {
  const pool = [...dated].sort(byPromise).slice(0, looked);
  const words = new Map(pool.map((sentence) => [sentence, contentWords(sentence.text)]));
  const rarity = createRarity(words.values());
  const wordsOfSentence = (sentence: DatedSentence): readonly string[] => words.get(sentence) ?? [];
  const scored = pool.map((sentence) => ({
    sentence,
    score: scoreOf(sentence, pool, wordsOfSentence, rarity),
  }));
  scored.sort((a, b) => b.score - a.score || byPromise(a.sentence, b.sentence));
  const chosen: DatedSentence[] = [];
  const least = weakest * Math.max(...pool.map(({ weight }) => weight));
  for (const { sentence } of scored) {
    if (chosen.length >= limit) break;
    if (chosen.length > 0 && sentence.weight < least) continue;
    const repeats = chosen.some(
      (other) =>
        weightedOverlap(wordsOfSentence(sentence), wordsOfSentence(other), rarity) >= sameNews,
    );
    if (!repeats) chosen.push(sentence);
  }
  return chosen;
}

function byPromise(a: DatedSentence, b: DatedSentence): number {
  if (a.weight !== b.weight) return b.weight - a.weight;
  if (a.position !== b.position) return a.position - b.position;
  return a.read.article.id < b.read.article.id ? -1 : 1;
}

/** Mean share of words in common with the date's other sentences, by weight, place and length. */
function scoreOf(
  sentence: DatedSentence,
  pool: readonly DatedSentence[],
  wordsOfSentence: (sentence: DatedSentence) => readonly string[],
  rarity: (word: string) => number,
): number {
  const words = wordsOfSentence(sentence);
  let shared = 0;
  for (const other of pool) {
    if (other.originId === sentence.originId) continue;
    for (const word of sharedWords(words, wordsOfSentence(other))) shared += rarity(word);
  }
  shared /= 2 * Math.sqrt(words.length + 4);
  const central = lonely + shared / Math.max(1, pool.length);
  const total = sentence.text.split(/\s+/u).length;
  const length = total > longestWords || total < fewestWords ? 0.4 : 1;
  const place = 1 / (1 + 0.08 * sentence.position);
  const readable = isReadable(sentence.text) ? 1 : unreadable;
  return central * sentence.weight * length * place * readable;
}
