/** What the grouping index keeps of a story: its mean terms, its latest articles, its days. */
import type { StoryId } from '../model/ids.ts';
import {
  addVectors,
  emptyVector,
  headOf,
  lengthOf,
  type PackedVector,
  scaleToUnit,
} from '../text/packed-vector.ts';
import type { ArticleTerms } from './story-terms.ts';

const recentArticles = 8;
const recentTerms = 60;
const keptTerms = 160;

/** A sum of unit vectors and its length. */
export interface TermCenter {
  readonly sum: PackedVector;
  readonly length: number;
}

/** Mutable. Times are milliseconds. */
export interface StoryProfile {
  readonly id: StoryId;
  /** Its number in the postings. */
  readonly place: number;
  whole: TermCenter;
  lead: TermCenter;
  articles: number;
  recent: readonly ArticleTerms[];
  /** The terms under which it was ever put. */
  readonly indexed: Set<number>;
  first: number | undefined;
  last: number | undefined;
}

/** A story without articles. */
export function createProfile(id: StoryId, place: number): StoryProfile {
  const empty = { sum: emptyVector, length: 1 };
  return {
    id,
    place,
    whole: empty,
    lead: empty,
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
  terms: ArticleTerms,
  time: number | undefined,
): void {
  profile.whole = extendCenter(profile.whole, terms.whole);
  profile.lead = extendCenter(profile.lead, terms.lead);
  profile.articles += 1;
  const kept = {
    whole: scaleToUnit(headOf(terms.whole, recentTerms)),
    lead: scaleToUnit(headOf(terms.lead, recentTerms)),
  };
  profile.recent = [...profile.recent.slice(1 - recentArticles), kept];
  if (time === undefined) return;
  profile.first = Math.min(profile.first ?? time, time);
  profile.last = Math.max(profile.last ?? time, time);
}

function extendCenter(center: TermCenter, terms: PackedVector): TermCenter {
  const all = addVectors(center.sum, terms);
  const sum = all.terms.length > keptTerms * 1.5 ? headOf(all, keptTerms) : all;
  return { sum, length: lengthOf(sum) || 1 };
}
