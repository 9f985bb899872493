/**
 * Countries and cities in a text that is not English: by their names in its language in any case,
 * also where an article or conjunction is written together with them, and cities that every
 * language writes alike.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { joinedBefore } from '../locales/decline.ts';
import { isSameSentence, type Scan, textOf } from '../names/scan.ts';
import type { Candidate } from './candidates.ts';
import { foldName } from './fold-name.ts';
import type { Place } from './place.ts';

const longestName = 5;

/** The places named in the language of the text, in order; [] where its names are not kept. */
export function findForeignNames(
  scan: Scan,
  lang: LanguageTag,
  knowledge: Knowledge,
): readonly Candidate[] {
  const tag = lang.toLowerCase().split('-')[0] ?? '';
  const names = knowledge.world.namesIn.get(tag);
  if (names === undefined) return [];
  const found: Candidate[] = [];
  for (let from = 0; from < scan.words.length; from += 1) {
    const hit = longestAt(scan, from, names, joinedBefore.get(tag));
    if (hit === undefined) continue;
    found.push(hit);
    from = hit.to - 1;
  }
  return found;
}

/** Small letters begin no name, save in scripts that have no capitals and behind "l'". */
function canBegin(scan: Scan, from: number, joined: readonly RegExp[] | undefined): boolean {
  if (scan.tokens[from]?.kind !== 'word') return false;
  return scan.capital[from] === true || joined !== undefined;
}

function longestAt(
  scan: Scan,
  from: number,
  names: ReadonlyMap<string, Place>,
  joined: readonly RegExp[] | undefined,
): Candidate | undefined {
  if (!canBegin(scan, from, joined)) return undefined;
  for (let to = Math.min(from + longestName, scan.words.length); to > from; to -= 1) {
    if (!isSameSentence(scan, from, to - 1)) continue;
    const text = textOf(scan, from, to);
    const whole = names.get(foldName(text));
    if (whole !== undefined && !/^\p{Ll}/u.test(text))
      return { from, to, key: foldName(text), places: [whole] };
    const inside = joined && behindJoined(text, names, joined);
    if (inside !== undefined) return { from, to, ...inside };
  }
  return undefined;
}

/** "l'Ukraine", "وروسيا", "للصين": the name and how many letters stand before it. */
function behindJoined(
  text: string,
  names: ReadonlyMap<string, Place>,
  joined: readonly RegExp[],
): Pick<Candidate, 'key' | 'places' | 'skipped'> | undefined {
  for (const pattern of joined) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    const bare = text.slice(length);
    if (length === 0 || /^\p{Ll}/u.test(bare)) continue;
    const isMerged = /^[وف]?لل/u.test(text);
    for (const name of isMerged ? [bare, `ا${bare}`] : [bare]) {
      const place = names.get(foldName(name));
      if (place !== undefined) return { key: foldName(name), places: [place], skipped: length };
    }
  }
  return undefined;
}

/** Of the gazetteer's candidates those that a language without rules may be trusted with. */
export function isWorldKnown({ places }: Candidate): boolean {
  return places.some((place) => place.kind === 'country' || place.isCapital);
}
