import { expect, test } from 'vitest';
import { readText } from '../../src/language/index.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge.ts';

const knowledge = await loadKnowledge();

function read(lang: string, text: string) {
  const { mentions, places } = readText({ text, lang }, knowledge);
  return { names: mentions.map(({ name }) => name), places: places.map(({ name }) => name) };
}

test('countries are found by their names in the language of the text', () => {
  const german = read(
    'de',
    'Die Minister aus Frankreich und den Niederlanden trafen sich in Berlin.',
  );
  expect(german.places).toEqual(['France', 'Netherlands', 'Berlin']);
  expect(read('fr', 'L’Allemagne soutient Paris.').places).toEqual(['Germany', 'Paris']);
  expect(read('es', 'Alemania y Francia hablaron.').names).toEqual(['Germany', 'France']);
  expect(read('ru', 'Россия и Украина начали переговоры.').names).toEqual(['Russia', 'Ukraine']);
  expect(read('ar', 'وصلت فرنسا إلى اتفاق.').names).toEqual(['France']);
});

test('nouns in capitals are no names where nothing says that they are', () => {
  const { names } = read('de', 'Der Rote Löwe traf den Alten Bürgermeister Im Großen Saal.');
  expect(names).toEqual([]);
});

test('the language is told where it is not given', () => {
  const text = 'Ministers met in the capital on Tuesday and agreed to talk again before winter.';
  expect(readText({ text }, knowledge).lang).toBe('en');
});

test.each([
  ['uk', 'В Україні, у Києві та Харкові, з Росією і США.', 'Ukraine Kyiv Kharkiv Russia US'],
  ['uk', 'До Москви, з Варшави, у Празі, в Америці.', 'Moscow Warsaw Prague US'],
  [
    'uk',
    'У Північній Кореї, з Саудівською Аравією, у Гаазі.',
    'North+Korea Saudi+Arabia The+Hague',
  ],
  ['ru', 'Из Москвы в Киев, на Украине, с Россией.', 'Moscow Kyiv Ukraine Russia'],
  ['ru', 'В Соединённых Штатах, в Северной Корее, под Харьковом.', 'US North+Korea Kharkiv'],
  [
    'ru',
    'Белоруссией, в Израиле, в Афинах, в Китае, в Гааге.',
    'Belarus Israel Athens China The+Hague',
  ],
  ['de', 'Deutschlands Kanzler reiste nach Genf.', 'Germany Geneva'],
  ['de', 'In den Vereinigten Staaten und den Niederlanden, aus Kiew.', 'US Netherlands Kyiv'],
  [
    'fr',
    'Aux États-Unis, d’Iran, qu’Israël, à Pékin, à La Haye.',
    'US Iran Israel Beijing The+Hague',
  ],
  ['es', 'En Moscú, Ginebra, EEUU y Corea del Norte.', 'Moscow Geneva US North+Korea'],
  ['ar', 'في أوكرانيا وروسيا، من موسكو إلى كييف، وبالصين.', 'Ukraine Russia Moscow Kyiv China'],
  ['ar', 'للصين ولبنان وبيروت والسعودية.', 'China Lebanon Beirut Saudi+Arabia'],
])('places by case and behind joined words in %s: %s', (lang, text, expected) => {
  const names = expected.split(' ').map((name) => name.replace('+', ' '));
  const found = read(lang, text).places;
  expect(found).toEqual(names.map((name) => (name === 'US' ? 'United States' : name)));
});

test('the span of a place leaves out what is written together with it', () => {
  const text = 'L’Ukraine et l’Iran';
  const { places } = readText({ text, lang: 'fr' }, knowledge);
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Ukraine', 'Iran']);
});

test('a country of two words is no person', () => {
  const { names } = read('ru', 'Переговоры с Саудовской Аравией прошли в Вене.');
  expect(names).toEqual(['Saudi Arabia']);
});
