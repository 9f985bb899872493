/**
 * Organisations and documents in a row of capitals, told by their words: "Ministry of Defence",
 * "Baltic Council", "Liberal party", "SNDC".
 */
import type { Knowledge } from '../knowledge.ts';
import { months, weekdays } from '../locales/en/calendar.ts';
import { bodyNouns } from '../locales/en/groups.ts';
import {
  documentHeads,
  foreignBodies,
  forHeads,
  innerWords,
  organisationHeads,
  plainInitials,
} from '../locales/en/organisations.ts';
import { roleHeads, titles } from '../locales/en/roles.ts';
import { foldName } from '../places/fold-name.ts';
import type { Run } from './capital-runs.ts';
import type { FoundName } from './found-name.ts';
import { slug } from './known-actors.ts';
import { isSameSentence, nameFactsOf, type Scan, textOf } from './scan.ts';

/** Initials of two to eight signs: "SNDC", "G20", "FdL". */
export const initialsPattern = /^(?:\p{Lu}[\p{Lu}\p{Nd}]{1,6}s?|\p{Lu}\p{Ll}\p{Lu})$/u;

/** Organisations and documents by their head word: "Baltic Council", "Ministry of Defence". */
export function nameBody(scan: Scan, run: Run, knowledge: Knowledge): FoundName | undefined {
  const to = extendOverOf(scan, run, knowledge);
  const extended = to > run.to;
  const from = nationalityBefore(scan, run.from, knowledge)?.from ?? run.from;
  const head = scan.lower[run.to - 1] ?? '';
  if (to - from === 1) return nameInitials(scan, run, knowledge);
  if (to - run.from === 1 && bodyNouns.has(head)) return undefined;
  const { isArea, isSeat } = nameFactsOf(scan, run.from, run.to, knowledge.world);
  // "West Bank" ends as a bank does.
  if (isArea || isSeat) return undefined;
  if (documentHeads.has(head)) return bodyOf(scan, from, run.to, 'document');
  const isForeign = foreignBodies.has(scan.lower[run.from] ?? '') && run.to - run.from > 1;
  const isParty = scan.words[run.to] === 'party' && isSameSentence(scan, run.from, run.to);
  if (isParty && !isPersonal(scan, run, knowledge))
    return bodyOf(scan, from, run.to + 1, 'organisation');
  if (isForeign || organisationHeads.has(head)) return bodyOf(scan, from, to, 'organisation');
  return extended && organisationHeads.has(scan.lower[run.from] ?? '')
    ? bodyOf(scan, from, to, 'organisation')
    : undefined;
}

/** A nationality and the token at which it begins. */
export interface Nationality {
  readonly from: number;
  readonly country: string;
}

/** The nationality directly before a token, in its sentence: "Russian", "South Korean". */
export function nationalityBefore(
  scan: Scan,
  from: number,
  knowledge: Knowledge,
): Nationality | undefined {
  return (
    nationalityOf(scan, from - 2, from, knowledge) ?? nationalityOf(scan, from - 1, from, knowledge)
  );
}

function nationalityOf(
  scan: Scan,
  from: number,
  to: number,
  { world }: Knowledge,
): Nationality | undefined {
  const form = scan.tokens[from]?.form;
  if (!form?.isCapital || !isSameSentence(scan, from, to)) return undefined;
  const isTwo = to - from > 1;
  if (!(isTwo ? world.opensDemonym(form) : world.isDemonym(form))) return undefined;
  const country = world.demonyms.get(
    isTwo ? `${form.surface} ${scan.words[to - 1]}` : form.surface,
  );
  return country === undefined ? undefined : { from, country };
}

/** "Party for the Animals": "for" alone begins a phrase of the sentence. */
function isThe(scan: Scan, at: number): boolean {
  return scan.words[at] === 'the';
}

/** "the Smith party": a person's name before a common noun. */
function isPersonal(scan: Scan, run: Run, knowledge: Knowledge): boolean {
  return knowledge.names.givenNames.has(foldName(scan.words[run.from] ?? ''));
}

