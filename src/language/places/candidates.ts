/**
 * Tokens to the names that may be places: the longest gazetteer name at each capitalised token
 * that no person or organisation has taken.
 */
import type { Mention } from '../../model/reading.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Knowledge } from '../knowledge.ts';
import { months, weekdays } from '../locales/en/calendar.ts';
import { notPlaces, placeInnerWords } from '../locales/en/places.ts';
import { markTaken } from '../names/found-name.ts';
import { isSameSentence, nameFactsOf, type Scan, textOf } from '../names/scan.ts';
import type { Place } from './place.ts';
import { longestPlaceName } from './world.ts';

/** Tokens `from` to `to` name one of `places`. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly places: readonly Place[];
  /** Letters of the first token that are not of the name ("l'Ukraine"). */
  readonly skipped?: number;
  /** Stands at the head of an organisation's name. */
  readonly isInside?: boolean;
}

/** The candidates in order; they do not overlap. */
export function findCandidates(
  scan: Scan,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): readonly Candidate[] {
  const taken = markTaken(scan, mentions);
  const candidates: Candidate[] = [];
  for (let at = 0; at < scan.words.length; at += 1) {
    if (taken[at] || !scan.capital[at]) continue;
    const candidate = longestAt(scan, at, taken, knowledge);
    if (candidate === undefined) continue;
    candidates.push(candidate);
    at = candidate.to - 1;
  }
  return candidates;
}

/** Months, days, nationalities ("Canadian") and the like are cities somewhere, never in the news. */
function isNoPlace(scan: Scan, at: number, { world }: Knowledge): boolean {
  const word = scan.lower[at] ?? '';
  const form = scan.tokens[at]?.form;
  const isCountry = nameFactsOf(scan, at, at + 1, world).isArea;
  if (form !== undefined && world.isDemonym(form) && !isCountry) return true;
  return months.has(word) || weekdays.has(word) || notPlaces.has(word);
}

const lastNouns: ReadonlySet<string> = new Set(['region', 'state', 'peninsula']);

function longestAt(
  scan: Scan,
  from: number,
  taken: readonly boolean[],
  knowledge: Knowledge,
): Candidate | undefined {
  for (let to = reachOf(scan, from, taken); to > from; to -= 1) {
    const last = scan.words[to - 1] ?? '';
    const ends = scan.capital[to - 1] || last === '.' || lastNouns.has(last);
    if (!ends || (to - from === 1 && isNoPlace(scan, from, knowledge))) continue;
    const { key, places: named } = nameFactsOf(scan, from, to, knowledge.world);
    if (named.length === 0) continue;
    const text = textOf(scan, from, to);
    const isMeant = (place: Place) => isSpelledSo(place, text);
    const places = named.every(isMeant) ? named : named.filter(isMeant);
    if (places.length > 0) return { from, to, key, places };
  }
  return undefined;
}

/** The token after the last that a name beginning at `from` could hold. */
function reachOf(scan: Scan, from: number, taken: readonly boolean[]): number {
  let to = from + 1;
  while (to - from < longestPlaceName && !taken[to] && isSameSentence(scan, from, to)) {
    const token = scan.tokens[to];
    if (token === undefined || !(token.form.isCapital || isInner(token.form))) break;
    to += 1;
  }
  return to;
}

const isInner = tellOfForm(
  ({ surface }) => /^[-‐.,]$/u.test(surface) || placeInnerWords.has(surface),
);

/** Short names are initials: "US" is a country, "Us" is not. */
function isSpelledSo(place: Place, text: string): boolean {
  if (text.length > 3 || place.kind === 'city') return text.length > 2 || place.kind !== 'city';
  return text === text.toUpperCase() || place.name === text || text.endsWith('.');
}
