/**
 * The picture of a story as of an instant: everything derived from its articles at once. Kept in
 * memory for the newest stories until another article of theirs arrives.
 */
import type { Instant } from '../model/ids.ts';
import type {
  Dispute,
  Position,
  ReadArticle,
  ReprintGroup,
  TimelineEntry,
} from '../model/story.ts';
import type { StoryRow } from '../store/store.ts';
import { findDisputes } from '../story/disputes.ts';
import { findPositions } from '../story/positions.ts';
import { groupReprints } from '../story/reprints.ts';
import { buildTimeline } from '../story/timeline.ts';
import type { Workshop } from './workshop.ts';

export interface StoryPicture {
  readonly articles: readonly ReadArticle[];
  readonly reprints: readonly ReprintGroup[];
  readonly timeline: readonly TimelineEntry[];
  readonly disputes: readonly Dispute[];
  readonly positions: readonly Position[];
}

const picturesKept = 24;

/** A maker of pictures that remembers the ones it made last. */
export function createPictureMaker({ store }: Pick<Workshop, 'store'>) {
  const kept = new Map<string, Promise<StoryPicture>>();
  return (story: StoryRow, asOf?: Instant): Promise<StoryPicture> => {
    const key = [story.id, asOf ?? '', story.articleCount, story.lastArrivedAt].join(' ');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const picture = store.loadStoryArticles(story.id, asOf).then(drawPicture);
    kept.set(key, picture);
    picture.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > picturesKept && oldest !== undefined) kept.delete(oldest);
    return picture;
  };
}

function drawPicture(articles: readonly ReadArticle[]): StoryPicture {
  return {
    articles,
    reprints: groupReprints(articles),
    timeline: buildTimeline(articles),
    disputes: findDisputes(articles),
    positions: findPositions(articles),
  };
}
