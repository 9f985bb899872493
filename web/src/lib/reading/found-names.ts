/** Gathers the mentions of one actor or place, so that the list names each once. */
import type { Mention, PlaceMention } from '../../../../src/model/reading.ts';
import type { Span } from '../../../../src/model/span.ts';

/** One actor or place with every span that names it, in order of first mention. */
export interface FoundName<T> {
  readonly key: string;
  /** The mention with the longest name. */
  readonly best: T;
  readonly spans: readonly Span[];
}

export function gatherActors(mentions: readonly Mention[]): readonly FoundName<Mention>[] {
  return gather(mentions, (mention) => mention.actorId ?? `${mention.kind}:${mention.name}`);
}

export function gatherPlaces(places: readonly PlaceMention[]): readonly FoundName<PlaceMention>[] {
  return gather(places, (place) => String(place.geonamesId ?? `${place.country}:${place.name}`));
}

function gather<T extends Span & { readonly name: string }>(
  mentions: readonly T[],
  keyOf: (mention: T) => string,
): readonly FoundName<T>[] {
  const found = new Map<string, { key: string; best: T; spans: Span[] }>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = found.get(key);
    if (known === undefined) found.set(key, { key, best: mention, spans: [mention] });
    else {
      known.spans.push(mention);
      if (mention.name.length > known.best.name.length) known.best = mention;
    }
  }
  return [...found.values()];
}
