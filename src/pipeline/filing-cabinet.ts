/**
 * The grouping index with its memory: rebuilt from the store when first needed and after an
 * editor moved articles, then kept up with every filing. Filing goes one article at a time, in
 * order of arrival.
 */
import { setImmediate } from 'node:timers/promises';
import type { Instant, StoryId } from '../model/ids.ts';
import type { ReadArticle } from '../model/story.ts';
import { storyIdOf } from '../store/identity.ts';
import type { Filing, Store, StoryLabel } from '../store/store.ts';
import { createGroupingIndex, type GroupingIndex, type GroupingInput } from '../story/grouping.ts';
import { createStoryLabeller, type StoryLabeller } from '../story/matter-label.ts';

/** The newest filings that the index is rebuilt from; older stories have left it anyway. */
const rebuiltFilings = 20_000;
/** Articles loaded at a time while the index is rebuilt. */
const rebuildBatch = 200;

export interface FilingCabinet {
  /** Files articles in the order given; `labels` holds every change of a story's label. */
  file(articles: readonly ReadArticle[]): Promise<{
    readonly filings: readonly Filing[];
    readonly labels: readonly StoryLabel[];
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
      const labels: StoryLabel[] = [];
      for (const article of articles) {
        const filing = fileOne(drawers, article);
        filings.push(filing);
        const label = labelWith(drawers, filing.storyId, article);
        if (label !== undefined) labels.push(label);
        // Some milliseconds an article: requests are answered in between.
        await setImmediate();
      }
      return { filings, labels };
    },
  };
}

interface Drawers {
  readonly index: GroupingIndex;
  readonly names: Map<StoryId, StoryName>;
}

/** What a story is called, and since when. */
interface StoryName {
  readonly labeller: StoryLabeller;
  label: string | undefined;
  lastArrivedAt: Instant;
}

async function rebuild(store: Store): Promise<Drawers> {
  const drawers: Drawers = { index: createGroupingIndex(), names: new Map() };
  const filings = (await store.listFilings()).slice(-rebuiltFilings);
  for (let start = 0; start < filings.length; start += rebuildBatch) {
    const batch = filings.slice(start, start + rebuildBatch);
    const articles = await store.loadArticles(batch.map((filing) => filing.articleId));
    const byId = new Map(articles.map((article) => [article.article.id, article]));
    for (const filing of batch) {
      const article = byId.get(filing.articleId);
      if (article === undefined) continue;
      drawers.index.assign(inputOf(article), filing.storyId, filing.reprintOf);
      labelWith(drawers, filing.storyId, article);
    }
  }
  return drawers;
}

function fileOne(drawers: Drawers, article: ReadArticle): Filing {
  const { id: articleId } = article.article;
  const input = inputOf(article);
  const placement = drawers.index.place(input);
  const storyId = placement.storyId ?? storyIdOf(articleId);
  drawers.index.assign(input, storyId, placement.reprintOf);
  return {
    articleId,
    storyId,
    filedAt: article.article.firstArrivedAt,
    ...(placement.reprintOf === undefined ? {} : { reprintOf: placement.reprintOf }),
  };
}

/** The story's new label with this article, from the arrival of its latest article on; undefined while it stays. */
function labelWith(
  { names }: Drawers,
  storyId: StoryId,
  read: ReadArticle,
): StoryLabel | undefined {
  const name = names.get(storyId) ?? {
    labeller: createStoryLabeller(),
    label: undefined,
    lastArrivedAt: '',
  };
  names.set(storyId, name);
  const label = name.labeller.add(read);
  const { firstArrivedAt } = read.article;
  if (firstArrivedAt > name.lastArrivedAt) name.lastArrivedAt = firstArrivedAt;
  if (label === name.label) return undefined;
  name.label = label;
  return { storyId, label, since: name.lastArrivedAt };
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
