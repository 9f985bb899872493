/**
 * A person in a row of capitals, told by a title or role before it, by a given name, or by the
 * verb of speech after a lone surname.
 */
import type { Knowledge } from '../knowledge.ts';
import { organisationHeads, otherHeads } from '../locales/en/organisations.ts';
import {
  leadingWords,
  nameSuffixes,
  notNames,
  surnamesToo,
  thingOpeners,
} from '../locales/en/people.ts';
import { roleHeads, roleModifiers, titles } from '../locales/en/roles.ts';
import { foldName } from '../places/fold-name.ts';
import type { World } from '../places/world.ts';
import type { Run } from './capital-runs.ts';
import { type FoundName, fromKnown } from './found-name.ts';
import { type KnownActor, personId } from './known-actors.ts';
import { findRoleBefore } from './roles.ts';
import { isGivenName, isGlued, nameFactsOf, type Scan, textOf } from './scan.ts';

/** The person a row without roles names; undefined where nothing says that it is one. */
export function namePerson(scan: Scan, run: Run, knowledge: Knowledge): FoundName | undefined {
  const { from } = run;
  const to = trimEnd(scan, from, run.to, knowledge);
  if (from >= to) return undefined;
  const before = findRoleBefore(scan, from, knowledge);
  const known = findPerson(textOf(scan, from, to), knowledge);
  const role = before.role === undefined ? {} : { role: before.role };
  if (known !== undefined) return { ...fromKnown(from, to, known), ...role };
  const sign = findSign(scan, from, to, before.role !== undefined, knowledge);
  if (sign === undefined) return undefined;
  const name = textOf(scan, from, to);
  const id = to - from > 1 ? { actorId: personId(name) } : {};
  const guess = sign === 'capitals' ? { isGuess: true } : {};
  return { from, to, kind: 'person', name, ...id, ...role, ...guess };
}

/** A known person by name; "DONALD TRUMP" and "Trump Trump" are read as they are meant. */
function findPerson(text: string, knowledge: Knowledge): KnownActor | undefined {
  const known = knowledge.names.people.get(text);
  if (known !== undefined) return known;
  const words = text.split(' ');
  if (words.length === 2 && words[0] === words[1])
    return knowledge.names.people.get(words[0] ?? '');
  if (text !== text.toUpperCase()) return undefined;
  const titled = words.map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return knowledge.names.people.get(titled.join(' '));
}

/**
 * Where a row's roles begin and the name after them: in "Ohio Senator Kay Moss" at "Senator" and at
 * "Kay". Without a role both are the row's beginning.
 */
export function splitAtRole(
  scan: Scan,
  { from, to }: Run,
  knowledge: Knowledge,
): { readonly roles: number; readonly name: number } {
  let name = from;
  for (let at = to - 2; at >= from; at -= 1) {
    if (!isRoleEnd(scan, at, from, knowledge)) continue;
    name = at + 1;
    break;
  }
  while (name < to - 1 && isLeading(scan, name, knowledge)) name += 1;
  if (scan.words[name] === '-') name += 1;
  return { roles: findRolesStart(scan, from, name, knowledge), name };
}

/** "Independence Party Leader": a body's last word with its name before it is no part of the role. */
function findRolesStart(scan: Scan, from: number, name: number, knowledge: Knowledge): number {
  let roles = name;
  while (roles > from) {
    const at = roles - 1;
    const isBody = organisationHeads.has(scan.lower[at] ?? '');
    const isParty = scan.lower[at] === 'party';
    if (isBody && at > from && (isParty || !isLeading(scan, at - 1, knowledge))) return roles;
    if (!isLeading(scan, at, knowledge) && scan.words[at] !== '-') return roles;
    roles = at;
  }
  return roles;
}

/** A role's last word before a name. "King" in "Stephen King Jr" and "Stephen King Moss" is none. */
function isRoleEnd(scan: Scan, at: number, from: number, knowledge: Knowledge): boolean {
  if (!isRoleWord(scan.lower[at] ?? '') || nameSuffixes.has(scan.lower[at + 1] ?? '')) return false;
  // "San Francisco Mayor Kay Moss": "Francisco" is no given name there.
  if (at - from > 1 && isPlace(scan, from, at, knowledge)) return true;
  return at === from || !isGivenName(scan, at - 1, knowledge.names);
}

/** A title or role, alone or of several people: "Presidents". */
function isRoleWord(lower: string): boolean {
  if (titles.has(lower) || roleHeads.has(lower)) return true;
  return lower.endsWith('s') && roleHeads.has(lower.slice(0, -1));
}

/** "Florida Gov", "Kansas Secretary": what somebody is, not who. "Stephen King" is a name. */
export function endsInRole(scan: Scan, from: number, to: number, knowledge: Knowledge): boolean {
  if (to - from < 2 || !isRoleWord(scan.lower[to - 1] ?? '')) return false;
  return !isGivenName(scan, from, knowledge.names);
}

function isLeading(scan: Scan, at: number, knowledge: Knowledge): boolean {
  const lower = scan.lower[at] ?? '';
  if (isRoleWord(lower) || leadingWords.has(lower)) return true;
  return roleModifiers.has(lower) && !isGivenName(scan, at, knowledge.names);
}

