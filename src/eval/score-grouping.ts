/** Scores story grouping: articles streamed in by date, B-cubed against the labelled stories. */
import { join } from 'node:path';
import type { ArticleId, StoryId } from '../model/ids.ts';
import { createGroupingIndex, type GroupingInput } from '../story/grouping.ts';
import { hashOf } from '../text/similarity.ts';
import { readJsonLines } from './archives.ts';
import { type ClusteredItem, type PrecisionRecall, scoreBCubed } from './b-cubed.ts';

const dayMs = 86_400_000;
/** 1 January 2019, in days since 1970. */
const denseStart = 17_897;
const denseDays = 10;

/** How many articles and stories there are, how many stories were found, and how well. */
export interface GroupingScore {
  readonly articles: number;
  readonly stories: number;
  readonly found: number;
  readonly bCubed: PrecisionRecall;
  /** Each half of the stories streamed alone; settings were chosen with both in view. */
  readonly halves: readonly [PrecisionRecall, PrecisionRecall];
  /** The same articles as a busy desk has them: whole stories moved into ten days. */
  readonly dense: PrecisionRecall;
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
  const halfOf = (half: number): PrecisionRecall =>
    scoreBCubed(
      groupInOrder(
        articles.filter(({ story }) => hashOf(story) % 2 === half),
        options,
      ),
    );
  return {
    articles: articles.length,
    stories: new Set(items.map((item) => item.gold)).size,
    found: new Set(items.map((item) => item.found)).size,
    bCubed: scoreBCubed(items),
    halves: [halfOf(0), halfOf(1)],
    dense: scoreBCubed(groupInOrder(moveTogether(articles), options)),
  };
}

/** Every story moved as a whole to begin on one of ten days. */
export function moveTogether<T extends { readonly story: string; readonly date?: string }>(
  articles: readonly T[],
): readonly T[] {
  const dayOf = ({ date = '' }: T): number => Math.floor(Date.parse(date.slice(0, 10)) / dayMs);
  const firstDay = new Map<string, number>();
  for (const article of articles) {
    const known = firstDay.get(article.story) ?? Number.POSITIVE_INFINITY;
    firstDay.set(article.story, Math.min(known, dayOf(article)));
  }
  return articles.map((article) => {
    const first = firstDay.get(article.story) ?? 0;
    const day = denseStart + (hashOf(article.story) % denseDays) + dayOf(article) - first;
    return { ...article, date: new Date(day * dayMs).toISOString().slice(0, 10) };
  });
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
