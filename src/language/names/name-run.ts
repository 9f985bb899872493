/**
 * One row of capitals to the names in it: known organisations and people first, then
 * organisations by their last word, then people by title, given name or surroundings.
 */
import type { Knowledge } from '../knowledge.ts';
import { organisationHeads } from '../locales/en/organisations.ts';
import { roleHeads, titles } from '../locales/en/roles.ts';
import { longestPlaceName } from '../places/world.ts';
import { areaEnd, extendOverOf } from './body-reach.ts';
import type { Run } from './capital-runs.ts';
import { type FoundName, fromKnown } from './found-name.ts';
import type { KnownActor } from './known-actors.ts';
import { bodyOf, initialsPattern, nameBody, nationalityBefore } from './name-body.ts';
import { isPlace, namePerson, splitAtRole } from './name-person.ts';
import { isGivenName, isSameSentence, nameFactsOf, type Scan } from './scan.ts';

/** The names in a row, in order; a row that is none of ours gives []. */
export function nameRun(scan: Scan, run: Run, knowledge: Knowledge): readonly FoundName[] {
  const found: FoundName[] = [];
  let from = run.from;
  const nationality = nationalityBefore(scan, from, knowledge);
  const whole = nationality && knowledge.names.organisations.match(scan, nationality.from);
  if (nationality && whole && whole.end > from) {
    found.push(fromKnown(nationality.from, whole.end, whole.value));
    from = whole.end;
  }
  for (let at = from; at < run.to; at += 1) {
    const known = knowledge.names.organisations.match(scan, at);
    if (known === undefined || isPartOfLonger(scan, at, known.end, run, knowledge)) continue;
    found.push(...nameRest(scan, { from, to: at }, knowledge));
    const country = countryAfter(scan, known.end, knowledge);
    found.push(
      country === undefined
        ? withNationality(scan, at, known.end, known.value, knowledge)
        : bodyOf(scan, at, country, 'organisation'),
    );
    from = country ?? known.end;
    at = from - 1;
  }
  if (from < run.to) found.push(...nameRest(scan, { from, to: run.to }, knowledge));
  return found;
}

/**
 * "Labour" inside "Labour Statistics", "Democratic Party" inside "New Democratic Party",
 * "Conservative Party" inside "Conservative Party of Canada".
 */
function isPartOfLonger(
  scan: Scan,
  at: number,
  end: number,
  run: Run,
  knowledge: Knowledge,
): boolean {
  const before = scan.lower[at - 1] ?? '';
  const isSingle = end - at === 1;
  if (isSingle && at > run.from && isGivenName(scan, at - 1, knowledge.names)) return true;
  if (organisationHeads.has(scan.lower[end - 1] ?? '')) {
    if (extendOverOf(scan, { from: at, to: end }, knowledge) > end) return true;
    const isLonger =
      at > run.from && before !== 'the' && !titles.has(before) && !roleHeads.has(before);
    return isLonger && end === run.to && loneHeads.has(scan.lower[end - 1] ?? '');
  }
  return isSingle && end < run.to && organisationHeads.has(scan.lower[end] ?? '');
}

/**
 * Where a person's name begins after a body's or a place's in one row: "Harbour Liberal Party Kay
 * Moss", "Governor of Ohio Kay Moss".
 */
function personStart(scan: Scan, { from, to }: Run, knowledge: Knowledge): number | undefined {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!isGivenName(scan, at, knowledge.names)) continue;
    const isBody = at - from > 1 && organisationHeads.has(scan.lower[at - 1] ?? '');
    if (isBody || isPlaceAlone(scan, from, at, knowledge)) return at;
  }
  return undefined;
}

/** Whether tokens name a seat or an area and no person: "White House Kay Moss", not "Virginia Moss". */
function isPlaceAlone(scan: Scan, from: number, to: number, { world, names }: Knowledge): boolean {
  if (to - from > longestPlaceName) return false;
  const { isArea, isSeat } = nameFactsOf(scan, from, to, world);
  if (scan.words[from - 1] === 'of') return isArea;
  return (isArea || isSeat) && !isGivenName(scan, from, names);
}

/** "House of Commons of Canada": the token after the country whose body of this name is meant. */
function countryAfter(scan: Scan, end: number, knowledge: Knowledge): number | undefined {
  if (scan.words[end] !== 'of' || !isSameSentence(scan, end - 1, end + 1)) return undefined;
  const to = areaEnd(scan, end + 1, knowledge);
  if (to === undefined) return undefined;
  return nameFactsOf(scan, end + 1, to, knowledge.world).country === undefined ? undefined : to;
}

/** Heads whose known names are often part of longer ones: "New Democratic Party". */
const loneHeads = new Set('party council front union committee association army'.split(' '));

/** "Russian Foreign Ministry", "German Social Democratic Party": the nationality belongs to it. */
function withNationality(
  scan: Scan,
  from: number,
  to: number,
  known: KnownActor,
  knowledge: Knowledge,
): FoundName {
  const nationality = nationalityBefore(scan, from, knowledge);
  if (nationality === undefined || initialsPattern.test(scan.words[from] ?? '')) {
    return fromKnown(from, to, known);
  }
  if (known.country === nationality.country || known.kind !== 'organisation') {
    return fromKnown(nationality.from, to, known);
  }
  return bodyOf(scan, nationality.from, to, 'organisation');
}

/** Longest part of a row before a role in which names are looked for, in tokens. */
const longestBefore = 24;

function nameRest(scan: Scan, run: Run, knowledge: Knowledge): readonly FoundName[] {
  if (run.from >= run.to) return [];
  const body = nameBody(scan, run, knowledge);
  if (body !== undefined) return [body];
  const length = run.to - run.from;
  if (length > 1 && length <= longestPlaceName && isPlace(scan, run.from, run.to, knowledge))
    return [];
  const split = personStart(scan, run, knowledge);
  if (split !== undefined) {
    const first = nameRest(scan, { from: run.from, to: split }, knowledge);
    return [...first, ...nameRest(scan, { from: split, to: run.to }, knowledge)];
  }
  const { roles, name } = splitAtRole(scan, run, knowledge);
  const isShort = roles - run.from <= longestBefore;
  const before = isShort ? nameRest(scan, { from: run.from, to: roles }, knowledge) : [];
  const person = namePerson(scan, { from: name, to: run.to }, knowledge);
  return person === undefined ? before : [...before, person];
}
