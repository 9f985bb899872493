import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/language/index.ts';
import { parseKnowledge } from '../../../src/language/knowledge.ts';

const knowledge = parseKnowledge({});

/** Each time found as "text = value". 2025-12-02 is a Tuesday. */
function find(text: string, publishedAt: string | undefined = '2025-12-02T12:00:00.000Z') {
  const input = publishedAt === '' ? { text, lang: 'en' } : { text, lang: 'en', publishedAt };
  return readText(input, knowledge).times.map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value ?? '?'}`,
  );
}

describe('times', () => {
  test.each([
    ['They met on Friday.', 'Friday = 2025-11-28'],
    ['They will meet on Friday.', 'Friday = 2025-12-05'],
    ['They met last Tuesday.', 'last Tuesday = 2025-11-25'],
    ['They met last month.', 'last month = 2025-11'],
    ['It began in February.', 'February = 2025-02'],
    ['It ended two weeks ago.', 'two weeks ago = 2025-11-18'],
    ['It opens on Jan. 5.', 'Jan. 5 = 2026-01-05'],
    ['It began on 24 February 2022.', '24 February 2022 = 2022-02-24'],
    ['It began on 2022-02-24.', '2022-02-24 = 2022-02-24'],
    ['He spoke yesterday evening.', 'yesterday evening = 2025-12-01TEV'],
    ['He left in the spring of 480 BC.', 'the spring of 480 BC = BC0480-SP'],
    ['It lasted more than two and a half years.', 'more than two and a half years = P2.5Y'],
    ['Prices in the 1990s were low.', 'the 1990s = 199'],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  test.each([
    'He may march to the second house.',
    'Some 1500 people came to Room 12.',
    'The vote was 51-49 and the shares fell 3.5 points.',
    'A second man aged 44 fell.',
    'Sun and sat.',
    'Figure 2025a shows it.',
  ])('finds none in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('without a time of publication what counts from it has no value', () => {
    expect(find('They met on Friday and in March 2021.', '')).toEqual([
      'Friday = ?',
      'March 2021 = 2021-03',
    ]);
  });

  test.each([
    ['de', 'Sie trafen sich am 12. März 2024 in Wien.', '12. März 2024 = 2024-03-12'],
    ['fr', 'Ils se sont réunis le 1er août 2023.', '1er août 2023 = 2023-08-01'],
    ['es', 'Se reunieron el 12 de marzo de 2024.', '12 de marzo de 2024 = 2024-03-12'],
    ['uk', 'Вони зустрілися 12 березня 2024 року.', '12 березня 2024 = 2024-03-12'],
    ['ru', 'Они встретились 12.03.2024 в Вене.', '12.03.2024 = 2024-03-12'],
    ['ar', 'التقوا في 12 مارس 2024 في فيينا.', '12 مارس 2024 = 2024-03-12'],
  ])('full dates in %s', (lang, text, expected) => {
    const found = readText({ text, lang }, knowledge).times;
    expect(found.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)).toEqual([
      expected,
    ]);
  });

  test('what a language has no words for is left out, not guessed', () => {
    const text = 'Sie trafen sich am Dienstag. Si incontrarono il 12 marzo 2024.';
    expect(readText({ text, lang: 'de' }, knowledge).times).toEqual([]);
    expect(readText({ text, lang: 'it' }, knowledge).times).toEqual([]);
  });
});
