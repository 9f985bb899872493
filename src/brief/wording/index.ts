/** The locales that a brief can be set in. */
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { ukrainian } from './uk.ts';
import type { Wording } from './wording.ts';

export type { Connectives, Wording } from './wording.ts';

/** Every wording there is; English first. */
export const wordings: readonly Wording[] = [english, ukrainian, arabic];

/** The wording for a language tag (`uk-UA` finds `uk`); English where there is none. */
export function findWording(lang: string): Wording {
  const language = lang.toLowerCase().split('-')[0];
  return wordings.find((wording) => wording.locale === language) ?? english;
}
