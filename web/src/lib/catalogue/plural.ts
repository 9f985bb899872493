/**
 * Chooses the form of a noun for a number by the rules of CLDR (Intl.PluralRules). The type of
 * the forms is different for each locale, so a missing form does not compile.
 */
import { type Locale, localeFacts } from './locales.ts';

/** The cardinal categories whole numbers fall into, by language. */
interface Categories {
  readonly en: 'one' | 'other';
  readonly uk: 'one' | 'few' | 'many';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
}

/** All forms that a locale needs. `#` stands for the number; a form may do without it. */
export type PluralForms<L extends Locale> = Readonly<Record<Categories[L], string>>;

/** Makes "3 sources" from a whole number, 0 and up. */
export function countIn<L extends Locale>(locale: L, forms: PluralForms<L>) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(localeFacts[locale].intl);
  return (count: number): string => {
    const category = rules.select(count) as Categories[L];
    return forms[category].replace('#', numbers.format(count));
  };
}
