/** Pass: capitalised names that no person or organisation bears to places with coordinates. */
import type { LanguageTag } from '../../model/ids.ts';
import type { PlaceMention } from '../../model/reading.ts';
import type { Draft, Pass } from '../draft.ts';
import { isEnglish } from '../english.ts';
import type { Knowledge } from '../knowledge.ts';
import { markTaken } from '../names/found-name.ts';
import { markTokens, type Scan, scanDraft } from '../names/scan.ts';
import { acceptPlaces } from './accept.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { findContainers } from './containers.ts';
import { findForeignNames, isWorldKnown } from './foreign-names.ts';
import { findInsideNames } from './inside-names.ts';
import { widenPlaces } from './parts-of-places.ts';
import type { Place } from './place.ts';
import { resolvePlaces } from './resolve.ts';

/** Makes every place, capitals that stand for a government among them; a later pass tells those. */
export const findPlaces: Pass = {
  name: 'places',
  needs: ['sentences', 'tokens', 'mentions'],
  makes: ['places'],
  run(draft: Draft, knowledge: Knowledge) {
    const scan = scanDraft(draft);
    const inside = isEnglish(draft.lang) ? findInsideNames(scan, draft.mentions, knowledge) : [];
    const candidates = [...findCandidates(scan, draft.mentions, knowledge), ...inside].sort(
      (a, b) => a.from - b.from,
    );
    const containers = findContainers(scan, candidates);
    const accepted = isEnglish(draft.lang)
      ? acceptPlaces(scan, candidates, containers, knowledge)
      : acceptForeign(scan, candidates, draft.lang, knowledge);
    const nationalities = findNationalities(scan, knowledge);
    const places = resolvePlaces(accepted, containers, nationalities);
    const taken = markTaken(scan, draft.mentions);
    const wide = isEnglish(draft.lang) ? widenPlaces(scan, accepted, taken) : accepted;
    return {
      places: wide.flatMap((one, at) => toMention(scan, one, places.get(accepted[at] ?? one))),
    };
  },
};

/** The country codes of the nationalities in a text, in order. */
function findNationalities(scan: Scan, { world }: Knowledge): readonly string[] {
  const found: string[] = [];
  for (const { form } of scan.tokens) {
    const country = world.isDemonym(form) ? world.demonyms.get(form.surface) : undefined;
    if (country !== undefined) found.push(country);
  }
  return found;
}

/** In other languages: places by their names there, and capitals spelled as in English. */
function acceptForeign(
  scan: Scan,
  candidates: readonly Candidate[],
  lang: LanguageTag,
  knowledge: Knowledge,
): readonly Candidate[] {
  const countries = findForeignNames(scan, lang, knowledge);
  const taken = markTokens(scan, countries);
  const others = candidates.filter((one) => isWorldKnown(one) && !taken[one.from]);
  return [...countries, ...others].sort((a, b) => a.from - b.from);
}

function toMention(
  scan: Scan,
  { from, to, skipped = 0 }: Candidate,
  place: Place | undefined,
): PlaceMention[] {
  if (place === undefined) return [];
  const mention: PlaceMention = {
    start: (scan.tokens[from]?.start ?? 0) + skipped,
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
