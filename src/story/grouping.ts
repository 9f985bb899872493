/**
 * Articles to stories as they stream in, one at a time: each goes to the story it is most like,
 * or opens a new one. What is far apart in time must be more alike, and where many stories share
 * their words an article must stand out. A story is found through an inverted index with capped
 * postings, which stories idle for long leave, so an article's cost hardly grows with their
 * number. Nothing is ever moved: placing the same articles in the same order gives the same
 * stories.
 */
import type { ArticleId, Instant, StoryId } from '../model/ids.ts';
import { dot, type TermVector } from '../text/similarity.ts';
import { createReprintSketches } from './reprint-sketches.ts';
import { createProfile, extendProfile, type StoryProfile } from './story-profile.ts';
import { type ArticleTerms, articleTermsOf, heaviest } from './story-terms.ts';

/** An article as it is grouped; without `publishedAt` some days are supposed to lie between. */
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
  /** How alike an article must be to a story of the same day, 0 to 1. */
  threshold: 0.1,
  /** Days later a young story asks for `youngThreshold`, a settled one for `settledThreshold`. */
  youngThreshold: 0.6,
  settledThreshold: 0.2,
  settledAfter: 6,
  fadeDays: 3,
  /** Days supposed between an article and a story where one of them has no time. */
  unknownDays: 2,
  /** Share of the likeness that title and first paragraphs alone have. */
  leadShare: 0.4,
  /** The story must be so many times as alike as the next ones of these days are on average. */
  standout: 2,
  neighbours: 8,
  neighbourDays: 10,
  queryTerms: 24,
  indexedTerms: 60,
  longestPostings: 48,
  comparedStories: 10,
  /** Days without an article after which a young, a settled story is no longer looked at. */
  youngIdleDays: 60,
  settledIdleDays: 400,
  mostStories: 20_000,
};
const dayMs = 86_400_000;
/** Articles between two looks for stories that have been idle. */
const clearedEvery = 500;

/** An index without stories. */
export function createGroupingIndex(options: Partial<typeof settings> = {}): GroupingIndex {
  return new StreamingIndex({ ...settings, ...options });
}

class StreamingIndex implements GroupingIndex {
  readonly #settings: typeof settings;
  /** The story that grew last at the end. */
  readonly #profiles = new Map<StoryId, StoryProfile>();
  /** For each term the stories that have it, the one that grew last at the end. */
  readonly #postings = new Map<string, Set<StoryProfile>>();
  readonly #storyCounts = new Map<string, number>();
  readonly #sketches = createReprintSketches();
  /** The latest time of any article. */
  #now: number | undefined;
  #sinceCleared = 0;
  /** The terms of the article placed last, until another is assigned. */
  #placed: { readonly input: GroupingInput; readonly terms: ArticleTerms } | undefined;

  constructor(chosen: typeof settings) {
    this.#settings = chosen;
  }

  place(input: GroupingInput): Placement {
    const reprint = this.#sketches.find(input);
    if (reprint !== undefined) return { storyId: reprint.storyId, reprintOf: reprint.id };
    const best = this.#mostAlike(this.#termsOf(input), timeOf(input));
    return best ? { storyId: best.id } : {};
  }

  assign(input: GroupingInput, storyId: StoryId, _reprintOf?: ArticleId): void {
    const terms = this.#termsOf(input);
    const time = timeOf(input);
    this.#placed = undefined;
    const profile = this.#profiles.get(storyId) ?? createProfile(storyId);
    extendProfile(profile, terms, time);
    this.#profiles.delete(storyId);
    this.#profiles.set(storyId, profile);
    this.#indexProfile(profile);
    this.#sketches.add(input, storyId);
    this.#passTime(time);
  }

  #termsOf(input: GroupingInput): ArticleTerms {
    if (this.#placed?.input === input) return this.#placed.terms;
    const terms = articleTermsOf(input, {
      stories: this.#profiles.size,
      count: (term) => this.#storyCounts.get(term) ?? 0,
    });
    this.#placed = { input, terms };
    return terms;
  }

