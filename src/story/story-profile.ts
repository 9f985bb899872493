/** What the grouping index keeps of a story: its mean terms, its latest articles, its days. */
import type { StoryId } from '../model/ids.ts';
import { addInto, type TermVector } from '../text/similarity.ts';
import { heaviest } from './story-terms.ts';

const recentArticles = 8;
const recentTerms = 100;
const keptTerms = 160;

/** Mutable; `center` is a sum of unit vectors and `length` its length. Times are milliseconds. */
export interface StoryProfile {
  readonly id: StoryId;
  center: Map<string, number>;
  length: number;
  articles: number;
  recent: readonly TermVector[];
  readonly indexed: Set<string>;
  first: number | undefined;
  last: number | undefined;
}

/** A story without articles. */
export function createProfile(id: StoryId): StoryProfile {
  return {
    id,
    center: new Map(),
    length: 1,
    articles: 0,
    recent: [],
    indexed: new Set(),
    first: undefined,
    last: undefined,
  };
}

/** Adds one article's terms; light terms of a long story are dropped again. */
export function extendProfile(
  profile: StoryProfile,
  terms: TermVector,
  time: number | undefined,
): void {
  addInto(profile.center, terms);
  if (profile.center.size > keptTerms * 1.5) {
    profile.center = new Map(heaviest(profile.center, keptTerms));
  }
  let squares = 0;
  for (const weight of profile.center.values()) squares += weight * weight;
  profile.length = Math.sqrt(squares) || 1;
  profile.articles += 1;
  profile.recent = [...profile.recent.slice(1 - recentArticles), heaviest(terms, recentTerms)];
  if (time === undefined) return;
  profile.first = Math.min(profile.first ?? time, time);
  profile.last = Math.max(profile.last ?? time, time);
}
