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
  expect(german.places).toEqual(['France', 'Berlin']);
  expect(read('fr', 'L’Allemagne soutient Paris.').places).toEqual(['Paris']);
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
