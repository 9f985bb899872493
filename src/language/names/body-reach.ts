/**
 * How far an organisation's name goes on after its head: "Ministry" + "of Foreign Affairs",
 * "Institute" + "for the Study of War", "Veterans" + "for Peace".
 */
import type { Knowledge } from '../knowledge.ts';
import { months, weekdays } from '../locales/en/calendar.ts';
import {
  abstractNoun,
  boardMembers,
  foreignBodies,
  foreignInnerWords,
  forHeads,
  innerWords,
  memberHeads,
  membersOf,
  organisationHeads,
  partyPlurals,
} from '../locales/en/organisations.ts';
import { roleHeads, titles } from '../locales/en/roles.ts';
import { longestPlaceName } from '../places/world.ts';
import type { Run } from './capital-runs.ts';
import {
  isGivenName,
  isGlued,
  isHyphenAt,
  isSameSentence,
  nameFactsOf,
  type Scan,
} from './scan.ts';

/** Tokens of the longest name: "Ministry of Ministry of Ministry of …" is none. */
const longestBody = 24;
/** Most small words between two parts of a name: "of the", "for the". */
const mostInnerWords = 3;

/** The token after the last of the name whose head ends `run`; `run.to` where nothing goes on. */
export function extendOverOf(scan: Scan, run: Run, knowledge: Knowledge): number {
  if (!canGoOn(scan, run)) return run.to;
  let to = run.to;
  let isJoined = false;
  while (to - run.from < longestBody) {
    const joint = scan.words[to] ?? '';
    let at = to;
    while (at - to < mostInnerWords && innerWords.has(scan.words[at] ?? '')) at += 1;
    if (at === to || !scan.capital[at] || !isSameSentence(scan, to - 1, at)) return to;
    if (isAnd(joint) ? isJoined : !joins(scan, run, to, at, knowledge)) return to;
    if (isAnd(joint) && !joinsTwo(scan, run, to, at, knowledge)) return to;
    to = partEnd(scan, at, run.from + longestBody, knowledge);
    if (isAnd(joint)) isJoined = true;
  }
  return to;
}

/**
 * "Partei für Freiheit und Fortschritt": the token after a name that begins with a body's word in
 * another language and goes on over that language's small words; `run.from` where it is none.
 */
export function extendOverForeign(scan: Scan, run: Run): number {
  if (!foreignBodies.has(scan.lower[run.from] ?? '')) return run.from;
  let to = run.to;
  while (to - run.from < longestBody) {
    let at = to;
    while (at - to < mostInnerWords && foreignInnerWords.has(scan.words[at] ?? '')) at += 1;
    if (at === to || !scan.capital[at] || !isSameSentence(scan, to - 1, at)) return to;
    to = at + 1;
    while (scan.capital[to] && scan.tokens[to]?.kind === 'word' && isSameSentence(scan, at, to))
      to += 1;
  }
  return to;
}

const isAnd = (word: string): boolean => word === 'and' || word === '&';

/** Whether a row ends as names do that go on: with a body, or with those who make one up. */
function canGoOn(scan: Scan, { from, to }: Run): boolean {
  const head = scan.lower[to - 1] ?? '';
  if (organisationHeads.has(head)) return !isBoard(scan, to);
  return memberHeads.has(head) && (to - from > 1 || !scan.opening[from]);
}

/** "the Board of Directors of the Kestrel Fund" is two things. */
function isBoard(scan: Scan, to: number): boolean {
  return scan.words[to] === 'of' && boardMembers.has(scan.lower[to + 1] ?? '');
}

/** The token after the part that begins at `at`: a place's name, or capitals up to a role or a person. */
function partEnd(scan: Scan, at: number, limit: number, knowledge: Knowledge): number {
  const area = areaEnd(scan, at, knowledge);
  let to = area ?? at + 1;
  const isOver = area !== undefined && !organisationHeads.has(scan.lower[area] ?? '');
  while (!isOver && to < limit) {
    const next = isHyphenAt(scan, to) && isGlued(scan, to - 1) && isGlued(scan, to) ? to + 1 : to;
    if (!goesOn(scan, next, knowledge)) return to;
    to = next + 1;
  }
  return to;
}

function goesOn(scan: Scan, at: number, knowledge: Knowledge): boolean {
  if (!scan.capital[at] || !isSameSentence(scan, at - 1, at)) return false;
  if (scan.tokens[at]?.kind !== 'word' || isTitle(scan, at)) return false;
  return !(scan.capital[at + 1] && isGivenName(scan, at, knowledge.names));
}

/** The token after the longest name of a country or region at `at`; undefined where none stands. */
export function areaEnd(scan: Scan, at: number, { world }: Knowledge): number | undefined {
  for (let to = at + longestPlaceName; to > at; to -= 1) {
    if (!scan.capital[to - 1] || !isSameSentence(scan, at, to - 1)) continue;
    if (nameFactsOf(scan, at, to, world).isArea) return to;
  }
  return undefined;
}

function isTitle(scan: Scan, at: number): boolean {
  const word = scan.lower[at] ?? '';
  return titles.has(word) || roleHeads.has(word);
}

/** Whether the small words from `to` to `at`, other than "and", carry the name on. */
function joins(scan: Scan, run: Run, to: number, at: number, knowledge: Knowledge): boolean {
  const joint = scan.words[to] ?? '';
  const head = scan.lower[run.to - 1] ?? '';
  if (weekdays.has(scan.lower[at] ?? '') || months.has(scan.lower[at] ?? '')) return false;
  if (joint === 'of' && memberHeads.has(head)) return membersOf.has(head);
  if (/^(?:of|de|du|des|del)$/u.test(joint)) return true;
  if (memberHeads.has(head)) return joint === 'for' || joint === 'against';
  if (joint !== 'for' && joint !== 'on') return false;
  if (knowledge.names.organisations.match(scan, at) !== undefined) return false;
  if (at === to + 1 && abstractNoun.test(scan.words[at] ?? '')) return true;
  // "Party for the Animals": "for" alone begins a phrase of the sentence.
  return forHeads.has(head) && (head !== 'party' || scan.words[to + 1] === 'the');
}

/** "Ministry of Health and Welfare": the second of two single words after "of". */
function joinsTwo(scan: Scan, run: Run, to: number, at: number, knowledge: Knowledge): boolean {
  if (to === run.to || at !== to + 1 || partyPlurals.has(scan.lower[run.to - 1] ?? ''))
    return false;
  const known = knowledge.names.organisations.match(scan, at);
  if (known !== undefined && known.end > at + 1) return false;
  const isNamed = nameFactsOf(scan, to - 1, to, knowledge.world).places.length > 0;
  return !isNamed && innerWords.has(scan.words[to - 2] ?? '');
}
