/** How present each party is in a story: in how many independent origins it acts or speaks. */
import type { ActorKind, Speaker } from '../model/reading.ts';
import type { ReadArticle } from '../model/story.ts';
import { compareText, partyKey } from './evidence.ts';
import type { OriginOf } from './origins.ts';

const mostPrincipals = 12;
/** A principal is in one in twelve origins, and never in a single one of many. */
const leastShare = 1 / 12;

/** Who can matter in a story by itself: analysts and unnamed sources cannot. */
export const partyKinds: ReadonlySet<ActorKind> = new Set([
  'person',
  'country',
  'government',
  'organisation',
  'armed-group',
]);

/** Party (`partyKey`) to its share of the most present one, above 0 and at most 1; the top twelve. */
export function measurePresence(
  articles: readonly ReadArticle[],
  originOf: OriginOf,
): ReadonlyMap<string, number> {
  const originsOf = new Map<string, Set<string>>();
  for (const { article, reading } of articles) {
    const speakers = [
      ...reading.statements.map(({ speaker }) => speaker),
      ...reading.demands.map(({ party }) => party),
    ].filter(isParty);
    const acting = reading.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
    for (const key of new Set([...speakers, ...acting].map(partyKey))) {
      const origins = originsOf.get(key) ?? new Set();
      originsOf.set(key, origins.add(originOf(article.id)));
    }
  }
  const all = new Set(articles.map(({ article }) => originOf(article.id))).size;
  const least = Math.max(all > 6 ? 2 : 1, all * leastShare);
  const ranked = [...originsOf]
    .map(([key, origins]) => [key, origins.size] as const)
    .filter(([, origins]) => origins >= least)
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .slice(0, mostPrincipals);
  const most = ranked[0]?.[1] ?? 1;
  return new Map(ranked.map(([key, origins]) => [key, origins / most]));
}

function isParty({ kind }: Speaker): boolean {
  return partyKinds.has(kind);
}
