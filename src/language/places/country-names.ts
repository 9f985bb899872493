/**
 * Countries in a text that is not English: by their names in its language, as dictionaries give
 * them (inflected forms are not known), and cities that every language writes alike.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { isSameSentence, type Scan, textOf } from '../names/scan.ts';
import type { Candidate } from './candidates.ts';
import { foldName } from './fold-name.ts';

const longestName = 5;

/** The countries named in the language of the text, in order; [] where its names are not kept. */
export function findCountriesIn(
  scan: Scan,
  lang: LanguageTag,
  knowledge: Knowledge,
): readonly Candidate[] {
  const names = knowledge.world.countriesIn.get(lang.toLowerCase().split('-')[0] ?? '');
  if (names === undefined) return [];
  const found: Candidate[] = [];
  for (let from = 0; from < scan.words.length; from += 1) {
    for (let to = Math.min(from + longestName, scan.words.length); to > from; to -= 1) {
      if (scan.tokens[from]?.kind !== 'word' || !isSameSentence(scan, from, to - 1)) continue;
      const key = foldName(textOf(scan, from, to));
      const place = names.get(key);
      if (place === undefined) continue;
      found.push({ from, to, key, places: [place] });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** Of the gazetteer's candidates those that a language without rules may be trusted with. */
export function isWorldKnown({ places }: Candidate): boolean {
  return places.some((place) => place.kind === 'country' || place.isCapital);
}
