/**
 * Articles of one story to groups that report the same news, from their words: title, lead and
 * body, names heavier. A word that most of the story has says nothing inside it, so words are
 * weighed down by the share of the story's articles that have them. Articles join the group that
 * they are on average most like among those of the last days; groups that grew alike are merged.
 */
import type { ArticleId } from '../model/ids.ts';
import type { ReadArticle } from '../model/story.ts';
import { addInto, dot, type TermVector } from '../text/similarity.ts';
import { inOrderOfPublication } from './evidence.ts';
import { heaviest, termsOf } from './story-terms.ts';

const leastLikeness = 0.1;
const keptTerms = 160;
/** A group takes articles for so many days after its latest; articles without a day at any time. */
const openDays = 6;
const dayMs = 86_400_000;
/** Only the latest groups are compared, so that the cost grows with the number of articles. */
const comparedGroups = 60;
const noFrequencies = { stories: 0, count: () => 0 };

interface LeadGroup {
  readonly sum: Map<string, number>;
  readonly members: ArticleId[];
  first: number | undefined;
  last: number | undefined;
}

interface Weighed {
  readonly id: ArticleId;
  readonly terms: TermVector;
  readonly time: number | undefined;
}

/** Each article's group, by number; every article is in one. */
export function groupByLead(articles: readonly ReadArticle[]): ReadonlyMap<ArticleId, number> {
  const groups: LeadGroup[] = [];
  for (const weighed of weighArticles(articles)) join(groups, weighed);
  mergeAlike(groups);
  const groupOf = new Map<ArticleId, number>();
  groups.forEach(({ members }, number) => {
    for (const id of members) groupOf.set(id, number);
  });
  return groupOf;
}

function weighArticles(articles: readonly ReadArticle[]): readonly Weighed[] {
  const vectors = inOrderOfPublication(articles).map((read) => ({
    read,
    terms: termsOf({ title: read.revision.title, text: read.revision.text }, noFrequencies),
  }));
  const counts = new Map<string, number>();
  for (const { terms } of vectors) {
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return vectors.map(({ read, terms }) => ({
    id: read.article.id,
    terms: heaviest(damp(terms, counts, vectors.length), keptTerms),
    time: timeOf(read),
  }));
}

/** Weights times the share of articles without the word, unit length again; a lone article keeps its own. */
function damp(
  terms: TermVector,
  counts: ReadonlyMap<string, number>,
  articles: number,
): TermVector {
  if (articles < 3) return terms;
  const damped = new Map<string, number>();
  let squares = 0;
  for (const [term, weight] of terms) {
    const kept = weight * (1 - (counts.get(term) ?? 0) / articles);
    if (kept <= 0) continue;
    damped.set(term, kept);
    squares += kept * kept;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of damped) damped.set(term, weight / length);
  return damped;
}

function timeOf({ article }: ReadArticle): number | undefined {
  const time = article.publishedAt === undefined ? Number.NaN : Date.parse(article.publishedAt);
  return Number.isNaN(time) ? undefined : time;
}

function join(groups: LeadGroup[], { id, terms, time }: Weighed): void {
  let best: LeadGroup | undefined;
  let bestLikeness = leastLikeness;
  for (const group of groups.slice(-comparedGroups)) {
    const likeness = dot(terms, group.sum) / group.members.length;
    if (likeness <= bestLikeness || isApart(group, time, time)) continue;
    best = group;
    bestLikeness = likeness;
  }
  if (best === undefined) {
    best = { sum: new Map(), members: [], first: time, last: time };
    groups.push(best);
  }
  addInto(best.sum, terms);
  best.members.push(id);
  if (time === undefined) return;
  best.first = Math.min(best.first ?? time, time);
  best.last = Math.max(best.last ?? time, time);
}

function isApart(group: LeadGroup, first: number | undefined, last: number | undefined): boolean {
  if (first === undefined || last === undefined) return false;
  if (group.first === undefined || group.last === undefined) return false;
  return Math.max(first - group.last, group.first - last) > openDays * dayMs;
}

/** The most alike pair first, until no two groups are alike; only neighbours in time are looked at. */
function mergeAlike(groups: LeadGroup[]): void {
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    if (group === undefined) continue;
    for (let other = Math.min(groups.length - 1, at + comparedGroups); other > at; other -= 1) {
      const next = groups[other];
      if (next === undefined || isApart(group, next.first, next.last)) continue;
      const pairs = group.members.length * next.members.length;
      if (dot(group.sum, next.sum) / pairs <= leastLikeness) continue;
      absorb(group, next);
      groups.splice(other, 1);
    }
  }
}

function absorb(group: LeadGroup, other: LeadGroup): void {
  addInto(group.sum, other.sum);
  group.members.push(...other.members);
  if (other.first !== undefined) group.first = Math.min(group.first ?? other.first, other.first);
  if (other.last !== undefined) group.last = Math.max(group.last ?? other.last, other.last);
}
