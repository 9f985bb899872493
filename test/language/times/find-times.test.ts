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
    ['The bridge was attacked by gunmen on Monday.', 'Monday = 2025-12-01'],
    ['Three men are to be released on Monday.', 'Monday = 2025-12-08'],
    ['The envoy arrives Thursday.', 'Thursday = 2025-12-04'],
    ['He was the first to visit the town, in August.', 'August = 2025-08'],
    ['The delegates flew to Geneva to meet the envoy on Friday.', 'Friday = 2025-11-28'],
    ['She called for an answer by Friday.', 'Friday = 2025-12-05'],
    ['The minister says prices rose in July.', 'July = 2025-07'],
    ['She said that by the end of January the troops will leave.', 'the end of January = 2026-01'],
    ['They must answer no later than Jan. 15.', 'Jan. 15 = 2026-01-15'],
    ['What to watch next: a vote of the council on Wednesday.', 'Wednesday = 2025-12-03'],
    ['They met at 5 p.m. Kyiv time on Monday.', '5 p.m. Kyiv time on Monday = 2025-12-01T17:00'],
    ['It began at 0930 GMT.', '0930 GMT = 2025-12-02T09:30Z'],
    ['They will meet tomorrow at 8 a.m.', 'tomorrow at 8 a.m. = 2025-12-03T08:00'],
    ['It runs from 3 to 5 May 2024.', '3 to 5 May 2024 = 2024-05-03/2024-05-05'],
    ['It fell on Monday last week.', 'Monday last week = 2025-11-24'],
    ['The last quarter was bad.', 'The last quarter = 2025-Q3'],
    ['Sales rose in fiscal year 2024.', 'fiscal year 2024 = FY2024'],
    ['They will vote in two weeks.', 'two weeks = 2025-12-16'],
    ['The bridge was built in two years.', 'two years = P2Y'],
    [
      'It fell three days after January 12, 2024.',
      'three days after January 12, 2024 = 2024-01-15',
    ],
    ['They meet every other Friday.', 'every other Friday = XXXX-WXX-5'],
    ['The year-long blockade ended.', 'year-long = P1Y'],
    ['By the end of the year they will vote.', 'the end of the year = 2025'],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  test.each([
    ['It was built in 1995-96.', ['1995 = 1995', '96 = 1996']],
    ['It will run between May 23 and 25.', ['May 23 = 2026-05-23', '25 = 2026-05-25']],
    ['It rained from June to August 1992.', ['June = 1992-06', 'August 1992 = 1992-08']],
    [
      'A truce of March 2014 failed. They met again in October.',
      ['March 2014 = 2014-03', 'October = 2025-10'],
    ],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('a span beside publication covers days', () => {
    const read = (text: string) =>
      readText({ text, lang: 'en', publishedAt: '2025-12-02T12:00:00.000Z' }, knowledge).times[0];
    expect(read('They must answer within 60 days.')).toMatchObject({
      value: 'P60D',
      days: { first: '2025-12-02', last: '2026-01-31' },
    });
    expect(read('It fell earlier this month.')?.days).toEqual({
      first: '2025-12-01',
      last: '2025-12-02',
    });
    expect(read('They meet later this week.')?.days).toEqual({
      first: '2025-12-02',
      last: '2025-12-07',
    });
  });

  test.each([
    'The village lies 30-40km from the front, 1500-2000 m up.',
    'Ana Ruiz, USA TODAY',
    'She became an overnight success.',
    'Call 555-1212 or read the daily Herald.',
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

  test('a language without words gets no times', () => {
    const text = 'Si incontrarono il 12 marzo 2024, martedì.';
    expect(readText({ text, lang: 'it' }, knowledge).times).toEqual([]);
  });
});
