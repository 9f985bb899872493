/**
 * Pass: countries, governments by metonym, groups and people by role, added to the names. A
 * capital that stands for its government is no longer a place.
 */
import type { ActorId } from '../../model/ids.ts';
import type { Mention, PlaceMention } from '../../model/reading.ts';
import type { Draft, Pass } from '../draft.ts';
import { isEnglish } from '../english.ts';
import type { Knowledge } from '../knowledge.ts';
import { type FoundName, keepLongest, markTaken, toMention } from './found-name.ts';
import { findGroups } from './groups.ts';
import { findHalves } from './halves.ts';
import { findMetonyms } from './metonyms.ts';
import { findRoleMentions } from './role-mentions.ts';
import { type Scan, scanDraft } from './scan.ts';
import { findShortBodies } from './short-bodies.ts';

/** Completes the mentions; every list stays in order and without overlaps. */
export const findActors: Pass = {
  name: 'actors',
  needs: ['sentences', 'tokens', 'mentions', 'places'],
  makes: ['mentions', 'places'],
  run(draft: Draft, knowledge: Knowledge) {
    const scan = scanDraft(draft);
    const named = draft.mentions;
    if (!isEnglish(draft.lang)) {
      const countries = draft.places.flatMap((place) => toCountry(place, knowledge));
      return { mentions: keepLongest([...named, ...countries]), places: draft.places };
    }
    const metonyms = asMentions(scan, findMetonyms(scan, markTaken(scan, named), knowledge));
    const places = withoutOverlaps(draft.places, metonyms);
    const taken = markTaken(scan, keepLongest([...named, ...metonyms]));
    const groups = asMentions(scan, findGroups(scan, taken, knowledge));
    const roles = asMentions(scan, findRoleMentions(scan, taken, named, knowledge));
    const countries = places.flatMap((place) => toCountry(place, knowledge));
    const halves = asMentions(scan, findHalves(scan, taken, places, knowledge));
    const full = keepLongest([...named, ...metonyms, ...groups, ...roles, ...halves, ...countries]);
    const short = asMentions(scan, findShortBodies(scan, markTaken(scan, full), full));
    return { mentions: keepLongest([...full, ...short]), places };
  },
};

function asMentions(scan: Scan, found: readonly FoundName[]): readonly Mention[] {
  return found.map((name) => toMention(scan, name));
}

function withoutOverlaps(
  places: readonly PlaceMention[],
  metonyms: readonly Mention[],
): readonly PlaceMention[] {
  let next = 0;
  return places.filter((place) => {
    while (next < metonyms.length && (metonyms[next]?.end ?? 0) <= place.start) next += 1;
    return (metonyms[next]?.start ?? Number.POSITIVE_INFINITY) >= place.end;
  });
}

function toCountry(place: PlaceMention, knowledge: Knowledge): Mention[] {
  const country = knowledge.world.countries.get(place.country ?? '');
  if (country === undefined || country.name !== place.name || place.geonamesId !== undefined)
    return [];
  const actorId = `country:${country.code}` as ActorId;
  return [{ start: place.start, end: place.end, kind: 'country', name: country.name, actorId }];
}
