/**
 * The place tables to one look-up: countries, regions, cities, and the other names of each.
 */
import { rememberAnswers } from '../../text/remember.ts';
import { rememberOfForm, tellOfForm, type WordForm } from '../../text/word-forms.ts';
import type { KnowledgeFiles } from '../knowledge.ts';
import { declineName } from '../locales/decline.ts';
import { readList, readRows } from '../tables.ts';
import { foldName } from './fold-name.ts';
import { type Cities, parseCities } from './gazetteer.ts';
import { type NameFacts, toNameFacts } from './name-facts.ts';
import type { Place, PlaceKind } from './place.ts';
import { stateCodes } from './state-codes.ts';

export interface World {
  /** Every place with this folded name; [] for an unknown one. */
  find(key: string): readonly Place[];
  /** What is known of a name as written. */
  factsOf(name: string): NameFacts;
  /** The same of a name of one word. */
  factsOfForm(form: WordForm): NameFacts;
  /** Country code of an adjective or inhabitant's name as written ("Russian", "Serb"). */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Whether a word is one of them. */
  isDemonym(form: WordForm): boolean;
  /** Whether a word names the people of a country ("Norwegians") and no place. */
  isInhabitants(form: WordForm): boolean;
  /** Whether a word opens one of several words ("South"). */
  opensDemonym(form: WordForm): boolean;
  readonly countries: ReadonlyMap<string, Country>;
  /** Language tag → folded name of a country or city in that language, in any case → the place. */
  readonly namesIn: ReadonlyMap<string, ReadonlyMap<string, Place>>;
  /** Folded names that stand for a government ("kremlin", "moscow") and its country. */
  readonly governments: ReadonlyMap<string, string>;
  /** Those of `governments` that are no cities ("kremlin"). */
  readonly seats: ReadonlySet<string>;
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly demonym?: string;
  readonly capital?: Place;
}

/** How many words a place's name has at most. */
export const longestPlaceName = 6;

/** The world from its tables; a missing table leaves its part empty. */
export function parseWorld(files: KnowledgeFiles): World {
  const cities = parseCities(files['gazetteer.tsv']);
  const named = new Map<string, Place[]>();
  const aliases = addAlternativeNames(named, cities, files['place-names.tsv']);
  for (const row of readRows(files['regions.tsv'])) addRegion(named, row);
  for (const row of readRows(files['counties.tsv'])) addCounties(named, row);
  const { countries, demonyms, capitals, namesIn } = readCountries(named, cities, files);
  const seats = readSeats(files['governments.tsv']);
  const governments = readGovernments(capitals, files['governments.tsv']);
  const find = rememberAnswers((key) => mergeFound(named.get(key), cities.find(key), aliases));
  const openings = new Set([...demonyms.keys()].map((name) => name.split(' ').slice(0, -1)[0]));
  const factsOf = (name: string): NameFacts => {
    const key = foldName(name);
    return toNameFacts(key, find(key), governments, seats);
  };
  return {
    ...{ countries, namesIn, demonyms, seats, governments, find },
    isDemonym: tellOfForm(({ surface }) => demonyms.has(surface)),
    isInhabitants: tellOfForm(
      ({ surface, isCapital }) =>
        isCapital &&
        surface.length > 4 &&
        surface.endsWith('s') &&
        demonyms.has(surface.slice(0, -1)) &&
        factsOf(surface).places.length === 0,
    ),
    opensDemonym: tellOfForm(({ surface }) => openings.has(surface)),
    factsOf: rememberAnswers(factsOf),
    factsOfForm: rememberOfForm(({ surface }) => factsOf(surface)),
  };
}

/** Named tables first; a city that has other names carries them whichever name was asked for. */
function mergeFound(
  named: readonly Place[] | undefined,
  cities: readonly Place[],
  aliases: ReadonlyMap<number, Place>,
): readonly Place[] {
  if (named === undefined && cities.length === 0) return [];
  const known = cities.map((city) => aliases.get(city.geonamesId ?? 0) ?? city);
  return named === undefined ? known : [...new Set([...named, ...known])];
}

function addAlternativeNames(
  named: Map<string, Place[]>,
  cities: Cities,
  file: string | Uint8Array | undefined,
): ReadonlyMap<number, Place> {
  const byId = new Map<number, Place>();
  for (const [name = '', country, others] of readRows(file)) {
    const alternativeNames = readList(others);
    const candidates = [name, ...alternativeNames].flatMap((each) => cities.find(foldName(each)));
    const city = largest(candidates.filter((place) => place.country === country));
    if (city?.geonamesId === undefined) continue;
    const place: Place = {
      ...city,
      name,
      isListed: true,
      ...(alternativeNames.length ? { alternativeNames } : {}),
    };
    byId.set(city.geonamesId, place);
    for (const each of [name, ...alternativeNames]) add(named, foldName(each), place);
  }
  return byId;
}

function addRegion(named: Map<string, Place[]>, row: readonly string[]): void {
  const [name = '', kind, country, lat, lon, others] = row;
  const alternativeNames = readList(others);
  const place: Place = {
    kind: kind as PlaceKind,
    name,
    ...(country ? { country } : {}),
    lat: Number(lat),
    lon: Number(lon),
    population: 0,
    isCapital: false,
    ...(alternativeNames.length > 0 ? { alternativeNames } : {}),
  };
  for (const each of [name, ...alternativeNames]) add(named, foldName(each), place);
}

