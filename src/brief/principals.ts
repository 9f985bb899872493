/** Who a story is about: the few parties that speak and act most in it. */
import type { ReadArticle } from '../model/story.ts';

const mostPrincipals = 4;

/** One key for a country and its government; else the id, else the name. */
export function partyOf(actor: { readonly name: string; readonly actorId?: string }): string {
  const country = /^(?:country|government):([A-Z]{2})$/u.exec(actor.actorId ?? '');
  if (country) return `state:${country[1]}`;
  return actor.actorId ?? `name:${actor.name.toLowerCase().replace(/^the\s+/u, '')}`;
}

/** Keys (`partyOf`) of the four parties that take part in most articles' events and statements. */
export function findPrincipals(articles: readonly ReadArticle[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { reading } of articles) {
    const here = new Set<string>();
    for (const event of reading.events) {
      for (const actor of [...event.actors, ...event.recipients]) here.add(partyOf(actor));
    }
    for (const { speaker } of reading.statements) {
      if (!/anonymous|collective|unknown|document/u.test(speaker.kind)) here.add(partyOf(speaker));
    }
    for (const key of here) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(ranked.slice(0, mostPrincipals).map(([key]) => key));
}
