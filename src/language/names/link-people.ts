/**
 * Names of people within one article: a surname alone is the person last named in full, a role
 * read once holds for every mention. Unlinked single words that carried a title stay as they are.
 */

import { rememberAnswers } from '../../text/remember.ts';
import type { Knowledge } from '../knowledge.ts';
import { foldName } from '../places/fold-name.ts';
import type { World } from '../places/world.ts';
import type { Run } from './capital-runs.ts';
import type { FoundName } from './found-name.ts';
import { type KnownNames, personId } from './known-actors.ts';
import { partsOfName } from './name-parts.ts';
import { markTokens, nameFactsOf, type Scan, textOf } from './scan.ts';

/** All names, with surnames in `runs` that no rule took added where somebody bears them. */
export function linkPeople(
  scan: Scan,
  found: readonly FoundName[],
  runs: readonly Run[],
  { names, world }: Pick<Knowledge, 'names' | 'world'>,
): readonly FoundName[] {
  const bearers = indexBearers(found, names);
  const linked = found.map((name) => linkSurname(scan, name, bearers));
  const taken = markTokens(scan, found);
  const added = runs.flatMap((run) =>
    isCountry(scan, run, world) ? [] : findSurname(scan, run, taken, bearers),
  );
  return shareRoles([...linked, ...added].sort((a, b) => a.from - b.from));
}

/** "Sudan" alone is the country, though somebody is named Omar Sudan. */
function isCountry(scan: Scan, { from, to }: Run, world: World): boolean {
  return nameFactsOf(scan, from, to, world).country !== undefined;
}

/** Whether any token of a row is marked. */
export function standsOver({ from, to }: Run, marked: readonly boolean[]): boolean {
  for (let at = from; at < to; at += 1) if (marked[at]) return true;
  return false;
}

/** Those who bear a surname, in order, and the one named most often where there are several. */
interface Bearing {
  readonly people: readonly FoundName[];
  readonly most: FoundName | undefined;
  /** The first of them with a role, each name once. */
  readonly inOffice: readonly FoundName[];
}

/** How many people of one surname are told apart by their roles. */
const mostInOffice = 20;

type Bearers = ReadonlyMap<string, Bearing>;

/** Folded surname → the people who bear it, in order. */
function indexBearers(found: readonly FoundName[], names: KnownNames): Bearers {
  const bearers = new Map<string, FoundName[]>();
  for (const person of found) {
    if (person.kind !== 'person' || person.to - person.from < 2) continue;
    const key = surnameOf(person.name, names);
    if (key === undefined) continue;
    const list = bearers.get(key) ?? [];
    list.push(person);
    bearers.set(key, list);
  }
  return new Map([...bearers].map(([key, people]) => [key, toBearing(people)]));
}

function toBearing(people: readonly FoundName[]): Bearing {
  const inOffice = new Map<string, FoundName>();
  for (const one of people) {
    if (one.role === undefined || inOffice.has(one.name) || inOffice.size >= mostInOffice) continue;
    inOffice.set(one.name, one);
  }
  return { people, most: mostNamed(people), inOffice: [...inOffice.values()] };
}

/** The person with most full names; undefined where all are one person's. */
function mostNamed(people: readonly FoundName[]): FoundName | undefined {
  const counts = new Map<string, number>();
  for (const { name } of people) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  return people.reduce((best, one) =>
    (counts.get(one.name) ?? 0) > (counts.get(best.name) ?? 0) ? one : best,
  );
}

function surnameOf(name: string, names: KnownNames): string | undefined {
  const { first, last, count } = partsOfName(name);
  if (count < 2) return undefined;
  if (names.familyFirst.has(first) && (count > 2 || !names.givenNames.has(first))) return first;
  return last;
}

function linkSurname(scan: Scan, name: FoundName, bearers: Bearers): FoundName {
  const isSurname = name.kind === 'person' && !name.name.includes(' ');
  const isKnownSurname = name.kind === 'person' && name.isWeak === true;
  if (!isSurname && !isKnownSurname) return name;
  const list = bearers.get(surnameKey(textOf(scan, name.from, name.to)));
  const bearer = chooseBearer(scan, list, name.from, name.role);
  if (bearer === undefined) {
    return name.actorId === undefined ? { ...name, actorId: personId(name.name) } : name;
  }
  return { ...name, name: bearer.name, ...(bearer.actorId ? { actorId: bearer.actorId } : {}) };
}

function findSurname(
  scan: Scan,
  run: Run,
  taken: readonly boolean[],
  bearers: Bearers,
): readonly FoundName[] {
  if (standsOver(run, taken)) return [];
  const { from, to } = run;
  const list = bearers.get(surnameKey(textOf(scan, from, to)));
  const bearer = chooseBearer(scan, list, from, undefined);
  if (bearer?.actorId === undefined) return [];
  return [{ from, to, kind: 'person', name: bearer.name, actorId: bearer.actorId }];
}

/** "al-Assad" and "Assad" are one surname. */
const surnameKey = rememberAnswers((text) =>
  foldName(text).replace(/^(?:al|el|von der|von|van der|van|de) /u, ''),
);

/** How many sentences after a full name its surname alone still means its bearer above all others. */
const freshFor = 2;

/**
 * Who is meant by a surname alone: the one whose role stands before it, else the one named in full
 * just before, else the one whose full name the text gives most often.
 */
function chooseBearer(
  scan: Scan,
  list: Bearing | undefined,
  at: number,
  role: string | undefined,
): FoundName | undefined {
  if (list === undefined) return undefined;
  const nearest = nearestBearer(list.people, at);
  if (list.most === undefined || nearest === undefined) return nearest;
  if (role !== undefined && !isBareTitle(role)) {
    const own = list.inOffice.find((one) => sharesHead(one.role ?? '', role));
    return own ?? list.most;
  }
  const age = (scan.sentence[at] ?? 0) - (scan.sentence[nearest.from] ?? 0);
  return age >= 0 && age <= freshFor ? nearest : list.most;
}

/** "Chairman" and "chairman of the party" name one office. */
function sharesHead(one: string, other: string): boolean {
  const last = other.toLowerCase().split(/\s+/u).at(-1) ?? '';
  return one
    .toLowerCase()
    .split(/[\s,]+/u)
    .includes(last);
}

/** The last bearer named before, or the first of all when none was. */
function nearestBearer(list: readonly FoundName[], at: number): FoundName | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return list[Math.max(0, low - 1)];
}

function shareRoles(found: readonly FoundName[]): readonly FoundName[] {
  const roles = new Map<string, string>();
  for (const { actorId, role } of found) {
    if (actorId === undefined || role === undefined) continue;
    const known = roles.get(actorId);
    if (known === undefined || isBareTitle(known)) roles.set(actorId, role);
  }
  return found.map((name) => {
    const role = name.actorId === undefined ? undefined : roles.get(name.actorId);
    const isKept = role === undefined || role === name.role || name.kind !== 'person';
    return isKept ? name : { ...name, role };
  });
}

function isBareTitle(role: string): boolean {
  return /^(?:mr|mrs|ms|miss|dr|sir)\.?$/iu.test(role);
}
