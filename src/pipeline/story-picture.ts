/**
 * The picture of a story as of an instant: everything derived from its articles at once. Kept in
 * memory under a stamp of what was known: instants between which nothing came share a picture.
 */
import type { Instant } from '../model/ids.ts';
import type {
  Dispute,
  Happening,
  Position,
  ReadArticle,
  ReprintGroup,
  Standing,
  TimelineEntry,
} from '../model/story.ts';
import type { StoryRow } from '../store/store.ts';
import { findDisputes } from '../story/disputes.ts';
import { findHappenings } from '../story/happenings.ts';
import { findPositions } from '../story/positions.ts';
import { groupReprints } from '../story/reprints.ts';
import { findStandings } from '../story/standings.ts';
import { buildTimeline } from '../story/timeline.ts';
import type { Workshop } from './workshop.ts';

export interface StoryPicture {
  readonly articles: readonly ReadArticle[];
  readonly reprints: readonly ReprintGroup[];
  readonly timeline: readonly TimelineEntry[];
  readonly happenings: readonly Happening[];
  readonly disputes: readonly Dispute[];
  readonly positions: readonly Position[];
  readonly standings: readonly Standing[];
}

/** Articles in all pictures kept; each holds some 50 kB. */
const articlesKept = 2_000;

interface Kept {
  readonly picture: Promise<StoryPicture>;
  articles: number;
}

export type MakePicture = (story: StoryRow, asOf?: Instant) => Promise<StoryPicture>;

/** A maker of pictures that remembers those asked for last, by what was known and not by when. */
export function createPictureMaker({ store }: Pick<Workshop, 'store'>): MakePicture {
  const kept = new Map<string, Kept>();
  return async ({ id }, asOf) => {
    const key = `${id} ${await store.stampStory(id, asOf)}`;
    const known = kept.get(key);
    const entry = known ?? { picture: loadPicture(), articles: 0 };
    kept.delete(key);
    kept.set(key, entry);
    return entry.picture;

    async function loadPicture(): Promise<StoryPicture> {
      try {
        const articles = await store.loadStoryArticles(id, asOf);
        const own = kept.get(key);
        // What arrived since the stamp was taken belongs under another one.
        if (`${id} ${await store.stampStory(id, asOf)}` !== key) kept.delete(key);
        else if (own !== undefined) own.articles = articles.length;
        forgetOldest(kept);
        return drawPicture(articles);
      } catch (error) {
        kept.delete(key);
        throw error;
      }
    }
  };
}

/** The picture asked for last stays, however large. */
function forgetOldest(kept: Map<string, Kept>): void {
  let articles = [...kept.values()].reduce((sum, entry) => sum + entry.articles, 0);
  for (const [key, entry] of [...kept].slice(0, -1)) {
    if (articles <= articlesKept) return;
    articles -= entry.articles;
    kept.delete(key);
  }
}

/** Answers worked out from a picture, kept as long as the picture is; a few of each. */
export function createPictureMemory<T>(): (picture: StoryPicture, key: string, make: () => T) => T {
  const answers = new WeakMap<StoryPicture, Map<string, T>>();
  return (picture, key, make) => {
    const known = answers.get(picture) ?? new Map<string, T>();
    answers.set(picture, known);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    known.set(key, made);
    const [oldest] = known.keys();
    if (known.size > answersKept && oldest !== undefined) known.delete(oldest);
    return made;
  };
}

const answersKept = 8;

function drawPicture(articles: readonly ReadArticle[]): StoryPicture {
  return {
    articles,
    reprints: groupReprints(articles),
    timeline: buildTimeline(articles),
    happenings: findHappenings(articles),
    disputes: findDisputes(articles),
    positions: findPositions(articles),
    standings: findStandings(articles),
  };
}
