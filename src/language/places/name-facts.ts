/** What the world's tables say of a name, settled once for each spelling: most rules ask no more of it. */
import type { Place } from './place.ts';

export interface NameFacts {
  /** The folded name. */
  readonly key: string;
  readonly places: readonly Place[];
  /** The first of them that is a country. */
  readonly country: Place | undefined;
  /** One of them is no city: a country, a state, a sea. */
  readonly isArea: boolean;
  /** One of them is a capital or listed by hand. */
  readonly isKnown: boolean;
  /** Of the largest; 0 where there is none. */
  readonly population: number;
  /** The country whose government the name stands for. */
  readonly government: string | undefined;
  /** The name is a government's seat and no city ("kremlin"). */
  readonly isSeat: boolean;
}

/** The facts of a folded name from its places and the governments' tables. */
export function toNameFacts(
  key: string,
  places: readonly Place[],
  governments: ReadonlyMap<string, string>,
  seats: ReadonlySet<string>,
): NameFacts {
  return {
    key,
    places,
    country: places.find(({ kind }) => kind === 'country'),
    isArea: places.some(({ kind }) => kind !== 'city'),
    isKnown: places.some(({ isCapital, isListed }) => isCapital || isListed),
    population: Math.max(0, ...places.map(({ population }) => population)),
    government: governments.get(key),
    isSeat: seats.has(key),
  };
}
