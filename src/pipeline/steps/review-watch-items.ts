/** Proposes what to watch from the stories that changed, and closes items with evidence or at their deadline. */
import type { Instant, StoryId } from '../../model/ids.ts';
import type { ReadArticle } from '../../model/story.ts';
import type { WatchItem } from '../../model/watch.ts';
import { closeWatchItems } from '../../watch/close.ts';
import { proposeWatchItems } from '../../watch/propose.ts';
import type { Workshop } from '../workshop.ts';

/** Reviews one story; answers 0 when no story waits for it. */
export async function reviewWatchItems(workshop: Workshop): Promise<number> {
  const [storyId] = workshop.touchedStories;
  if (storyId === undefined) return 0;
  workshop.touchedStories.delete(storyId);
  await reviewStory(workshop, storyId);
  return 1;
}

/** Puts every story with open items up for review: deadlines pass without any article. */
export async function reviewAllWatchItems({ store, touchedStories }: Workshop): Promise<void> {
  const open = await store.listWatchItems({ state: 'open' });
  for (const item of open) touchedStories.add(item.storyId);
}

/** The items of a story as they stand at an instant, from what was known of it then. */
export function watchItemsAt(
  storyId: StoryId,
  articles: readonly ReadArticle[],
  known: readonly WatchItem[],
  asOf: Instant,
): readonly WatchItem[] {
  const knownIds = new Set(known.map((item) => item.id));
  const proposed = proposeWatchItems(articles, storyId, asOf).filter(({ id }) => !knownIds.has(id));
  return closeWatchItems([...known, ...proposed], articles, asOf);
}

async function reviewStory({ store, now }: Workshop, storyId: StoryId): Promise<void> {
  const articles = await store.loadStoryArticles(storyId);
  const known = await store.listWatchItems({ storyId });
  const before = new Map(known.map((item) => [item.id, item]));
  const reviewed = watchItemsAt(storyId, articles, known, now());
  const changed = reviewed.filter((item) => before.get(item.id)?.state !== item.state);
  if (changed.length > 0) await store.saveWatchItems(changed);
}
