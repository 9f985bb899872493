/** Chooses the story that leads the front page. */
import type { StoryRow } from '../../../../src/store/store.ts';

/** Days after which a story counts for half. */
const halfLifeDays = 5;
const dayMs = 86_400_000;

/**
 * The story with the most independent sources, where age counts against it: each five days
 * behind the newest story halve its weight. Undefined where there is no story.
 */
export function chooseLead(stories: readonly StoryRow[]): StoryRow | undefined {
  const newest = Math.max(...stories.map(lastMoved));
  const weight = (story: StoryRow): number =>
    story.originCount * 0.5 ** ((newest - lastMoved(story)) / dayMs / halfLifeDays);
  return stories.toSorted((a, b) => weight(b) - weight(a))[0];
}

function lastMoved(story: StoryRow): number {
  return Date.parse(story.lastPublishedAt ?? story.lastArrivedAt);
}
