/** Pass: capitalised names that no person or organisation bears to places with coordinates. */
import type { PlaceMention } from '../../model/reading.ts';
import type { Draft, Pass } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Scan, scanDraft } from '../names/scan.ts';
import { acceptPlaces } from './accept.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { findContainers } from './containers.ts';
import type { Place } from './place.ts';
import { resolvePlaces } from './resolve.ts';

/** Makes every place, capitals that stand for a government among them; a later pass tells those. */
export const findPlaces: Pass = {
  name: 'places',
  needs: ['sentences', 'tokens', 'mentions'],
  makes: ['places'],
  run(draft: Draft, knowledge: Knowledge) {
    const scan = scanDraft(draft);
    const candidates = findCandidates(scan, draft.mentions, knowledge);
    const containers = findContainers(scan, candidates);
    const accepted = acceptPlaces(scan, candidates, containers, knowledge);
    const nationalities = scan.words.flatMap((word) => knowledge.world.demonyms.get(word) ?? []);
    const places = resolvePlaces(accepted, containers, nationalities);
    return { places: accepted.flatMap((one) => toMention(scan, one, places.get(one))) };
  },
};

function toMention(scan: Scan, { from, to }: Candidate, place: Place | undefined): PlaceMention[] {
  if (place === undefined) return [];
  const mention: PlaceMention = {
    start: scan.tokens[from]?.start ?? 0,
    end: scan.tokens[to - 1]?.end ?? 0,
    name: place.name,
    ...(place.country === undefined ? {} : { country: place.country }),
    lat: place.lat,
    lon: place.lon,
    ...(place.geonamesId === undefined ? {} : { geonamesId: place.geonamesId }),
    ...(place.alternativeNames ? { alternativeNames: place.alternativeNames } : {}),
  };
  return [mention];
}
