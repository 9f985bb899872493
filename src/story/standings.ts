/**
 * A story's stances to who stands for or against whom: parties as positions have them, with the
 * latest passages of each way. One passage of one origin counts once.
 */
import type { ArticleId } from '../model/ids.ts';
import type { ReadArticle, Standing, StandingPassage } from '../model/story.ts';
import { citationOf, inOrderOfPublication, partyKey, saidAt, textOf } from './evidence.ts';
import { originsFrom } from './origins.ts';
import { findParties, type Party } from './parties.ts';
import { groupReprints } from './reprints.ts';
import { findStances, type StanceWay } from './stances.ts';

const passagesKept = 3;
/** What stands in one origin only may be a slip of reading. */
const fewestOrigins = 2;
const mostStandings = 24;

interface Gathered {
  readonly holder: Party;
  readonly target: Party;
  readonly passages: Record<StanceWay, StandingPassage[]>;
  readonly origins: Set<ArticleId>;
}

/** Those told by most origins first; a pair that one origin alone tells of is left out. */
export function findStandings(articles: readonly ReadArticle[]): readonly Standing[] {
  const originOf = originsFrom(groupReprints(articles));
  const parties = findParties(articles);
  const pairs = new Map<string, Gathered>();
  for (const read of inOrderOfPublication(articles)) {
    for (const { holder, target, way, evidence } of findStances(read.revision.text, read.reading)) {
      const [one, other] = [holder, target].map((each) =>
        parties.partyOf({ ...each, kind: 'unknown' }),
      ) as [Party, Party];
      const key = `${partyKey(one)} ${partyKey(other)}`;
      if (partyKey(one) === partyKey(other)) continue;
      const empty = { for: [], against: [] };
      const pair = pairs.get(key) ?? {
        holder: one,
        target: other,
        passages: empty,
        origins: new Set(),
      };
      pairs.set(key, pair);
      pair.origins.add(originOf(read.article.id));
      pair.passages[way].push({
        text: textOf(read, evidence),
        articleId: read.article.id,
        citation: citationOf(read, evidence),
        saidAt: saidAt(read),
      });
    }
  }
  return [...pairs.values()]
    .filter(({ origins }) => origins.size >= fewestOrigins)
    .sort((a, b) => b.origins.size - a.origins.size)
    .slice(0, mostStandings)
    .map(toStanding);
}

function toStanding({ holder, target, passages, origins }: Gathered): Standing {
  return {
    kind: 'standing',
    holder,
    target,
    for: { count: passages.for.length, latest: passages.for.slice(-passagesKept).reverse() },
    against: {
      count: passages.against.length,
      latest: passages.against.slice(-passagesKept).reverse(),
    },
    origins: origins.size,
  };
}
