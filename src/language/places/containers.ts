/** "Dayton, Ohio": which candidate stands in which, by a comma or a bracket between them. */
import type { Scan } from '../names/scan.ts';
import type { Candidate } from './candidates.ts';
import type { Place } from './place.ts';
import { stateCodes } from './state-codes.ts';

/** Each candidate that is followed by what contains it. */
export function findContainers(
  scan: Scan,
  candidates: readonly Candidate[],
): ReadonlyMap<Candidate, Candidate> {
  const containers = new Map<Candidate, Candidate>();
  candidates.forEach((inner, at) => {
    const outer = candidates[at + 1];
    if (outer === undefined || outer.from !== inner.to + 1) return;
    if (scan.lower[inner.from - 1] === 'the') return;
    if (!/^[,(]$/u.test(scan.words[inner.to] ?? '') || isListed(inner, outer)) return;
    if (containedIn(inner.places, outer.places).length > 0) containers.set(inner, outer);
  });
  return containers;
}

/** "Canada, Mexico": two countries are a list, though a town in one bears the other's name. */
function isListed(inner: Candidate, outer: Candidate): boolean {
  const areCountries = [inner, outer].every(({ places }) =>
    places.some((place) => place.kind === 'country'),
  );
  return areCountries && !inner.places.some((place) => place.kind === 'state');
}

/** Those of `inner` that lie in one of `outer`, by country and, where kept, by state. */
export function containedIn(inner: readonly Place[], outer: readonly Place[]): readonly Place[] {
  return inner.filter((place) => outer.some((area) => isIn(place, area)));
}

function isIn(place: Place, area: Place): boolean {
  if (place === area || place.country === undefined || place.country !== area.country) return false;
  if (area.kind === 'country') return place.kind !== 'country';
  if (area.kind !== 'state' && area.kind !== 'region') return false;
  if (place.kind !== 'city' && place.kind !== 'county') return false;
  const code = stateCodes.get(area.name);
  return code === undefined || place.area === undefined
    ? area.kind === 'region'
    : place.area === code;
}
