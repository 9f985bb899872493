/**
 * Two corpora of place names with coordinates: LGL (Lieberman et al. 2010, local news) and
 * GeoVirus (Gritta et al. 2018, epidemics). GeoVirus counts its offsets from 1.
 */
import { readArchive, readPackedText } from './archives.ts';

export interface GoldPlace {
  readonly start: number;
  readonly end: number;
  /** Absent where the corpus names no place for the span. */
  readonly lat?: number;
  readonly lon?: number;
}

export interface GoldPlaceText {
  readonly id: string;
  readonly text: string;
  /** In order of start. */
  readonly places: readonly GoldPlace[];
}

/** The 588 articles of LGL. */
export async function loadLgl(dataFolder: string): Promise<readonly GoldPlaceText[]> {
  for await (const { name, bytes } of readArchive(`${dataFolder}/places/lgl.tar.xz`)) {
    if (!name.endsWith('lgl.xml')) continue;
    const xml = new TextDecoder().decode(bytes);
    return [...xml.matchAll(/<article docid="([^"]*)">([\s\S]*?)<\/article>/gu)].map((match) => ({
      id: match[1] ?? '',
      text: innerText(match[2] ?? '', 'text'),
      places: readAll(match[2] ?? '', 'toponym', 0),
    }));
  }
  return [];
}

/** The 238 articles of GeoVirus. */
export async function loadGeoVirus(dataFolder: string): Promise<readonly GoldPlaceText[]> {
  const xml = await readPackedText(`${dataFolder}/places/geovirus.xml.xz`);
  return [...xml.matchAll(/<article>([\s\S]*?)<\/article>/gu)].map((match, at) => ({
    id: String(at),
    text: innerText(match[1] ?? '', 'text'),
    places: readAll(match[1] ?? '', 'location', -1),
  }));
}

function readAll(xml: string, element: string, shift: number): readonly GoldPlace[] {
  const pattern = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'gu');
  const places = [...xml.matchAll(pattern)].map((match) => readPlace(match[1] ?? '', shift));
  return places.filter((place) => place.end > place.start).sort((a, b) => a.start - b.start);
}

function readPlace(xml: string, shift: number): GoldPlace {
  const lat = innerText(xml, 'lat');
  const lon = innerText(xml, 'lon');
  return {
    start: Number(innerText(xml, 'start')) + shift,
    end: Number(innerText(xml, 'end')) + shift,
    ...(lat === '' ? {} : { lat: Number(lat), lon: Number(lon) }),
  };
}

/** The text of the first such element, with entities decoded; '' where there is none. */
function innerText(xml: string, element: string): string {
  const open = xml.indexOf(`<${element}>`);
  const close = xml.indexOf(`</${element}>`, open);
  if (open < 0 || close < 0) return '';
  const raw = xml.slice(open + element.length + 2, close);
  const data = /^<!\[CDATA\[([\s\S]*?)\]\]>$/u.exec(raw);
  return data?.[1] ?? decodeEntities(raw);
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
