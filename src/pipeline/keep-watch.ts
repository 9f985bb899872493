/** What editors do with watch items: add one, close one. */
import { ReadoutError } from '../model/error.ts';
import type { WatchItemId } from '../model/ids.ts';
import type { WatchItem } from '../model/watch.ts';
import { cleanText } from '../store/clean-text.ts';
import { matchOf } from '../watch/trigger-match.ts';
import { findStory } from './answer-story.ts';
import type { NewWatchItem } from './desk.ts';
import { parseInstant } from './filters/filter.ts';
import type { Workshop } from './workshop.ts';

/** The trigger is read like an article, for its actors; the story is reviewed at once, since it may have happened. */
export async function addWatchItem(workshop: Workshop, item: NewWatchItem): Promise<WatchItem> {
  const story = await findStory(workshop, item.storyId);
  const trigger = cleanText(item.trigger)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
  if (trigger === '') {
    throw new ReadoutError('bad-input', 'Say in words what to watch for.');
  }
  const [reading] = await workshop.reader.read([{ text: trigger, lang: 'en' }]);
  const added: WatchItem = {
    kind: 'watch-item',
    id: workshop.makeId() as WatchItemId,
    storyId: story.id,
    trigger,
    match: matchOf(trigger, reading?.mentions ?? []),
    origin: 'editor',
    state: 'open',
    evidence: [],
    createdAt: workshop.now(),
    ...(item.deadline === undefined ? {} : { deadline: parseInstant(item.deadline) }),
    ...(item.implies === undefined ? {} : { implies: item.implies }),
  };
  await workshop.store.saveWatchItems([added]);
  workshop.touchedStories.add(story.id);
  workshop.wake();
  return added;
}

/** Closed by an editor, it is never touched again by the desk itself. */
export async function closeWatchItem(
  { store, now }: Workshop,
  id: WatchItemId,
  state: 'met' | 'dismissed',
): Promise<WatchItem> {
  const item = await store.findWatchItem(id);
  if (item === undefined) {
    throw new ReadoutError(
      'not-found',
      `No watch item is known as "${id}". List them with: readout watch`,
    );
  }
  const closed: WatchItem = { ...item, state, closedAt: now(), closedBy: 'editor' };
  await store.saveWatchItems([closed]);
  return closed;
}
