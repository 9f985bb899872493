import { describe, expect, it } from 'vitest';
import { catalogues, wordsOf } from '../../web/src/lib/catalogue/index.ts';
import { chooseLocale, directionOf, locales } from '../../web/src/lib/catalogue/locales.ts';

describe('plurals', () => {
  it('has two forms in English', () => {
    const { independentSources } = catalogues.en.count;
    expect([0, 1, 2].map(independentSources)).toEqual([
      '0 independent sources',
      '1 independent source',
      '2 independent sources',
    ]);
  });

  it('tells one, few and many apart in Ukrainian', () => {
    const { articles } = catalogues.uk.count;
    expect([1, 2, 4, 5, 11, 12, 21, 22, 25, 101].map(articles)).toEqual([
      '1 стаття',
      '2 статті',
      '4 статті',
      '5 статей',
      '11 статей',
      '12 статей',
      '21 стаття',
      '22 статті',
      '25 статей',
      '101 стаття',
    ]);
  });

  it('has all six forms in Arabic', () => {
    const { independentSources } = catalogues.ar.count;
    const written = [0, 1, 2, 3, 11, 100].map(independentSources);
    expect(written).toEqual([
      'لا مصادر مستقلة',
      'مصدر مستقل واحد',
      'مصدران مستقلان',
      '3 مصادر مستقلة',
      '11 مصدرًا مستقلًا',
      '100 مصدر مستقل',
    ]);
    expect(new Set(written).size).toBe(6);
  });
});

/** Every text of a catalogue by its path; functions are called with plain arguments. */
function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') {
    const args = path.endsWith('.problem') ? ['email', 'missing'] : [2, 3];
    return new Map([[path, String(value(...args))]]);
  }
  const texts = new Map<string, string>();
  for (const [name, part] of Object.entries(value as object)) {
    for (const [inner, text] of textsOf(part, `${path}.${name}`)) texts.set(inner, text);
  }
  return texts;
}

describe('completeness', () => {
  const english = textsOf(catalogues.en);
  // Names of Readout's own commands and signs are the same everywhere.
  const alike = new Set(['.stories.span']);

  it.each(locales.filter((locale) => locale !== 'en'))(
    '%s says everything, in its own words',
    (locale) => {
      const texts = textsOf(catalogues[locale]);
      expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
      const left = [...texts].filter(
        ([path, text]) => text === english.get(path) && !alike.has(path),
      );
      expect(left).toEqual([]);
      expect(
        [...texts.values()].filter((text) => text.trim() === '' || text.includes('undefined')),
      ).toEqual([]);
    },
  );
});

describe('dates', () => {
  it('are written in UTC and in the language of the page', () => {
    const instant = '1995-11-21T23:30:00.000Z';
    expect(wordsOf('en').dates.day(instant)).toBe('21 November 1995');
    expect(wordsOf('uk').dates.day(instant)).toContain('21 листопада 1995');
    expect(wordsOf('ar').dates.day(instant)).toBe('21 نوفمبر 1995');
    expect(wordsOf('en').dates.moment(instant)).toContain('23:30 UTC');
  });

  it('leave alone what is no date', () => {
    expect(wordsOf('en').dates.day('some day')).toBe('some day');
  });
});

describe('languages', () => {
  it('are named in the language of the page; what is no tag is shown as it is', () => {
    expect(wordsOf('en').languageName('uk')).toBe('Ukrainian');
    expect(wordsOf('uk').languageName('en')).toBe('англійська');
    expect(wordsOf('en').languageName('<b>')).toBe('<b>');
    expect(wordsOf('uk').countryName('US')).toBe('Сполучені Штати');
    expect(wordsOf('en').countryName('nowhere')).toBe('nowhere');
  });

  it('know their direction', () => {
    expect(['ar', 'fa-IR', 'he', 'uk', 'und', ''].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'auto',
      'auto',
    ]);
  });
});

describe('chooseLocale', () => {
  it.each([
    [null, 'en'],
    ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
    ['de, ar;q=0.5, en;q=0.4', 'ar'],
    ['uk;q=0, en', 'en'],
    ['de', 'en'],
    ['en;q=0.1, uk;q=nonsense, ar;q=0.2', 'ar'],
    [',;,q=;', 'en'],
  ])('reads %s as %s', (header, locale) => {
    expect(chooseLocale(header)).toBe(locale);
  });
});
