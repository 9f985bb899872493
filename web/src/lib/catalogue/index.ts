/** One locale with all that a page needs from it: texts, dates, names of languages. */
import { arabic } from './ar.ts';
import type { Catalogue } from './catalogue.ts';
import { createDateWriter, type DateWriter } from './dates.ts';
import { english } from './en.ts';
import { type Locale, localeFacts } from './locales.ts';
import { ukrainian } from './uk.ts';

/** What components receive as `words`. */
export interface Words extends Catalogue {
  readonly locale: Locale;
  readonly dates: DateWriter;
  /** The name of a language in this locale; the tag itself where there is no name. */
  readonly languageName: (tag: string) => string;
  /** The name of a country (ISO 3166-1 alpha-2); the code itself where there is no name. */
  readonly countryName: (code: string) => string;
}

/** Every catalogue; a locale without one does not compile. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = {
  en: english,
  uk: ukrainian,
  ar: arabic,
};

const made = new Map<Locale, Words>();

/** Made once per locale: Intl formats are slow to construct. */
export function wordsOf(locale: Locale): Words {
  const known = made.get(locale);
  if (known) return known;
  const words: Words = {
    ...catalogues[locale],
    locale,
    dates: createDateWriter(locale),
    languageName: nameBy(locale, 'language'),
    countryName: nameBy(locale, 'region'),
  };
  made.set(locale, words);
  return words;
}

function nameBy(locale: Locale, type: 'language' | 'region'): (tag: string) => string {
  const names = new Intl.DisplayNames([localeFacts[locale].intl], {
    type,
    fallback: 'code',
  });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      // A source may state anything as its language; what is no code is shown as it is.
      return tag;
    }
  };
}
