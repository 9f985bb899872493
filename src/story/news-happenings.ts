/**
 * What happened since, or was first told since: sentences of fresh articles under a day that is
 * not past, which no known article told. Sentences that tell the same are one happening.
 */
import type { HappeningNews } from '../model/news.ts';
import { contentWords, createRarity, weightedOverlap } from './content-words.ts';
import { citationOf } from './evidence.ts';
import { type NewsMaterial, readableSentence } from './news-material.ts';
import type { OriginOf } from './origins.ts';
import { collectDated, type DatedSentence } from './timeline-findings.ts';

const sameHappening = 0.45;

/** In no order. */
export function findHappeningNews(
  material: NewsMaterial,
  originOf: OriginOf,
): readonly HappeningNews[] {
  const lastDay = material.until.slice(0, 10);
  const dated = material.fresh
    .flatMap((read) => collectDated(read, originOf(read.article.id)))
    .filter(({ date }) => date >= material.firstDay && date <= lastDay)
    .filter(({ read, span }) => readableSentence(read, span.start) !== undefined)
    .filter(({ text }) => !material.isTold(text));
  const words = new Map(dated.map((sentence) => [sentence, contentWords(sentence.text)]));
  const rarity = createRarity(words.values());
  const wordsOf = (sentence: DatedSentence): readonly string[] => words.get(sentence) ?? [];
  const groups: DatedSentence[][] = [];
  for (const sentence of dated) {
    const home = groups.find(([first]) =>
      first === undefined
        ? false
        : weightedOverlap(wordsOf(first), wordsOf(sentence), rarity) >= sameHappening,
    );
    if (home) home.push(sentence);
    else groups.push([sentence]);
  }
  return groups.flatMap((group) => toNews(group));
}

function toNews(group: readonly DatedSentence[]): readonly HappeningNews[] {
  const [best] = [...group].sort((a, b) => b.weight - a.weight || a.position - b.position);
  if (best === undefined) return [];
  const origins = new Set(group.map(({ originId }) => originId)).size;
  return [
    {
      kind: 'happening',
      date: best.date,
      change: 'new',
      status: 'occurred',
      text: best.text,
      articleId: best.read.article.id,
      citation: citationOf(best.read, best.span),
      arrivedAt: best.read.article.firstArrivedAt,
      origins,
      weight: ((1.2 * best.weight) / (1 + 0.04 * best.position)) * (1 + Math.log2(origins)),
    },
  ];
}
