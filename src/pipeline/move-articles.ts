/**
 * What an editor decides about stories: two are one, or some articles are a story of their own.
 * A decision moves articles; it is never overwritten by filing, and the past stays as it was known.
 */
import { ReadoutError } from '../model/error.ts';
import type { ArticleId, StoryId } from '../model/ids.ts';
import type { ReadArticle, StoryMove } from '../model/story.ts';
import { splitStoryIdOf } from '../store/identity.ts';
import type { StoryRow } from '../store/store.ts';
import { createStoryLabeller } from '../story/matter-label.ts';
import { findStory } from './answer-story.ts';
import type { Workshop } from './workshop.ts';

/** All articles of one story into another one; answers the story that took them in. */
export async function mergeStories(
  workshop: Workshop,
  reference: string,
  intoReference: string,
): Promise<StoryRow> {
  const { store, now } = workshop;
  const story = await findStory(workshop, reference);
  const into = await findStory(workshop, intoReference);
  if (story.id === into.id) {
    throw new ReadoutError('bad-input', 'Name two different stories to merge.');
  }
  const moved = await store.loadStoryArticles(story.id);
  const all = [...(await store.loadStoryArticles(into.id)), ...moved];
  const moves = moved.map((read) => moveOf(read, story.id, into.id, 'merge', now()));
  await store.moveArticles(moves, new Map([[into.id, labelOf(all)]]));
  const items = await store.listWatchItems({ storyId: story.id, state: 'open' });
  await store.saveWatchItems(items.map((item) => ({ ...item, storyId: into.id })));
  return touched(workshop, into.id);
}

/** The named articles of a story into a new one; answers the new one. */
export async function splitStory(
  workshop: Workshop,
  reference: string,
  articleReferences: readonly string[],
): Promise<StoryRow> {
  const { store, now } = workshop;
  const story = await findStory(workshop, reference);
  const articles = await store.loadStoryArticles(story.id);
  const chosen = await chooseArticles(workshop, articles, articleReferences);
  const rest = articles.filter(({ article }) => !chosen.has(article.id));
  const moved = articles.filter(({ article }) => chosen.has(article.id));
  const [first] = moved;
  if (first === undefined || rest.length === 0) {
    const message = 'Name some of the articles of the story, and not all of them.';
    throw new ReadoutError('bad-input', message);
  }
  const movedAt = now();
  const newId = splitStoryIdOf(first.article.id, movedAt);
  const moves = moved.map((read) => moveOf(read, story.id, newId, 'split', movedAt));
  await store.moveArticles(
    moves,
    new Map([
      [newId, labelOf(moved)],
      [story.id, labelOf(rest)],
    ]),
  );
  workshop.touchedStories.add(story.id);
  return touched(workshop, newId);
}

async function chooseArticles(
  { store }: Workshop,
  articles: readonly ReadArticle[],
  references: readonly string[],
): Promise<ReadonlySet<ArticleId>> {
  const inStory = new Set(articles.map(({ article }) => article.id));
  const chosen = new Set<ArticleId>();
  for (const reference of references) {
    const article = await store.findArticle(reference);
    if (article === undefined || !inStory.has(article.id)) {
      const message = `No article of this story is known as "${reference.slice(0, 80)}". List them with: readout story STORY`;
      throw new ReadoutError('not-found', message);
    }
    chosen.add(article.id);
  }
  return chosen;
}

function moveOf(
  { article }: ReadArticle,
  fromStoryId: StoryId,
  toStoryId: StoryId,
  decision: StoryMove['decision'],
  movedAt: string,
): StoryMove {
  return { kind: 'story-move', articleId: article.id, fromStoryId, toStoryId, decision, movedAt };
}

function labelOf(articles: readonly ReadArticle[]): string {
  const labeller = createStoryLabeller();
  let label = '';
  for (const read of articles) label = labeller.add(read);
  return label;
}

/** Its watch items are reviewed again, with the articles that it has now. */
async function touched(workshop: Workshop, storyId: StoryId): Promise<StoryRow> {
  workshop.touchedStories.add(storyId);
  workshop.wake();
  return findStory(workshop, storyId);
}
