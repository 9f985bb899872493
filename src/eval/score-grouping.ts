/** Scores story grouping: articles streamed in by date, B-cubed against the labelled stories. */
import { join } from 'node:path';
import type { ArticleId, StoryId } from '../model/ids.ts';
import { createGroupingIndex, type GroupingInput } from '../story/grouping.ts';
import { readJsonLines } from './archives.ts';
import { type ClusteredItem, type PrecisionRecall, scoreBCubed } from './b-cubed.ts';

/** How many articles and stories there are, how many stories were found, and how well. */
export interface GroupingScore {
  readonly articles: number;
  readonly stories: number;
  readonly found: number;
  readonly bCubed: PrecisionRecall;
}

interface LabelledArticle {
  readonly id: string;
  readonly story: string;
  readonly date?: string;
  readonly source: string;
  readonly title: string;
  readonly text: string;
}

/** `folder`: the corpora. Throws `not-found` where the file is missing. */
export async function scoreGrouping(
  folder: string,
  options: Parameters<typeof createGroupingIndex>[0] = {},
): Promise<GroupingScore> {
  const articles: LabelledArticle[] = [];
  for await (const line of readJsonLines(join(folder, 'stories/grouping-dev.jsonl.gz'))) {
    articles.push(line as LabelledArticle);
  }
  const items = groupInOrder(articles, options);
  return {
    articles: articles.length,
    stories: new Set(items.map((item) => item.gold)).size,
    found: new Set(items.map((item) => item.found)).size,
    bCubed: scoreBCubed(items),
  };
}

/** By date, then by id in an order that does not keep a story's articles side by side. */
function groupInOrder(
  articles: readonly LabelledArticle[],
  options: Parameters<typeof createGroupingIndex>[0],
): readonly ClusteredItem[] {
  const index = createGroupingIndex(options);
  const ordered = [...articles].sort((a, b) => orderKey(a).localeCompare(orderKey(b), 'en'));
  return ordered.map((article) => {
    const input = toInput(article);
    const { storyId = `story of ${article.id}` as StoryId, reprintOf } = index.place(input);
    index.assign(input, storyId, reprintOf);
    return { found: storyId, gold: article.story };
  });
}

function orderKey(article: LabelledArticle): string {
  return `${article.date ?? ''} ${[...article.id].reverse().join('')}`;
}

function toInput(article: LabelledArticle): GroupingInput {
  return {
    id: article.id as ArticleId,
    title: article.title,
    text: article.text,
    outlet: article.source,
    ...(article.date ? { publishedAt: `${article.date.slice(0, 10)}T00:00:00.000Z` } : {}),
  };
}