/** Drops what trails a name in capitals and is none of it: "Smith Jr" stays, "Smith Photo" not. */
function trimEnd(scan: Scan, from: number, to: number, knowledge: Knowledge): number {
  let end = to;
  while (
    end > from &&
    isNoName(scan, end - 1, knowledge) &&
    !nameSuffixes.has(scan.lower[end - 1] ?? '')
  ) {
    end -= 1;
  }
  return end;
}

/** A word that is no part of a name though it has a capital. "North" is one in "Oliver North". */
export function isNoName(scan: Scan, at: number, { names }: Knowledge): boolean {
  const word = scan.lower[at] ?? '';
  // "I. Charles Moss": a single letter is an initial.
  if (!notNames.has(word) || word.length === 1) return false;
  return !surnamesToo.has(word) || !isGivenName(scan, at - 1, names);
}

/** What says that a row is a person's name: its words and surroundings, or its capitals alone. */
function findSign(
  scan: Scan,
  from: number,
  to: number,
  hasRole: boolean,
  knowledge: Knowledge,
): 'told' | 'capitals' | undefined {
  const { commonWords } = knowledge.names;
  const length = to - from;
  const words = scan.lower.slice(from, to);
  if (length > 6 || words.some((word) => otherHeads.has(word))) return undefined;
  if (words.some((_, at) => isNoName(scan, from + at, knowledge))) return undefined;
  if (endsInRole(scan, from, to, knowledge)) return undefined;
  if (words.some((word) => organisationHeads.has(word) && commonWords.has(word))) return undefined;
  if (thingOpeners.has(words[0] ?? '')) return undefined;
  // "Secretary Preston" is no town.
  const isTitled = length === 1 && hasRole && scan.capital[from - 1] === true;
  const { isArea } = nameFactsOf(scan, from, to, knowledge.world);
  if (isTitled ? isArea : isPlace(scan, from, to, knowledge)) return undefined;
  if (isTold(scan, from, to, hasRole, knowledge)) return 'told';
  if (scan.lower[from - 1] === 'the' && !hasRole) return undefined;
  if (isInArea(scan, from, to, knowledge.world)) return undefined;
  const isPlain = length > 1 && length <= 4 && words.every((word) => !commonWords.has(word));
  return isPlain && !isShouting(scan, from, to) ? 'capitals' : undefined;
}

function isTold(
  scan: Scan,
  from: number,
  to: number,
  hasRole: boolean,
  knowledge: Knowledge,
): boolean {
  const { givenNames, familyFirst, commonWords } = knowledge.names;
  const length = to - from;
  const words = scan.lower.slice(from, to);
  const first = foldName(scan.words[from] ?? '');
  const lastIsCommon = commonWords.has(words.at(-1) ?? '');
  if (length === 1) {
    if (commonWords.has(first) || isRoleWord(first) || organisationHeads.has(first)) return false;
    if (hasRole && isDirectTitle(scan, from)) return true;
    return speechVerbs.has(scan.lower[to] ?? '') || isAfterSpeech(scan, from, to);
  }
  if (givenNames.has(first)) return !lastIsCommon || !commonWords.has(first);
  if (familyFirst.has(first)) return !lastIsCommon;
  return hasRole && !lastIsCommon;
}

/** After a lone surname these say that it is a person's. */
const speechVerbs = new Set(
  'said says told added argued insisted replied recalled joked conceded explained tweeted quipped'.split(
    ' ',
  ),
);

/** "…, added Kessler, who …", "said Moss." */
function isAfterSpeech(scan: Scan, from: number, to: number): boolean {
  if (!speechVerbs.has(scan.lower[from - 1] ?? '') || scan.lower[from - 1] === 'told') return false;
  return (
    /^(?:[,.]|who)$/u.test(scan.lower[to] ?? '') &&
    /^[,”"’?!]|''$/u.test(scan.words[from - 2] ?? '')
  );
}

/** A single word is a name only directly after its title: "Mr. Moss", not "minister, Moss". */
function isDirectTitle(scan: Scan, from: number): boolean {
  return scan.words[from - 1] !== ',';
}

function isShouting(scan: Scan, from: number, to: number): boolean {
  return scan.words.slice(from, to).some((word) => word.length > 2 && word === word.toUpperCase());
}

/** Whether tokens name a country, a region or a city of some size: "New York City". */
export function isPlace(scan: Scan, from: number, to: number, knowledge: Knowledge): boolean {
  const { isArea, population } = nameFactsOf(scan, from, to, knowledge.world);
  // "Washington-Beijing" is two names, of "Jackson-Lee" the first is no city.
  const isHyphened = isGlued(scan, to - 1) && scan.words[to] === '-';
  return isArea || (population > 20_000 && !isHyphened);
}

/** "PALM BEACH, Fla.": a town's name with the area it lies in after a comma. */
export function isInArea(scan: Scan, from: number, to: number, world: World): boolean {
  if (scan.words[to] !== ',' || nameFactsOf(scan, from, to, world).places.length === 0)
    return false;
  return [1, 2].some((length) => nameFactsOf(scan, to + 1, to + 1 + length, world).isArea);
}