/** Tokens of the longest name: "Ministry of Ministry of Ministry of …" is none. */
const longestBody = 24;

/** "Ministry" + "of Foreign Affairs", "Institute" + "for the Study of War". */
export function extendOverOf(scan: Scan, run: Run, knowledge: Knowledge): number {
  const head = scan.lower[run.to - 1] ?? '';
  if (!organisationHeads.has(head)) return run.to;
  let to = run.to;
  while (to - run.from < longestBody) {
    const joint = scan.words[to] ?? '';
    let at = to;
    while (at - to < 3 && innerWords.has(scan.words[at] ?? '')) at += 1;
    if (at === to || !joins(scan, run, to, at, head, knowledge)) return to;
    if (!scan.capital[at] || !isSameSentence(scan, to - 1, at)) return to;
    to = at + 1;
    while (
      to - run.from < longestBody &&
      scan.capital[to] &&
      !isTitle(scan, to) &&
      isSameSentence(scan, to - 1, to) &&
      scan.tokens[to]?.kind === 'word'
    ) {
      to += 1;
    }
    if (joint === 'and') return to;
  }
  return to;
}

function isTitle(scan: Scan, at: number): boolean {
  const word = scan.lower[at] ?? '';
  return titles.has(word) || roleHeads.has(word);
}

/** Whether the small words from `to` to `at` carry the name on. */
function joins(
  scan: Scan,
  run: Run,
  to: number,
  at: number,
  head: string,
  knowledge: Knowledge,
): boolean {
  const joint = scan.words[to] ?? '';
  if (weekdays.has(scan.lower[at] ?? '') || months.has(scan.lower[at] ?? '')) return false;
  if (joint === 'for' || joint === 'on')
    return forHeads.has(head) && (head !== 'party' || isThe(scan, to + 1));
  if (joint !== 'and' && joint !== '&') return /^(?:of|de|du|des|del)$/u.test(joint);
  const isFirst = to === run.to;
  const isNamed = nameFactsOf(scan, to - 1, to, knowledge.world).places.length > 0;
  return !isFirst && at === to + 1 && !isNamed && innerWords.has(scan.words[to - 2] ?? '');
}

/** "SNDC": initials stand for an organisation unless known to be something else. */
function nameInitials(scan: Scan, run: Run, knowledge: Knowledge): FoundName | undefined {
  const word = scan.words[run.from] ?? '';
  if (nameFactsOf(scan, run.from, run.from + 1, knowledge.world).isArea) return undefined;
  if (!initialsPattern.test(word) || plainInitials.has(word.toLowerCase())) return undefined;
  if (knowledge.names.commonWords.has(word.toLowerCase()) || isShoutedName(word, knowledge))
    return undefined;
  const isShouted = isUpper(scan.words[run.from - 1]) || isUpper(scan.words[run.to]);
  return isShouted ? undefined : bodyOf(scan, run.from, run.to, 'organisation');
}

/** "SEOUL", "POMPEO": a known name set in capitals. */
function isShoutedName(word: string, knowledge: Knowledge): boolean {
  const titled = word.charAt(0) + word.slice(1).toLowerCase();
  if (knowledge.names.people.get(titled) !== undefined) return true;
  if (word.length < 4) return false;
  return knowledge.world.factsOf(word).population > 100_000;
}

function isUpper(word: string | undefined): boolean {
  return (
    word !== undefined && word.length > 3 && word === word.toUpperCase() && /\p{Lu}/u.test(word)
  );
}

/** An organisation or document under the name it has in the text, without its article. */
export function bodyOf(
  scan: Scan,
  from: number,
  to: number,
  kind: 'organisation' | 'document',
): FoundName {
  const name = textOf(scan, from, to);
  return {
    from,
    to,
    kind,
    name,
    actorId: `${kind}:${slug(name)}` as NonNullable<FoundName['actorId']>,
  };
}
