/** An address begins with a locale the site speaks; anything else is no page. */
import { isLocale } from '$lib/catalogue/locales.ts';

export const match = isLocale;
