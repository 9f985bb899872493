/** The forms that a place's name takes by case, by language; the name alone where it takes none. */
import type { LanguageTag } from '../../model/ids.ts';
import { declineGerman } from './de/decline.ts';
import { declineRussian } from './ru/decline.ts';
import { declineUkrainian } from './uk/decline.ts';

const byLanguage: ReadonlyMap<string, (name: string) => readonly string[]> = new Map([
  ['de', declineGerman],
  ['ru', declineRussian],
  ['uk', declineUkrainian],
]);

/** A name in dictionary form to all its forms, itself among them. */
export function declineName(lang: LanguageTag, name: string): readonly string[] {
  return byLanguage.get(lang)?.(name) ?? [name];
}

/** What stands before a name in one word with it: "l'", Arabic "and", "in", "to", "the". */
export const joinedBefore: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['fr', [/^(?:l|d|qu)['’]/iu]],
  ['ar', [/^[وف]/u, /^[بلك]/u, /^[وف][بلك]/u]],
]);
