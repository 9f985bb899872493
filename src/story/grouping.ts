/**
 * Articles to stories as they stream in, one at a time: each goes to the story it is most like,
 * or opens a new one. What is far apart in time must be more alike, and where many stories share
 * their words an article must stand out. A story is found through an inverted index with capped
 * postings, which stories idle for long leave, so an article's cost hardly grows with their
 * number. Nothing is ever moved: placing the same articles in the same order gives the same
 * stories.
 */
import type { ArticleId, Instant, StoryId } from '../model/ids.ts';
import {
  dotTable,
  headOf,
  type PackedVector,
  type TermTable,
  tabulate,
} from '../text/packed-vector.ts';
import { createReprintSketches } from './reprint-sketches.ts';
import { createStoryPostings, type StoryPostings } from './story-postings.ts';
import {
  createProfile,
  extendProfile,
  type StoryProfile,
  type TermCenter,
} from './story-profile.ts';
import { type ArticleTerms, articleTermsOf } from './story-terms.ts';

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
  /** By their number in the postings; the numbers of forgotten stories are given out again. */
  readonly #places: (StoryProfile | undefined)[] = [];
  readonly #freePlaces: number[] = [];
  readonly #postings: StoryPostings;
  readonly #sketches = createReprintSketches();
  /** The latest time of any article. */
  #now: number | undefined;
  #sinceCleared = 0;
  /** The terms of the article placed last, until another is assigned. */
  #placed: { readonly input: GroupingInput; readonly terms: ArticleTerms } | undefined;

  constructor(chosen: typeof settings) {
    this.#settings = chosen;
    this.#postings = createStoryPostings(chosen.longestPostings);
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
    const profile = this.#profiles.get(storyId) ?? this.#open(storyId);
    extendProfile(profile, terms, time);
    this.#profiles.delete(storyId);
    this.#profiles.set(storyId, profile);
    const { sum, length } = profile.whole;
    const indexed = headOf(sum, this.#settings.indexedTerms);
    this.#postings.put(profile.place, indexed, length, profile.indexed);
    this.#sketches.add(input, storyId);
    this.#passTime(time);
  }

  #termsOf(input: GroupingInput): ArticleTerms {
    if (this.#placed?.input === input) return this.#placed.terms;
    const terms = articleTermsOf(input, {
      stories: this.#profiles.size,
      count: this.#postings.count,
    });
    this.#placed = { input, terms };
    return terms;
  }

  #open(storyId: StoryId): StoryProfile {
    const place = this.#freePlaces.pop() ?? this.#places.length;
    const profile = createProfile(storyId, place);
    this.#places[place] = profile;
    return profile;
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
    this.#postings.drop(profile.place, profile.indexed);
    this.#places[profile.place] = undefined;
    this.#freePlaces.push(profile.place);
  }

  #mostAlike(terms: ArticleTerms, time: number | undefined): StoryProfile | undefined {
    let best: StoryProfile | undefined;
    let bestLikeness = 0;
    let bestScore = 1;
    const near: number[] = [];
    const asked = { whole: tabulate(terms.whole), lead: tabulate(terms.lead) };
    for (const profile of this.#candidates(terms.whole)) {
      const likeness = this.#likeness(asked, profile);
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

  /** Stories that share the most weight with the article's heaviest terms, the most first. */
  #candidates(terms: PackedVector): readonly StoryProfile[] {
    const { queryTerms, comparedStories } = this.#settings;
    return this.#postings
      .share(headOf(terms, queryTerms))
      .flatMap(({ place, weight }) => {
        const profile = this.#places[place];
        return profile === undefined ? [] : [{ profile, weight }];
      })
      .sort((a, b) => b.weight - a.weight || (a.profile.id < b.profile.id ? -1 : 1))
      .slice(0, comparedStories)
      .map(({ profile }) => profile);
  }

  /** To the story as a whole and to the nearest of its latest articles, half each. */
  #likeness(asked: AskedTerms, { whole, lead, recent }: StoryProfile): number {
    const nearest = nearestOf(asked.whole, recent, (article) => article.whole);
    const nearestLead = nearestOf(asked.lead, recent, (article) => article.lead);
    const { leadShare } = this.#settings;
    return (
      ((1 - leadShare) * (likenessTo(whole, asked.whole) + nearest) +
        leadShare * (likenessTo(lead, asked.lead) + nearestLead)) /
      2
    );
  }

  #thresholdFor(profile: StoryProfile, days: number): number {
    const { threshold, youngThreshold, settledThreshold, settledAfter, fadeDays } = this.#settings;
    const youth = Math.exp(-(((profile.articles - 1) / settledAfter) ** 2));
    const late = settledThreshold + (youngThreshold - settledThreshold) * youth;
    return threshold + (late - threshold) * (1 - Math.exp(-days / fadeDays));
  }
}

/** An article's terms, laid out to be compared with many stories. */
interface AskedTerms {
  readonly whole: TermTable;
  readonly lead: TermTable;
}

function likenessTo({ sum, length }: TermCenter, asked: TermTable): number {
  return dotTable(asked, sum) / length;
}

function nearestOf(
  asked: TermTable,
  articles: readonly ArticleTerms[],
  termsOf: (article: ArticleTerms) => PackedVector,
): number {
  let nearest = 0;
  for (const article of articles) nearest = Math.max(nearest, dotTable(asked, termsOf(article)));
  return nearest;
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
