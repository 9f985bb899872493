/**
 * Everything that the sections choose from: candidate sentences of the newest articles, how much
 * independent origins agree on each, who the principals are. Only origins are taken from: a
 * reprint's sentences are its origin's.
 */
import type { ArticleId, Instant, StoryId } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import type {
  Dispute,
  Position,
  ReadArticle,
  ReprintGroup,
  TimelineEntry,
} from '../model/story.ts';
import type { WatchItem } from '../model/watch.ts';
import { type Candidate, collectCandidates, saidAtOf } from './candidates.ts';
import { findPrincipals } from './principals.ts';

const newsDays = 3;
const mostNewsDays = 21;
const enoughOrigins = 6;
const mostNewsArticles = 60;
const dayMs = 86_400_000;

/** A story with what has been derived from its articles. */
export interface DraftInput {
  readonly storyId: StoryId;
  readonly label: string;
  readonly articles: readonly ReadArticle[];
  readonly reprints: readonly ReprintGroup[];
  readonly timeline: readonly TimelineEntry[];
  readonly disputes: readonly Dispute[];
  readonly positions: readonly Position[];
  readonly watchItems: readonly WatchItem[];
  readonly asOf: Instant;
}

/** What the sections choose from. */
export interface Material {
  readonly input: DraftInput;
  /** The newest articles' candidates, newest article first. */
  readonly news: readonly Candidate[];
  readonly newsSince: Instant;
  /** Does the candidate hold a claim that is disputed? It belongs under that heading. */
  readonly isContested: (candidate: Candidate) => boolean;
  /** When the newest article was published. */
  readonly latest: Instant;
  /** Share of the news' other origins that say much the same, 0 to 1. */
  readonly support: (candidate: Candidate) => number;
  readonly principals: ReadonlySet<string>;
  /** Candidates of any article of the story, by revision; [] for one that is not of it. */
  readonly candidatesOf: (revisionId: string) => readonly Candidate[];
}

/** Gathers the material; candidates of older articles are made only when asked for. */
export function gatherMaterial(input: DraftInput): Material {
  const originIds = originsOf(input.reprints);
  const copies = copiesOf(input.reprints);
  const origins = input.articles.filter(({ article }) => !copies.has(article.id));
  const newestFirst = [...origins].sort(
    (a, b) => compareText(saidAtOf(b), saidAtOf(a)) || compareText(a.article.id, b.article.id),
  );
  const byRevision = new Map(input.articles.map((read) => [read.revision.id as string, read]));
  const made = new Map<string, readonly Candidate[]>();
  const candidatesOf = (revisionId: string): readonly Candidate[] => {
    const known = made.get(revisionId);
    if (known) return known;
    const read = byRevision.get(revisionId);
    const candidates = read
      ? collectCandidates(read, originIds.get(read.article.id) ?? read.article.id)
      : [];
    made.set(revisionId, candidates);
    return candidates;
  };
  const newest = newestArticles(newestFirst);
  const news = newest.flatMap((read) => candidatesOf(read.revision.id));
  return {
    input,
    news,
    latest: newestFirst[0] ? saidAtOf(newestFirst[0]) : input.asOf,
    newsSince: newest.at(-1) ? saidAtOf(newest.at(-1) as ReadArticle) : input.asOf,
    isContested: createContested(input.disputes),
    support: createSupport(news),
    principals: findPrincipals(input.articles),
    candidatesOf,
  };
}

function createContested(disputes: readonly Dispute[]): (candidate: Candidate) => boolean {
  const claims = new Map<string, readonly Span[]>();
  for (const { claim } of disputes) {
    const { revisionId, span } = claim.citation;
    claims.set(revisionId, [...(claims.get(revisionId) ?? []), span]);
  }
  return ({ read, span }) =>
    (claims.get(read.revision.id) ?? []).some(
      (claim) => claim.start < span.end && span.start < claim.end,
    );
}

/** Each article of a group to its origin: what only cites another outlet is no second source of it. */
function originsOf(groups: readonly ReprintGroup[]): ReadonlyMap<ArticleId, ArticleId> {
  return new Map(
    groups.flatMap(({ originId, reprints }) =>
      reprints.map(({ articleId }) => [articleId, originId] as const),
    ),
  );
}

/** The articles whose text is another one's; what only cites another outlet has words of its own. */
function copiesOf(groups: readonly ReprintGroup[]): ReadonlySet<ArticleId> {
  const reprints = groups.flatMap((group) => group.reprints);
  return new Set(reprints.filter(({ form }) => form !== 'cites').map(({ articleId }) => articleId));
}

/** The articles of the last three days, or of as many as it takes to have six origins. */
function newestArticles(newestFirst: readonly ReadArticle[]): readonly ReadArticle[] {
  const newest = newestFirst[0];
  if (!newest) return [];
  const latest = Date.parse(saidAtOf(newest));
  const taken = newestFirst.filter((read, i) => {
    const days = (latest - Date.parse(saidAtOf(read))) / dayMs;
    return days <= newsDays || (i < enoughOrigins && days <= mostNewsDays);
  });
  return taken.slice(0, mostNewsArticles);
}

/** Sums, over other origins, how much of a sentence their leads share; by an index over stems. */
function createSupport(news: readonly Candidate[]): (candidate: Candidate) => number {
  const originsWith = new Map<string, Set<string>>();
  const origins = new Set<string>();
  for (const candidate of news) {
    if (candidate.position > 7) continue;
    origins.add(candidate.originId);
    for (const stem of candidate.stems) {
      const known = originsWith.get(stem);
      if (known) known.add(candidate.originId);
      else originsWith.set(stem, new Set([candidate.originId]));
    }
  }
  const others = Math.max(1, origins.size - 1);
  return (candidate) => {
    let sum = 0;
    for (const stem of candidate.stems) {
      sum += Math.max(0, (originsWith.get(stem)?.size ?? 1) - 1) / others;
    }
    return sum / (candidate.stems.size + 4);
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
