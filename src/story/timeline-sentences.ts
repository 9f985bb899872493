/** The sentences of one date to the few that tell it: central, short enough, and unlike each other. */
import { contentWords, createRarity, sharedWords, weightedOverlap } from './content-words.ts';
import type { DatedSentence } from './timeline-findings.ts';

const longestWords = 45;
const fewestWords = 6;
const sameNews = 0.55;
const looked = 60;

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
    score: scoreOf(sentence, pool, wordsOfSentence),
  }));
  scored.sort((a, b) => b.score - a.score || byPromise(a.sentence, b.sentence));
  const chosen: DatedSentence[] = [];
  for (const { sentence } of scored) {
    if (chosen.length >= limit) break;
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
): number {
  const words = wordsOfSentence(sentence);
  let shared = 0;
  for (const other of pool) {
    if (other.originId === sentence.originId) continue;
    shared += sharedWords(words, wordsOfSentence(other)).length / Math.sqrt(words.length + 4);
  }
  const central = 0.5 + shared / Math.max(1, pool.length);
  const total = sentence.text.split(/\s+/u).length;
  const length = total > longestWords || total < fewestWords ? 0.4 : 1;
  const place = 1 / (1 + 0.08 * sentence.position);
  return central * sentence.weight * length * place;
}
