/**
 * The gazetteer file to a look-up by folded name. The file stays one string; a line is parsed
 * when its name is first asked for, so that loading costs tens of milliseconds.
 */
import type { Place } from './place.ts';

export interface Cities {
  /** Cities with this folded name, in no order; [] for an unknown name. */
  find(key: string): readonly Place[];
}

/** Names whose cities are kept parsed; all are forgotten when there are more. */
const mostParsed = 20_000;

/** Cities from `gazetteer.tsv`; undefined gives a gazetteer without any. */
export function parseCities(file: string | Uint8Array | undefined): Cities {
  const text = typeof file === 'string' ? file : '';
  const offsets = indexLines(text);
  const parsed = new Map<string, readonly Place[]>();
  return {
    find(key) {
      const offset = offsets.get(key);
      if (offset === undefined) return [];
      const known = parsed.get(key);
      if (known !== undefined) return known;
      const places = parseLine(text.slice(offset, text.indexOf('\n', offset)));
      if (parsed.size >= mostParsed) parsed.clear();
      parsed.set(key, places);
      return places;
    },
  };
}

function indexLines(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  let at = 0;
  while (at < text.length) {
    const tab = text.indexOf('\t', at);
    if (tab < 0) break;
    offsets.set(text.slice(at, tab), at);
    const next = text.indexOf('\n', tab);
    if (next < 0) break;
    at = next + 1;
  }
  return offsets;
}

function parseLine(line: string): readonly Place[] {
  const [key = '', spelled = '', entries = ''] = line.split('\t');
  const name = spelled === '' ? titleCase(key) : spelled;
  return entries.split(';').map((entry) => parseEntry(name, entry));
}

function parseEntry(name: string, entry: string): Place {
  const [country, area, population, lat, lon, id, capital] = entry.split(',');
  return {
    kind: 'city',
    name,
    ...(country ? { country } : {}),
    ...(area ? { area } : {}),
    lat: Number(lat),
    lon: Number(lon),
    population: Number.parseInt(population || '0', 36),
    isCapital: capital === 'C',
    geonamesId: Number.parseInt(id || '0', 36),
  };
}

function titleCase(key: string): string {
  return key.replace(/(^| )(\p{L})/gu, (_, gap: string, letter: string) => {
    return gap + letter.toUpperCase();
  });
}
