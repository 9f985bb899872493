/**
 * Names to single places: what contains them first, then the countries in focus, nearness to the
 * other places of the text, and size last. One name means one place throughout a text.
 */
import { rememberBy } from '../../text/remember.ts';
import type { Candidate } from './candidates.ts';
import { containedIn } from './containers.ts';
import type { Place } from './place.ts';
import { stateCodes } from './state-codes.ts';

/** Share of a text's places and nationalities by country, and by state within one. */
export interface Focus {
  readonly countries: ReadonlyMap<string, number>;
  readonly states: ReadonlyMap<string, number>;
}

/** How many other places a name is held against. */
const mostAnchors = 40;

/** The place of each candidate. */
export function resolvePlaces(
  candidates: readonly Candidate[],
  containers: ReadonlyMap<Candidate, Candidate>,
  nationalities: readonly string[],
): ReadonlyMap<Candidate, Place> {
  const focus = measureFocus(candidates, containers, nationalities);
  const options = narrowByKey(candidates, containers);
  const first = chooseAll(options, focus, []);
  const chosen = chooseAll(options, focus, [...first.values()].slice(0, mostAnchors));
  const insides = new Map([...containers].map(([inside, outside]) => [outside, inside] as const));
  return new Map(
    candidates.flatMap((candidate) => {
      const outer = containers.get(candidate);
      const own = outer && best(containedIn(candidate.places, outer.places), focus, []);
      const place =
        own ?? areaAround(candidate, insides.get(candidate)) ?? chosen.get(candidate.key);
      return place === undefined ? [] : [[candidate, place] as const];
    }),
  );
}

/** "Albany, New York": what contains another place is an area, not the city of that name. */
function areaAround(candidate: Candidate, inner: Candidate | undefined): Place | undefined {
  if (inner === undefined) return undefined;
  return candidate.places.find((place) => containedIn(inner.places, [place]).length > 0);
}

/** For each name its possible places; a container anywhere in the text narrows them. */
function narrowByKey(
  candidates: readonly Candidate[],
  containers: ReadonlyMap<Candidate, Candidate>,
): ReadonlyMap<string, readonly Place[]> {
  const options = new Map(candidates.map(({ key, places }) => [key, places]));
  for (const [inner, outer] of containers) {
    const inside = containedIn(inner.places, outer.places);
    if (inside.length > 0) options.set(inner.key, inside);
  }
  return options;
}

function measureFocus(
  candidates: readonly Candidate[],
  containers: ReadonlyMap<Candidate, Candidate>,
  nationalities: readonly string[],
): Focus {
  const countries = new Map<string, number>();
  const states = new Map<string, number>();
  for (const code of nationalities) addTo(countries, code, 1);
  for (const candidate of candidates) {
    const outer = containers.get(candidate);
    const places = outer ? containedIn(candidate.places, outer.places) : candidate.places;
    const codes = countriesOf(places);
    for (const code of codes) addTo(countries, code, 1 / codes.length);
    const areas = areasOf(places);
    for (const area of areas) addTo(states, area, 1 / Math.max(areas.length, codes.length));
  }
  return { countries: shares(countries), states: shares(states) };
}

// Mentions of one name share its places.
const countriesOf = rememberBy(
  (places: readonly Place[]) => places,
  (places): readonly string[] => [...new Set(places.flatMap(({ country }) => country ?? []))],
);
const areasOf = rememberBy(
  (places: readonly Place[]) => places,
  (places): readonly string[] => [...new Set(places.flatMap((place) => areaOf(place) ?? []))],
);

function areaOf(place: Place): string | undefined {
  return place.kind === 'state' ? stateCodes.get(place.name) : place.area;
}

function addTo(counts: Map<string, number>, key: string, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

function shares(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0) || 1;
  return new Map([...counts].map(([key, count]) => [key, count / total]));
}

function chooseAll(
  options: ReadonlyMap<string, readonly Place[]>,
  focus: Focus,
  anchors: readonly Place[],
): ReadonlyMap<string, Place> {
  return new Map(
    [...options].flatMap(([key, places]) => {
      const place = best(places, focus, anchors);
      return place === undefined ? [] : [[key, place] as const];
    }),
  );
}

function best(
  places: readonly Place[],
  focus: Focus,
  anchors: readonly Place[],
): Place | undefined {
  if (places.length < 2) return places[0];
  let chosen: Place | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    const score = scoreOf(place, focus) + (anchors.length > 0 ? nearness(place, anchors) : 0);
    if (score > highest) {
      highest = score;
      chosen = place;
    }
  }
  return chosen;
}

const kindScore = {
  country: 8,
  continent: 8,
  region: 6.5,
  water: 6.5,
  landmark: 6.5,
  county: 5,
  state: 6.2,
  city: 0,
} as const;

function scoreOf(place: Place, focus: Focus): number {
  const inCountry = focus.countries.get(place.country ?? '') ?? 0;
  const inState = focus.states.get(areaOf(place) ?? '') ?? 0;
  const size = place.kind === 'city' ? Math.log10(place.population + 100) : 0;
  const known = place.isCapital ? 1 : 0;
  const named = place.isListed ? 0.6 : 0;
  return kindScore[place.kind] + size + known + named + 4 * inCountry + 3 * inState;
}

/** 1 for another place of the text within 100 km, falling to 0 at 1,000 km. */
function nearness(place: Place, anchors: readonly Place[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    if (!isSmall(anchor) || anchor.name === place.name) continue;
    nearest = Math.min(nearest, distanceKm(place, anchor));
  }
  if (nearest >= 1000) return 0;
  return nearest <= 100 ? 1.5 : 1.5 * (1 - (nearest - 100) / 900);
}

function isSmall({ kind }: Place): boolean {
  return kind === 'city' || kind === 'county';
}

/** Great-circle distance in kilometres (haversine, mean radius 6,371 km). */
export function distanceKm(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const radians = Math.PI / 180;
  const dLat = (b.lat - a.lat) * radians;
  const dLon = (b.lon - a.lon) * radians;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
