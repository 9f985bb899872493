/** Who a story is about: the few parties that speak and act most in it. */
import type { ReadArticle } from '../model/story.ts';

const mostPrincipals = 4;

/** One key for a country and its government; else the id, else the name. */
export function partyOf(actor: { readonly name: string; readonly actorId?: string }): string {
  const country = /^(?:country|government):([A-Z]{2})$/u.exec(actor.actorId ?? '');
  if (country) return `state:${country[1]}`;
  return actor.actorId ?? `name:${actor.name.toLowerCase().replace(/^the\s+/u, '')}`;
}

/**
 * Keys (`partyOf`) of the at most four parties that act (counted twice) and speak in most
 * articles, and at least half as much as the first of them.
 */
export function findPrincipals(articles: readonly ReadArticle[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const count = (keys: ReadonlySet<string>, weight: number): void => {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + weight);
  };
  for (const { reading } of articles) {
    const acting = reading.events.flatMap((event) => [...event.actors, ...event.recipients]);
    const speaking = reading.statements
      .map((statement) => statement.speaker)
      .filter(({ kind }) => !/anonymous|collective|unknown|document/u.test(kind));
    count(new Set(acting.map(partyOf)), 2);
    count(new Set(speaking.map(partyOf)), 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const least = (ranked[0]?.[1] ?? 0) / 2;
  const leading = ranked.slice(0, mostPrincipals).filter(([, weight]) => weight > least);
  return new Set(leading.map(([key]) => key));
}
