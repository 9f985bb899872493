/** The languages the pages speak, how each is written, and which one a browser asks for. */

/** In the order of the language switch; the first is the one to fall back on. */
export const locales = ['en', 'uk', 'ar'] as const;

export type Locale = (typeof locales)[number];

/** Its own name and direction. `intl` is the tag given to Intl: Arabic with the digits of the citations. */
export const localeFacts: Readonly<
  Record<Locale, { readonly name: string; readonly dir: 'ltr' | 'rtl'; readonly intl: string }>
> = {
  en: { name: 'English', dir: 'ltr', intl: 'en-GB' },
  uk: { name: 'Українська', dir: 'ltr', intl: 'uk' },
  ar: { name: 'العربية', dir: 'rtl', intl: 'ar-u-nu-latn' },
};

/** Whether a part of an address names a locale. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** Languages written from right to left, by their primary subtag. */
const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The direction of a text in a language; `auto` where the language is not known. */
export function directionOf(lang: string): 'ltr' | 'rtl' | 'auto' {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  if (primary === '' || primary === 'und') return 'auto';
  return rightToLeft.has(primary) ? 'rtl' : 'ltr';
}

/** The locale that an `Accept-Language` header likes best (RFC 9110, 12.5.4); English where it likes none. */
export function chooseLocale(acceptLanguage: string | null): Locale {
  const ranges = (acceptLanguage ?? '').slice(0, 1000).split(',').map(readRange);
  const wanted = ranges.filter((range) => range.quality > 0);
  wanted.sort((a, b) => b.quality - a.quality);
  for (const { primary } of wanted) {
    if (isLocale(primary)) return primary;
  }
  return locales[0];
}

function readRange(range: string): { readonly primary: string; readonly quality: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const stated = parameters.map((part) => part.trim()).find((part) => part.startsWith('q='));
  const quality = stated === undefined ? 1 : Number(stated.slice(2));
  return { primary: tag.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 };
}
