/**
 * Scores places on LGL and GeoVirus. Spans: found ones that overlap one of the gold, one to one.
 * Accuracy within 161 km (100 miles): over the gold spans that were found and have coordinates,
 * as resolvers are compared, and over all of the gold with coordinates, missing ones counted wrong.
 */
import { distanceKm } from '../language/places/resolve.ts';
import type { PlaceMention } from '../model/reading.ts';
import { type Score, scoreCounts } from './counts.ts';
import { type GoldPlace, type GoldPlaceText, loadGeoVirus, loadLgl } from './place-corpora.ts';
import type { Reader } from './reader.ts';
import { pairSpans } from './span-match.ts';

export interface PlaceReport {
  readonly texts: number;
  readonly spans: Score;
  /** Share of found spans with coordinates that lie within 161 km. */
  readonly accuracy161: number;
  /** The same over every gold span with coordinates. */
  readonly overall161: number;
  readonly errors: readonly string[];
}

const nearKm = 161;

/** Scores on one of the corpora. */
export async function scorePlaces(
  dataFolder: string,
  read: Reader,
  corpus: 'lgl' | 'geovirus',
): Promise<PlaceReport> {
  const load = corpus === 'lgl' ? loadLgl : loadGeoVirus;
  return scorePlaceTexts(await load(dataFolder), read);
}

/** Scores over texts at hand. */
export function scorePlaceTexts(texts: readonly GoldPlaceText[], read: Reader): PlaceReport {
  const count = { paired: 0, found: 0, gold: 0, located: 0, foundLocated: 0, near: 0 };
  const errors: string[] = [];
  for (const { id, text, places } of texts) {
    const found = read({ text, lang: 'en' }).places;
    count.found += found.length;
    count.gold += places.length;
    for (const pair of pairSpans<PlaceMention, GoldPlace>(found, places)) {
      const isLocated = pair.gold?.lat !== undefined;
      const km = distanceOf(pair.found, pair.gold);
      if (pair.found !== undefined && pair.gold !== undefined) count.paired += 1;
      if (isLocated) count.located += 1;
      if (isLocated && pair.found !== undefined) count.foundLocated += 1;
      if (km !== undefined && km <= nearKm) count.near += 1;
      else errors.push(showPair({ id, text, places }, pair, km));
    }
  }
  return {
    texts: texts.length,
    spans: scoreCounts(count.paired, count.found, count.gold),
    accuracy161: count.foundLocated === 0 ? 0 : count.near / count.foundLocated,
    overall161: count.located === 0 ? 0 : count.near / count.located,
    errors,
  };
}

function distanceOf(found: PlaceMention | undefined, gold: GoldPlace | undefined) {
  if (found?.lat === undefined || found.lon === undefined) return undefined;
  if (gold?.lat === undefined || gold.lon === undefined) return undefined;
  return distanceKm({ lat: found.lat, lon: found.lon }, { lat: gold.lat, lon: gold.lon });
}

function showPair(
  { id, text }: GoldPlaceText,
  { found, gold }: { readonly found?: PlaceMention; readonly gold?: GoldPlace },
  km: number | undefined,
): string {
  const at = gold?.start ?? found?.start ?? 0;
  const around = text.slice(Math.max(0, at - 50), at + 60).replace(/\s+/gu, ' ');
  const left =
    found === undefined
      ? '—'
      : `"${text.slice(found.start, found.end)}" ${found.name} ${found.country ?? '?'}`;
  const right =
    gold === undefined
      ? '—'
      : `"${text.slice(gold.start, gold.end)}" ${gold.lat ?? '?'} ${gold.lon ?? '?'}`;
  return `${id}\t${km === undefined ? '' : `${Math.round(km)} km`}\tfound ${left}\tgold ${right}\t… ${around} …`;
}
