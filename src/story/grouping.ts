/**
 * Articles to stories as they stream in, one at a time: each goes to the story it is most like,
 * or opens a new one. Stories age, so that what is far apart in time must be more alike. A story
 * is found through an inverted index with capped postings, so an article's cost hardly grows
 * with the number of stories. Nothing is ever moved: placing the same articles in the same order
 * gives the same stories.
 */
import type { ArticleId, Instant, StoryId } from '../model/ids.ts';
import { cosine, type TermVector } from '../text/similarity.ts';
import { createReprintSketches } from './reprint-sketches.ts';
import { createProfile, extendProfile, type StoryProfile } from './story-profile.ts';
import { heaviest, termsOf } from './story-terms.ts';

/** An article as it is grouped; without `publishedAt` time plays no part. */
export interface GroupingInput {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
  readonly publishedAt?: Instant;
  readonly outlet?: string;
  readonly lang?: string;
}

/** Where an article belongs; no `storyId` means that it opens a new story. */
export interface Placement {
  readonly storyId?: StoryId;
  readonly reprintOf?: ArticleId;
}

/** Mutable: `assign` adds to it. `place` only looks. */
export interface GroupingIndex {
  place(input: GroupingInput): Placement;
  assign(input: GroupingInput, storyId: StoryId, reprintOf?: ArticleId): void;
}

const settings = {
  threshold: 0.18,
  queryTerms: 40,
  indexedTerms: 60,
  longestPostings: 250,
  comparedStories: 16,
  /** A young story fades to `youngFloor` within days; a settled one hardly fades at all. */
  fadeDays: 4,
  youngFloor: 0.3,
  settledFloor: 0.6,
  settledAfter: 12,
};
const dayMs = 86_400_000;

/** An index without stories. */
export function createGroupingIndex(options: Partial<typeof settings> = {}): GroupingIndex {
  return new StreamingIndex({ ...settings, ...options });
}

class StreamingIndex implements GroupingIndex {
  readonly #settings: typeof settings;
  readonly #profiles = new Map<StoryId, StoryProfile>();
  /** For each term the stories that have it, the one that grew last at the end. */
  readonly #postings = new Map<string, Set<StoryProfile>>();
  readonly #storyCounts = new Map<string, number>();
  readonly #storyOf = new Map<ArticleId, StoryId>();
  readonly #sketches = createReprintSketches();
  /** The terms of the article placed last, until another is assigned. */
  #placed: { readonly input: GroupingInput; readonly terms: TermVector } | undefined;

  constructor(chosen: typeof settings) {
    this.#settings = chosen;
  }

  place(input: GroupingInput): Placement {
    const reprintOf = this.#sketches.find(input);
    const shared = reprintOf === undefined ? undefined : this.#storyOf.get(reprintOf);
    if (reprintOf !== undefined && shared !== undefined) return { storyId: shared, reprintOf };
    const best = this.#mostAlike(this.#termsOf(input), timeOf(input));
    return best ? { storyId: best.id } : {};
  }

  assign(input: GroupingInput, storyId: StoryId, _reprintOf?: ArticleId): void {
    const terms = this.#termsOf(input);
    this.#placed = undefined;
    const known = this.#profiles.get(storyId);
    const profile = known ?? createProfile(storyId);
    if (!known) this.#profiles.set(storyId, profile);
    extendProfile(profile, terms, timeOf(input));
    this.#indexProfile(profile);
    this.#storyOf.set(input.id, storyId);
    this.#sketches.add(input);
  }

  #termsOf(input: GroupingInput): TermVector {
    if (this.#placed?.input === input) return this.#placed.terms;
    const terms = termsOf(input, {
      stories: this.#profiles.size,
      count: (term) => this.#storyCounts.get(term) ?? 0,
    });
    this.#placed = { input, terms };
    return terms;
  }

  /** Puts the story last under each of its terms; where a list is full, the story longest idle goes. */
  #indexProfile(profile: StoryProfile): void {
    for (const term of heaviest(profile.center, this.#settings.indexedTerms).keys()) {
      if (!profile.indexed.has(term)) {
        profile.indexed.add(term);
        this.#storyCounts.set(term, (this.#storyCounts.get(term) ?? 0) + 1);
      }
      const postings = this.#postings.get(term) ?? new Set();
      postings.delete(profile);
      postings.add(profile);
      if (postings.size > this.#settings.longestPostings) {
        for (const idle of postings) {
          postings.delete(idle);
          break;
        }
      }
      this.#postings.set(term, postings);
    }
  }

  #mostAlike(terms: TermVector, time: number | undefined): StoryProfile | undefined {
    let best: StoryProfile | undefined;
    let bestScore = this.#settings.threshold;
    for (const profile of this.#candidates(terms)) {
      const score = this.#likeness(terms, profile) * this.#freshness(profile, time);
      if (score > bestScore) {
        bestScore = score;
        best = profile;
      }
    }
    return best;
  }

  /** Stories that share the most weight with the article's heaviest terms. */
  #candidates(terms: TermVector): readonly StoryProfile[] {
    const shared = new Map<StoryProfile, number>();
    for (const [term, weight] of heaviest(terms, this.#settings.queryTerms)) {
      for (const profile of this.#postings.get(term) ?? []) {
        const gain = weight * (profile.center.get(term) ?? 0);
        shared.set(profile, (shared.get(profile) ?? 0) + gain / profile.length);
      }
    }
    const ranked = [...shared].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
    return ranked.slice(0, this.#settings.comparedStories).map(([profile]) => profile);
  }

  /** To the story as a whole and to the nearest of its latest articles, half each. */
  #likeness(terms: TermVector, profile: StoryProfile): number {
    let nearest = 0;
    for (const recent of profile.recent) nearest = Math.max(nearest, cosine(terms, recent));
    return (cosine(terms, profile.center) + nearest) / 2;
  }

  #freshness(profile: StoryProfile, time: number | undefined): number {
    if (time === undefined || profile.first === undefined || profile.last === undefined) return 1;
    const away = Math.max(0, profile.first - time, time - profile.last) / dayMs;
    const { fadeDays, youngFloor, settledFloor, settledAfter } = this.#settings;
    const youth = Math.exp((1 - profile.articles) / settledAfter);
    const floor = settledFloor - (settledFloor - youngFloor) * youth;
    return floor + (1 - floor) * Math.exp(-away / fadeDays);
  }
}

function timeOf(input: GroupingInput): number | undefined {
  if (input.publishedAt === undefined) return undefined;
  const time = Date.parse(input.publishedAt);
  return Number.isNaN(time) ? undefined : time;
}
