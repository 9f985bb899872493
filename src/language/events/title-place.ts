/**
 * "X set for talks in Moscow" as the title: the first meeting told without a place took place
 * there. The place must be named in the text too, for its span is the evidence.
 */
import type { Event, PlaceMention } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import { foldName } from '../places/fold-name.ts';

const placeInTitle = /\b(?:in|at) (\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3})/gu;

/** The events, the first of them with the title's place when it is a meeting without one. */
export function settlePlaces(
  draft: Draft,
  knowledge: Knowledge,
  events: readonly Event[],
): readonly Event[] {
  const [first, ...rest] = events;
  if (first?.type !== 'CONSULT' || first.place !== undefined) return events;
  const place = findPlaceOfTitle(draft, knowledge);
  return place === undefined ? events : [{ ...first, place }, ...rest];
}

function findPlaceOfTitle(draft: Draft, knowledge: Knowledge): PlaceMention | undefined {
  for (const [, name = ''] of (draft.input.title ?? '').matchAll(placeInTitle)) {
    const told = draft.places.find((place) => place.name === name);
    const place = told ?? findNamed(draft, knowledge, name);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** A capital that the text names only as a government ("Moscow has claimed") is a place all the same. */
function findNamed(draft: Draft, knowledge: Knowledge, name: string): PlaceMention | undefined {
  const start = draft.text.indexOf(name);
  const places = knowledge.world.find(foldName(name));
  const place = places.toSorted((a, b) => b.population - a.population)[0];
  if (start < 0 || place === undefined) return undefined;
  return {
    start,
    end: start + name.length,
    name: place.name,
    ...(place.country === undefined ? {} : { country: place.country }),
    lat: place.lat,
    lon: place.lon,
    ...(place.geonamesId === undefined ? {} : { geonamesId: place.geonamesId }),
  };
}
