/** What the grouping index keeps of a story: its mean terms, its latest articles, its days. */
import type { StoryId } from '../model/ids.ts';
import { addInto, type TermVector, toUnitLength } from '../text/similarity.ts';
import { type ArticleTerms, heaviest } from './story-terms.ts';

const recentArticles = 8;
const recentTerms = 60;
const keptTerms = 160;

/** A sum of unit vectors and its length. Mutable. */
export interface TermCenter {
  sum: Map<string, number>;
  length: number;
}

/** Mutable. Times are milliseconds. */
export interface StoryProfile {
  readonly id: StoryId;
  readonly whole: TermCenter;
  readonly lead: TermCenter;
  articles: number;
  recent: readonly ArticleTerms[];
  readonly indexed: Set<string>;
  first: number | undefined;
  last: number | undefined;
}

/** A story without articles. */
export function createProfile(id: StoryId): StoryProfile {
  return {
    id,
    whole: { sum: new Map(), length: 1 },
    lead: { sum: new Map(), length: 1 },
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
  extendCenter(profile.whole, terms.whole);
  extendCenter(profile.lead, terms.lead);
  profile.articles += 1;
  const kept = {
    whole: toUnitLength(heaviest(terms.whole, recentTerms)),
    lead: toUnitLength(heaviest(terms.lead, recentTerms)),
  };
  profile.recent = [...profile.recent.slice(1 - recentArticles), kept];
  if (time === undefined) return;
  profile.first = Math.min(profile.first ?? time, time);
  profile.last = Math.max(profile.last ?? time, time);
}

function extendCenter(center: TermCenter, terms: TermVector): void {
  addInto(center.sum, terms);
  if (center.sum.size > keptTerms * 1.5) center.sum = new Map(heaviest(center.sum, keptTerms));
  let squares = 0;
  for (const weight of center.sum.values()) squares += weight * weight;
  center.length = Math.sqrt(squares) || 1;
}