/** The counties of one name: state, latitude and longitude of each. */
function addCounties(named: Map<string, Place[]>, [name = '', entries]: readonly string[]): void {
  for (const entry of (entries ?? '').split(';')) {
    const [state = '', lat, lon] = entry.split(',');
    const area = stateCodes.get(state) ?? stateCodes.get(`${state} state`);
    add(named, foldName(name), {
      kind: 'county',
      name,
      country: 'US',
      ...(area === undefined ? {} : { area }),
      lat: Number(lat),
      lon: Number(lon),
      population: 0,
      isCapital: false,
    });
  }
}

function readCountries(named: Map<string, Place[]>, cities: Cities, files: KnowledgeFiles) {
  const countries = new Map<string, Country>();
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  const namesIn = new Map<string, Map<string, Place>>();
  const places = new Map<string, Place>();
  const more = new Map(readRows(files['country-names.tsv']).map((row) => [row[0] ?? '', row]));
  for (const row of readRows(files['countries.tsv'])) {
    const [code = '', names, inhabitants, capitalNames, lat, lon, , translations] = row;
    const [, otherNames, otherDemonyms, middleLat, middleLon] = more.get(code) ?? [];
    const allNames = [...readList(names), ...readList(otherNames)];
    const name = allNames[0] ?? code;
    const place: Place = {
      kind: 'country',
      name,
      country: code,
      lat: Number(middleLat || lat),
      lon: Number(middleLon || lon),
      population: 0,
      isCapital: false,
    };
    for (const each of new Set(allNames.map(foldName))) add(named, each, place);
    const allDemonyms = [...readList(otherDemonyms), ...readList(inhabitants).flatMap(splitCommas)];
    for (const each of allDemonyms) if (!demonyms.has(each)) demonyms.set(each, code);
    addTranslations(namesIn, readList(translations), place);
    places.set(code, place);
    const capitalName = readList(capitalNames)[0];
    if (capitalName !== undefined) capitals.set(foldName(capitalName), code);
    const capital = capitalName && largest(findCapital(cities, named, capitalName, code));
    countries.set(code, {
      code,
      name,
      ...(allDemonyms[0] === undefined ? {} : { demonym: allDemonyms[0] }),
      ...(capital ? { capital } : {}),
    });
  }
  addForeignNames(namesIn, files['foreign-names.tsv'], (country, city) =>
    city === '' ? places.get(country) : largest(findCapital(cities, named, city, country)),
  );
  return { countries, demonyms, capitals, namesIn };
}

const tagOfCode: Readonly<Record<string, string>> = {
  ara: 'ar',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  rus: 'ru',
};

function addTranslations(
  namesIn: Map<string, Map<string, Place>>,
  translations: readonly string[],
  place: Place,
): void {
  for (const entry of translations) {
    const [code = '', name = ''] = entry.split('=');
    const tag = tagOfCode[code];
    if (tag !== undefined && name !== '') addForms(namesIn, tag, name, place);
  }
}

/** Names by hand: country code, city or empty, "tag=name/name" for each language. */
function addForeignNames(
  namesIn: Map<string, Map<string, Place>>,
  file: string | Uint8Array | undefined,
  find: (country: string, city: string) => Place | undefined,
): void {
  for (const [country = '', city = '', entries] of readRows(file)) {
    const place = find(country, city);
    if (place === undefined) continue;
    for (const entry of readList(entries)) {
      const [tag = '', names = ''] = entry.split('=');
      for (const name of names.split('/')) addForms(namesIn, tag, name, place);
    }
  }
}

function addForms(
  namesIn: Map<string, Map<string, Place>>,
  tag: string,
  name: string,
  place: Place,
): void {
  const names = namesIn.get(tag) ?? new Map<string, Place>();
  for (const form of declineName(tag, name)) names.set(foldName(form), place);
  namesIn.set(tag, names);
}

function findCapital(
  cities: Cities,
  named: ReadonlyMap<string, readonly Place[]>,
  name: string,
  code: string,
): readonly Place[] {
  const key = foldName(name);
  const found = [...(named.get(key) ?? []), ...cities.find(key)];
  return found.filter((place) => place.kind === 'city' && place.country === code);
}

function readGovernments(
  capitals: ReadonlyMap<string, string>,
  file: string | Uint8Array | undefined,
): ReadonlyMap<string, string> {
  const governments = new Map(capitals);
  for (const [name = '', country = ''] of readRows(file)) governments.set(foldName(name), country);
  return governments;
}

function readSeats(file: string | Uint8Array | undefined): ReadonlySet<string> {
  const rows = readRows(file).filter(([, , form]) => form === 'seat');
  return new Set(rows.map(([name = '']) => foldName(name)));
}

function splitCommas(value: string): string[] {
  return value.split(',').map((each) => each.trim());
}

function largest(places: readonly Place[]): Place | undefined {
  let best: Place | undefined;
  for (const place of places)
    if (best === undefined || place.population > best.population) best = place;
  return best;
}

function add(named: Map<string, Place[]>, key: string, place: Place): void {
  const list = named.get(key);
  if (list === undefined) named.set(key, [place]);
  else if (!list.includes(place)) list.push(place);
}
