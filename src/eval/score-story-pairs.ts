/** Scores pairs of articles: filed one after the other into an empty index, do they share a story? */
import { join } from 'node:path';
import type { ArticleId, StoryId } from '../model/ids.ts';
import { createGroupingIndex } from '../story/grouping.ts';
import { readPackedText } from './archives.ts';

const languages = ['en', 'ru'];

export interface StoryPairScore {
  readonly pairs: number;
  readonly accuracy: number;
  /** Of the pairs about one event. */
  readonly f1: number;
  readonly wrong: readonly string[];
}

/** Two articles and whether they are about one event. */
export interface StoryPair {
  readonly lang: string;
  readonly articles: readonly { readonly title: string; readonly text: string }[];
  readonly isSame: boolean;
}

/** `folder`: the corpora. Throws `not-found` where a file is missing. */
export async function scoreStoryPairs(folder: string): Promise<StoryPairScore> {
  const pairs: StoryPair[] = [];
  for (const lang of languages) {
    const text = await readPackedText(join(folder, `stories/${lang}_train_pool.tsv.gz`));
    pairs.push(...readPairs(text, lang));
  }
  return judgePairs(pairs, shareStory);
}

/** `judge` says whether a pair's articles share a story. */
export function judgePairs(
  pairs: readonly StoryPair[],
  judge: (pair: StoryPair) => boolean,
): StoryPairScore {
  const counts = { right: 0, hits: 0, found: 0, gold: 0 };
  const wrong: string[] = [];
  for (const pair of pairs) {
    const found = judge(pair);
    if (found) counts.found += 1;
    if (pair.isSame) counts.gold += 1;
    if (found && pair.isSame) counts.hits += 1;
    if (found === pair.isSame) counts.right += 1;
    else wrong.push(`${pair.isSame ? 'missed' : 'joined'}: ${titlesOf(pair)}`);
  }
  return {
    pairs: pairs.length,
    accuracy: counts.right / (pairs.length || 1),
    f1: (2 * counts.hits) / (counts.found + counts.gold || 1),
    wrong,
  };
}

function titlesOf({ articles }: StoryPair): string {
  return articles.map(({ title }) => title).join(' | ');
}

function shareStory({ articles, lang }: StoryPair): boolean {
  const [first, second] = articles.map((article, i) => ({
    ...article,
    id: String(i) as ArticleId,
    lang,
  }));
  if (first === undefined || second === undefined) return false;
  const index = createGroupingIndex();
  index.assign(first, 'story' as StoryId);
  return index.place(second).storyId !== undefined;
}

/** Tab-separated, the names in the first row; a field in quotation marks doubles those inside. */
function readPairs(text: string, lang: string): readonly StoryPair[] {
  const [names = [], ...rows] = text
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  return rows.map((row) => {
    const field = (name: string): string => unquote(row[names.indexOf(name)] ?? '');
    return {
      lang,
      articles: ['first', 'second'].map((which) => ({
        title: field(`INPUT:${which}_title`),
        text: field(`INPUT:${which}_text`),
      })),
      isSame: field('GOLDEN:quality') === 'OK',
    };
  });
}

function unquote(field: string): string {
  return /^".*"$/su.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field;
}
