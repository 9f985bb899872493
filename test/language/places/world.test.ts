import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldName } from '../../../src/language/places/fold-name.ts';
import { distanceKm } from '../../../src/language/places/resolve.ts';
import { parseWorld } from '../../../src/language/places/world.ts';
import { readRows } from '../../../src/language/tables.ts';
import { loadKnowledge } from '../../../src/pipeline/knowledge.ts';

const { world } = await loadKnowledge();
const dataFile = (name: string) =>
  readFileSync(new URL(`../../../src/language/data/${name}`, import.meta.url), 'utf8');

test('names fold as the keys of the gazetteer were folded', () => {
  const lines = dataFile('gazetteer.tsv').split('\n').filter(Boolean);
  const wrong = lines
    .filter((_, at) => at % 37 === 0)
    .filter((line) => {
      const [key = '', name = ''] = line.split('\t');
      return name !== '' && foldName(name) !== key;
    });
  expect(wrong).toEqual([]);
});

test('every row of the table of alternative names finds its city', () => {
  const lost = readRows(dataFile('place-names.tsv')).filter(([name = '', country]) => {
    return !world.find(foldName(name)).some((place) => place.isListed && place.country === country);
  });
  expect(lost.map(([name]) => name)).toEqual([]);
});

test('former names lead to the city of today', () => {
  for (const [former, name] of [
    ['Artemivsk', 'Bakhmut'],
    ['Kiev', 'Kyiv'],
    ['Saigon', 'Ho Chi Minh City'],
  ]) {
    expect(world.find(foldName(former ?? '')).map((place) => place.name)).toContain(name);
  }
});

test('contested areas carry no country, their towns neither', () => {
  for (const name of [
    'Crimea',
    'Simferopol',
    'Nagorno-Karabakh',
    'West Bank',
    'Abkhazia',
    'Kashmir',
  ]) {
    const [place] = world.find(foldName(name));
    expect(place, name).toBeDefined();
    expect(place?.country, name).toBeUndefined();
  }
});

test('nationalities that several countries share belong to the largest', () => {
  expect(world.demonyms.get('American')).toBe('US');
  expect(world.demonyms.get('Dominican')).toBe('DO');
  expect(world.demonyms.get('North Korean')).toBe('KP');
});

test('a world without files knows nothing and does not fail', () => {
  expect(parseWorld({}).find('paris')).toEqual([]);
});

test('distances are great circles', () => {
  const km = distanceKm({ lat: 55.752, lon: 37.616 }, { lat: 50.455, lon: 30.524 });
  expect(km).toBeGreaterThan(740);
  expect(km).toBeLessThan(770);
});
