/** Which texts the rules with English words are for. */
import type { LanguageTag } from '../model/ids.ts';

/** True for English in any region. */
export function isEnglish(lang: LanguageTag): boolean {
  return lang.toLowerCase().split('-')[0] === 'en';
}
