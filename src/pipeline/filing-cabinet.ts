/**
 * The grouping index with its memory: rebuilt from the store when first needed and after an
 * editor moved articles, then kept up with every filing. Filing goes one article at a time, in
 * order of arrival.
 */
import { setImmediate } from 'node:timers/promises';
import type { ArticleId, StoryId } from '../model/ids.ts';
import type { ReadArticle } from '../model/story.ts';
import { storyIdOf } from '../store/identity.ts';
import type { Filing, Store } from '../store/store.ts';
import { createGroupingIndex, type GroupingIndex, type GroupingInput } from '../story/grouping.ts';
import { labelStory } from '../story/label.ts';

/** The newest filings that the index is rebuilt from; older stories have left it anyway. */
const rebuiltFilings = 20_000;
/** Articles loaded at a time while the index is rebuilt. */
const rebuildBatch = 200;
/** Titles kept of each story to label it from. */
const titlesKept = 512;

export interface FilingCabinet {
  /** Files articles in the order given; `labels` holds the label of each story touched. */
  file(articles: readonly ReadArticle[]): Promise<{
    readonly filings: readonly Filing[];
    readonly labels: ReadonlyMap<StoryId, string>;
  }>;
}

export function createFilingCabinet(store: Store): FilingCabinet {
  let ready: { readonly moves: number; readonly drawers: Drawers } | undefined;
  return {
    async file(articles) {
      const moves = await store.countMoves();
      if (ready?.moves !== moves) ready = { moves, drawers: await rebuild(store) };
      const { drawers } = ready;
      const filings: Filing[] = [];
      for (const article of articles) {
        filings.push(fileOne(drawers, article));
        // Some milliseconds an article: requests are answered in between.
        await setImmediate();
      }
      const touched = new Set(filings.map((filing) => filing.storyId));
      const labels = new Map([...touched].map((id) => [id, labelOf(drawers, id)]));
      return { filings, labels };
    },
  };
}

interface Drawers {
  readonly index: GroupingIndex;
  readonly titles: Map<StoryId, { readonly title: string }[]>;
}

async function rebuild(store: Store): Promise<Drawers> {
  const drawers: Drawers = { index: createGroupingIndex(), titles: new Map() };
  const filings = (await store.listFilings()).slice(-rebuiltFilings);
  for (let start = 0; start < filings.length; start += rebuildBatch) {
    const batch = filings.slice(start, start + rebuildBatch);
    const articles = await store.loadArticles(batch.map((filing) => filing.articleId));
    const byId = new Map(articles.map((article) => [article.article.id, article]));
    for (const filing of batch) {
      const article = byId.get(filing.articleId);
      if (article !== undefined) keep(drawers, inputOf(article), filing.storyId, filing.reprintOf);
    }
  }
  return drawers;
}

function fileOne(drawers: Drawers, article: ReadArticle): Filing {
  const { id: articleId } = article.article;
  const input = inputOf(article);
  const placement = drawers.index.place(input);
  const storyId = placement.storyId ?? storyIdOf(articleId);
  keep(drawers, input, storyId, placement.reprintOf);
  return {
    articleId,
    storyId,
    filedAt: article.article.firstArrivedAt,
    ...(placement.reprintOf === undefined ? {} : { reprintOf: placement.reprintOf }),
  };
}

function keep(
  drawers: Drawers,
  input: GroupingInput,
  storyId: StoryId,
  reprintOf: ArticleId | undefined,
): void {
  drawers.index.assign(input, storyId, reprintOf);
  const titles = drawers.titles.get(storyId) ?? [];
  if (titles.length < titlesKept) titles.push({ title: input.title });
  drawers.titles.set(storyId, titles);
}

function labelOf(drawers: Drawers, storyId: StoryId): string {
  return labelStory(drawers.titles.get(storyId) ?? []);
}

function inputOf({ article, revision }: ReadArticle): GroupingInput {
  return {
    id: article.id,
    title: revision.title,
    text: revision.text,
    outlet: article.outletName,
    lang: revision.lang,
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
  };
}