  /** Puts the story last under each of its terms; where a list is full, the story longest idle goes. */
  #indexProfile(profile: StoryProfile): void {
    for (const term of heaviest(profile.whole.sum, this.#settings.indexedTerms).keys()) {
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

  /** Now and then lets go of stories that have been idle for long. */
  #passTime(time: number | undefined): void {
    if (time !== undefined) this.#now = Math.max(this.#now ?? time, time);
    this.#sinceCleared += 1;
    if (this.#sinceCleared < clearedEvery) return;
    this.#sinceCleared = 0;
    let left = this.#profiles.size;
    for (const profile of this.#profiles.values()) {
      if (left <= this.#settings.mostStories && !this.#isIdle(profile)) continue;
      this.#forget(profile);
      left -= 1;
    }
  }

  #isIdle({ articles, last }: StoryProfile): boolean {
    if (this.#now === undefined || last === undefined) return false;
    const { settledAfter, settledIdleDays, youngIdleDays } = this.#settings;
    const days = articles >= settledAfter ? settledIdleDays : youngIdleDays;
    return this.#now - last > days * dayMs;
  }

  #forget(profile: StoryProfile): void {
    this.#profiles.delete(profile.id);
    for (const term of profile.indexed) {
      const count = (this.#storyCounts.get(term) ?? 1) - 1;
      if (count > 0) this.#storyCounts.set(term, count);
      else this.#storyCounts.delete(term);
      const postings = this.#postings.get(term);
      postings?.delete(profile);
      if (postings?.size === 0) this.#postings.delete(term);
    }
  }

  #mostAlike(terms: ArticleTerms, time: number | undefined): StoryProfile | undefined {
    let best: StoryProfile | undefined;
    let bestLikeness = 0;
    let bestScore = 1;
    const near: number[] = [];
    for (const profile of this.#candidates(terms.whole)) {
      const likeness = this.#likeness(terms, profile);
      const days = daysAway(profile, time) ?? this.#settings.unknownDays;
      if (days <= this.#settings.neighbourDays) near.push(likeness);
      const score = likeness / this.#thresholdFor(profile, days);
      if (score <= bestScore) continue;
      bestScore = score;
      bestLikeness = likeness;
      best = profile;
    }
    return this.#standsOut(bestLikeness, near) ? best : undefined;
  }

  /** Where many stories of these days share their words, sharing them says less. */
  #standsOut(likeness: number, near: number[]): boolean {
    const { neighbours, standout } = this.#settings;
    const others = near.sort((a, b) => b - a).slice(1, 1 + neighbours);
    const mean = others.reduce((sum, other) => sum + other, 0) / neighbours;
    return likeness >= standout * mean;
  }

  /** Stories that share the most weight with the article's heaviest terms. */
  #candidates(terms: TermVector): readonly StoryProfile[] {
    const shared = new Map<StoryProfile, number>();
    for (const [term, weight] of heaviest(terms, this.#settings.queryTerms)) {
      for (const profile of this.#postings.get(term) ?? []) {
        const gain = weight * (profile.whole.sum.get(term) ?? 0);
        shared.set(profile, (shared.get(profile) ?? 0) + gain / profile.whole.length);
      }
    }
    const ranked = [...shared].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
    return ranked.slice(0, this.#settings.comparedStories).map(([profile]) => profile);
  }

  /** To the story as a whole and to the nearest of its latest articles, half each. */
  #likeness(terms: ArticleTerms, profile: StoryProfile): number {
    let nearest = 0;
    let nearestLead = 0;
    for (const recent of profile.recent) {
      nearest = Math.max(nearest, dot(terms.whole, recent.whole));
      nearestLead = Math.max(nearestLead, dot(terms.lead, recent.lead));
    }
    const whole = dot(terms.whole, profile.whole.sum) / profile.whole.length + nearest;
    const lead = dot(terms.lead, profile.lead.sum) / profile.lead.length + nearestLead;
    const { leadShare } = this.#settings;
    return ((1 - leadShare) * whole + leadShare * lead) / 2;
  }

  #thresholdFor(profile: StoryProfile, days: number): number {
    const { threshold, youngThreshold, settledThreshold, settledAfter, fadeDays } = this.#settings;
    const youth = Math.exp(-(((profile.articles - 1) / settledAfter) ** 2));
    const late = settledThreshold + (youngThreshold - settledThreshold) * youth;
    return threshold + (late - threshold) * (1 - Math.exp(-days / fadeDays));
  }
}

/** Days between an article and a story's nearest one, 0 within the story; undefined where no time is known. */
function daysAway(profile: StoryProfile, time: number | undefined): number | undefined {
  if (time === undefined || profile.first === undefined || profile.last === undefined) {
    return undefined;
  }
  return Math.max(0, profile.first - time, time - profile.last) / dayMs;
}

function timeOf(input: GroupingInput): number | undefined {
  if (input.publishedAt === undefined) return undefined;
  const time = Date.parse(input.publishedAt);
  return Number.isNaN(time) ? undefined : time;
}
