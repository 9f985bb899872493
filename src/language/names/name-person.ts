/**
 * A person in a row of capitals, told by a title or role before it, by a given name, or by the
 * verb of speech after a lone surname.
 */
import type { Knowledge } from '../knowledge.ts';
import { organisationHeads, otherHeads } from '../locales/en/organisations.ts';
import { nameSuffixes, notNames } from '../locales/en/people.ts';
import { roleHeads, roleModifiers, titles } from '../locales/en/roles.ts';
import { foldName } from '../places/fold-name.ts';
import type { Run } from './capital-runs.ts';
import { type FoundName, fromKnown } from './found-name.ts';
import { type KnownActor, personId } from './known-actors.ts';
import { findRoleBefore } from './roles.ts';
import { isGlued, type Scan, textOf } from './scan.ts';

/** The person a row names; undefined where nothing says that it is one. */
export function namePerson(scan: Scan, run: Run, knowledge: Knowledge): FoundName | undefined {
  const from = skipRoles(scan, run, knowledge);
  const to = trimEnd(scan, from, run.to);
  if (from >= to) return undefined;
  const before = findRoleBefore(scan, from, knowledge);
  const known = findPerson(textOf(scan, from, to), knowledge);
  const role = before.role === undefined ? {} : { role: before.role };
  if (known !== undefined) return { ...fromKnown(from, to, known), ...role };
  if (!isPerson(scan, from, to, before.role !== undefined, knowledge)) return undefined;
  const name = textOf(scan, from, to);
  const id = to - from > 1 ? { actorId: personId(name) } : {};
  return { from, to, kind: 'person', name, ...id, ...role };
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

/** "United States Ambassador Kay Moss": the country is none of the name. */
function afterCountry(scan: Scan, { from, to }: Run, knowledge: Knowledge): number {
  for (let end = Math.min(to - 1, from + 3); end > from; end -= 1) {
    const places = knowledge.world.find(foldName(textOf(scan, from, end)));
    const isCountry = places.some((place) => place.kind === 'country');
    if (isCountry && isRoleWord(scan, end, knowledge)) return end;
  }
  return from;
}

function skipRoles(scan: Scan, run: Run, knowledge: Knowledge): number {
  let from = afterCountry(scan, run, knowledge);
  while (from < run.to - 1 && isRoleWord(scan, from, knowledge)) {
    from += 1;
    if (scan.words[from] === '-') from += 1;
  }
  return from;
}

function isRoleWord(scan: Scan, at: number, knowledge: Knowledge): boolean {
  const lower = scan.lower[at] ?? '';
  if (titles.has(lower) || roleHeads.has(lower)) return true;
  return roleModifiers.has(lower) && !knowledge.names.givenNames.has(lower);
}

/** Drops what trails a name in capitals and is none of it: "Smith Jr" stays, "Smith Photo" not. */
function trimEnd(scan: Scan, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    notNames.has(scan.lower[end - 1] ?? '') &&
    !nameSuffixes.has(scan.lower[end - 1] ?? '')
  ) {
    end -= 1;
  }
  return end;
}

function isPerson(
  scan: Scan,
  from: number,
  to: number,
  hasRole: boolean,
  knowledge: Knowledge,
): boolean {
  const { givenNames, familyFirst, commonWords } = knowledge.names;
  const length = to - from;
  const words = scan.lower.slice(from, to);
  if (length > 6 || words.some((word) => notNames.has(word) || otherHeads.has(word))) return false;
  if (words.some((word) => organisationHeads.has(word) && commonWords.has(word))) return false;
  if (isPlace(scan, from, to, knowledge)) return false;
  const first = foldName(scan.words[from] ?? '');
  const lastIsCommon = commonWords.has(words.at(-1) ?? '');
  if (length === 1) {
    if (commonWords.has(first)) return false;
    return (hasRole && isDirectTitle(scan, from)) || speechVerbs.has(scan.lower[to] ?? '');
  }
  if (givenNames.has(first)) return !lastIsCommon || !commonWords.has(first);
  if (familyFirst.has(first)) return !lastIsCommon;
  if (hasRole) return !lastIsCommon;
  return (
    length <= 4 && words.every((word) => !commonWords.has(word)) && !isShouting(scan, from, to)
  );
}

/** After a lone surname these say that it is a person's. */
const speechVerbs = new Set(
  'said says told added argued insisted replied recalled joked conceded explained tweeted quipped'.split(
    ' ',
  ),
);

/** A single word is a name only directly after its title: "Mr. Moss", not "minister, Moss". */
function isDirectTitle(scan: Scan, from: number): boolean {
  return scan.words[from - 1] !== ',';
}

function isShouting(scan: Scan, from: number, to: number): boolean {
  return scan.words.slice(from, to).some((word) => word.length > 2 && word === word.toUpperCase());
}

function isPlace(scan: Scan, from: number, to: number, knowledge: Knowledge): boolean {
  if (isGlued(scan, to - 1) && scan.words[to] === '-') return false;
  const places = knowledge.world.find(foldName(textOf(scan, from, to)));
  return places.some((place) => place.kind !== 'city' || place.population > 20_000);
}
