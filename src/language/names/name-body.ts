/**
 * Organisations and documents in a row of capitals, told by their words: "Ministry of Defence",
 * "Baltic Council", "Liberal party", "SNDC".
 */
import type { Knowledge } from '../knowledge.ts';
import { bodyNouns } from '../locales/en/groups.ts';
import {
  documentHeads,
  memberHeads,
  organisationHeads,
  partyKinds,
  plainInitials,
} from '../locales/en/organisations.ts';
import { extendOverForeign, extendOverOf } from './body-reach.ts';
import type { Run } from './capital-runs.ts';
import type { FoundName } from './found-name.ts';
import { slug } from './known-actors.ts';
import { isGivenName, isHyphenAt, isSameSentence, nameFactsOf, type Scan, textOf } from './scan.ts';

/** Initials of two to eight signs: "SNDC", "G20", "FdL". */
export const initialsPattern = /^(?:\p{Lu}[\p{Lu}\p{Nd}]{1,6}s?|\p{Lu}\p{Ll}\p{Lu})$/u;

/** Organisations and documents by their head word: "Baltic Council", "Ministry of Defence". */
export function nameBody(scan: Scan, run: Run, knowledge: Knowledge): FoundName | undefined {
  const to = extendOverOf(scan, run, knowledge);
  const extended = to > run.to;
  const from = nationalityBefore(scan, run.from, knowledge)?.from ?? run.from;
  const head = scan.lower[run.to - 1] ?? '';
  const isParty = scan.words[run.to] === 'party' && isSameSentence(scan, run.from, run.to);
  if (isParty && to - run.from === 1 && partyKinds.has(head))
    return bodyOf(scan, from, run.to + 1, 'organisation');
  const foreignTo = extendOverForeign(scan, run);
  if (Math.max(to, foreignTo) - from === 1) return nameInitials(scan, run, knowledge);
  if (to - run.from === 1 && bodyNouns.has(head)) return undefined;
  const { isArea, isSeat } = nameFactsOf(scan, run.from, run.to, knowledge.world);
  // "West Bank" ends as a bank does.
  if (isArea || isSeat) return undefined;
  // "Gov. Nina Deal" is no agreement.
  if (documentHeads.has(head) && !isPersonal(scan, run, knowledge))
    return bodyOf(scan, from, run.to, 'document');
  const isForeign = foreignTo > run.from + 1;
  if (isParty && !isPersonal(scan, run, knowledge))
    return bodyOf(scan, from, run.to + 1, 'organisation');
  if (isForeign || organisationHeads.has(head))
    return bodyOf(scan, from, Math.max(to, foreignTo), 'organisation');
  return extended && (memberHeads.has(head) || organisationHeads.has(scan.lower[run.from] ?? ''))
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

/** "the Smith party": a person's name before a common noun. */
function isPersonal(scan: Scan, run: Run, knowledge: Knowledge): boolean {
  return isGivenName(scan, run.from, knowledge.names);
}

/** "SNDC": initials stand for an organisation unless known to be something else. */
function nameInitials(scan: Scan, run: Run, knowledge: Knowledge): FoundName | undefined {
  const word = scan.words[run.from] ?? '';
  if (nameFactsOf(scan, run.from, run.from + 1, knowledge.world).isArea) return undefined;
  if (!initialsPattern.test(word) || plainInitials.has(word.toLowerCase())) return undefined;
  if (knowledge.names.commonWords.has(word.toLowerCase()) || isShoutedName(word, knowledge))
    return undefined;
  if (isMarked(scan, run)) return undefined;
  const isShouted = isUpper(scan.words[run.from - 1]) || isUpper(scan.words[run.to]);
  return isShouted ? undefined : bodyOf(scan, run.from, run.to, 'organisation');
}

/** "R-NC" is a senator's party and state, "AR-15" a thing with its number. */
function isMarked(scan: Scan, { from, to }: Run): boolean {
  const isAfterParty = isHyphenAt(scan, from - 1) && /^[DRI]$/u.test(scan.words[from - 2] ?? '');
  return isAfterParty || (isHyphenAt(scan, to) && /^\p{Nd}/u.test(scan.words[to + 1] ?? ''));
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
