/**
 * A story's label: the title, among those of its first articles, that says best what the others
 * say. Only the first 1, 2, 4, 8 … articles are looked at, so the label settles as a story grows.
 */
import { wordsOf } from '../text/similarity.ts';
import { functionWords } from './function-words.data.ts';

const skipped: ReadonlySet<string> = new Set(functionWords);

const mostTitles = 512;
const longestLabel = 110;

/** The label; '' for a story whose articles all have empty titles. */
export function labelStory(articles: readonly { readonly title: string }[]): string {
  const titles = articles
    .map((article) => cleanTitle(article.title))
    .filter((title) => title !== '');
  const looked = titles.slice(
    0,
    Math.min(mostTitles, 2 ** Math.floor(Math.log2(titles.length || 1))),
  );
  const shared = countWords(looked);
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const title of looked) {
    const score = scoreTitle(title, shared, looked.length);
    if (score > bestScore) {
      best = title;
      bestScore = score;
    }
  }
  return best.length <= longestLabel
    ? best
    : `${best.slice(0, longestLabel).replace(/\s+\S*$/u, '')} …`;
}

/** Without what desks put around a title: "OPINION:", "(+video)", " - The Outlet", " | Outlet". */
export function cleanTitle(title: string): string {
  return title
    .replace(/\s+/gu, ' ')
    .replace(/\s*\((?:\+?\s*video|video|photos?|updated?|graphic|audio)[^)]*\)/giu, '')
    .replace(
      /^(?:opinion|analysis|editorial|watch|live|video|breaking|update \d+|exclusive|факт|new)\s*[:|-–—]\s*/iu,
      '',
    )
    .replace(/\s+[|–—]\s+[\p{Lu}][^|–—]{1,30}$/u, '')
    .trim();
}

function countWords(titles: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const word of titleWords(title)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function titleWords(title: string): readonly string[] {
  const words = wordsOf(title).filter((word) => word.length > 2 && !skipped.has(word));
  return [...new Set(words)];
}

/** Mean share of titles that have the title's words, less for questions, colons and odd lengths. */
function scoreTitle(title: string, shared: ReadonlyMap<string, number>, titles: number): number {
  const words = titleWords(title);
  if (words.length === 0) return -1;
  let weight = 0;
  for (const word of words) weight += ((shared.get(word) ?? 1) - 1) / Math.max(1, titles - 1);
  const length = words.length < 4 ? 0.6 : words.length > 13 ? 0.75 : 1;
  const plain = /\?|^(?:how|why|what|who|here)\b|…/iu.test(title)
    ? 0.6
    : /[:“"‘]/u.test(title)
      ? 0.85
      : 1;
  return (weight / Math.sqrt(words.length + 2) + 0.02) * length * plain;
}
