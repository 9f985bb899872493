/**
 * One row of capitals to the names in it: known organisations and people first, then
 * organisations by their last word, then people by title, given name or surroundings.
 */
import type { Knowledge } from '../knowledge.ts';
import { bodyNouns } from '../locales/en/groups.ts';
import {
  documentHeads,
  foreignBodies,
  forHeads,
  innerWords,
  organisationHeads,
  otherHeads,
  plainInitials,
} from '../locales/en/organisations.ts';
import { nameSuffixes, notNames } from '../locales/en/people.ts';
import { roleHeads, roleModifiers, titles } from '../locales/en/roles.ts';
import { foldName } from '../places/fold-name.ts';
import type { Run } from './capital-runs.ts';
import type { FoundName } from './found-name.ts';
import { type KnownActor, personId, slug } from './known-actors.ts';
import { findRoleBefore } from './roles.ts';
import { isGlued, isSameSentence, type Scan, textOf } from './scan.ts';

const initialsPattern = /^(?:\p{Lu}[\p{Lu}\p{Nd}]{1,6}s?|\p{Lu}\p{Ll}\p{Lu})$/u;

/** The names in a row, in order; a row that is none of ours gives []. */
export function nameRun(scan: Scan, run: Run, knowledge: Knowledge): readonly FoundName[] {
  const found: FoundName[] = [];
  let from = run.from;
  for (let at = run.from; at < run.to; at += 1) {
    const known = knowledge.names.organisations.match(scan, at);
    if (known === undefined || isPartOfLonger(scan, at, known.end, run, knowledge)) continue;
    found.push(...nameRest(scan, { from, to: at }, knowledge));
    found.push(withNationality(scan, at, known.end, known.value, knowledge));
    from = known.end;
    at = known.end - 1;
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
  if (at > run.from && knowledge.names.givenNames.has(foldName(before))) return true;
  if (organisationHeads.has(scan.lower[end - 1] ?? '')) {
    if (extendOverOf(scan, { from: at, to: end }, knowledge) > end) return true;
    return at > run.from && !titles.has(before) && !roleHeads.has(before) && end === run.to;
  }
  return end - at === 1 && end < run.to && organisationHeads.has(scan.lower[end] ?? '');
}

/** "Russian Foreign Ministry", "German Social Democratic Party": the nationality belongs to it. */
function withNationality(
  scan: Scan,
  from: number,
  to: number,
  known: KnownActor,
  knowledge: Knowledge,
): FoundName {
  const country = nationalityBefore(scan, from, knowledge);
  if (country === undefined || initialsPattern.test(scan.words[from] ?? '')) {
    return toFound(from, to, known);
  }
  if (known.country === country || known.kind !== 'organisation') {
    return toFound(from - 1, to, known);
  }
  return bodyOf(scan, from - 1, to, 'organisation');
}

function nationalityBefore(scan: Scan, from: number, knowledge: Knowledge): string | undefined {
  if (from === 0 || !isSameSentence(scan, from - 1, from)) return undefined;
  return knowledge.world.demonyms.get(scan.words[from - 1] ?? '');
}

function nameRest(scan: Scan, run: Run, knowledge: Knowledge): readonly FoundName[] {
  if (run.from >= run.to) return [];
  const body = nameBody(scan, run, knowledge);
  if (body !== undefined) return [body];
  const person = namePerson(scan, run, knowledge);
  return person === undefined ? [] : [person];
}

/** Organisations and documents by their head word: "Baltic Council", "Ministry of Defence". */
function nameBody(scan: Scan, run: Run, knowledge: Knowledge): FoundName | undefined {
  const to = extendOverOf(scan, run, knowledge);
  const extended = to > run.to;
  const hasNationality = nationalityBefore(scan, run.from, knowledge) !== undefined;
  const from = hasNationality ? run.from - 1 : run.from;
  const head = scan.lower[run.to - 1] ?? '';
  if (to - from === 1) return nameInitials(scan, run, knowledge);
  if (to - run.from === 1 && bodyNouns.has(head)) return undefined;
  if (isRegion(scan, run, knowledge)) return undefined;
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

/** "Party for the Animals": "for" alone begins a phrase of the sentence. */
function isThe(scan: Scan, at: number): boolean {
  return scan.words[at] === 'the';
}

/** "West Bank" ends as a bank does. */
function isRegion(scan: Scan, { from, to }: Run, knowledge: Knowledge): boolean {
  const places = knowledge.world.find(foldName(textOf(scan, from, to)));
  return places.some((place) => place.kind !== 'city');
}

/** "the Smith party": a person's name before a common noun. */
function isPersonal(scan: Scan, run: Run, knowledge: Knowledge): boolean {
  return knowledge.names.givenNames.has(foldName(scan.words[run.from] ?? ''));
}

/** "Ministry" + "of Foreign Affairs", "Institute" + "for the Study of War". */
function extendOverOf(scan: Scan, run: Run, knowledge: Knowledge): number {
  const head = scan.lower[run.to - 1] ?? '';
  if (!organisationHeads.has(head)) return run.to;
  let to = run.to;
  for (;;) {
    const joint = scan.words[to] ?? '';
    let at = to;
    while (at - to < 3 && innerWords.has(scan.words[at] ?? '')) at += 1;
    if (at === to || !joins(scan, run, to, at, head, knowledge)) return to;
    if (!scan.capital[at] || !isSameSentence(scan, to - 1, at)) return to;
    to = at + 1;
    while (
      scan.capital[to] &&
      isSameSentence(scan, to - 1, to) &&
      scan.tokens[to]?.kind === 'word'
    ) {
      to += 1;
    }
    if (joint === 'and') return to;
  }
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
  if (joint === 'for' || joint === 'on')
    return forHeads.has(head) && (head !== 'party' || isThe(scan, to + 1));
  if (joint !== 'and' && joint !== '&') return /^(?:of|de|du|des|del)$/u.test(joint);
  const isFirst = to === run.to;
  const isCountry = knowledge.world.find(foldName(scan.words[to - 1] ?? '')).length > 0;
  return !isFirst && at === to + 1 && !isCountry && innerWords.has(scan.words[to - 2] ?? '');
}

/** "SNDC": initials stand for an organisation unless known to be something else. */
function nameInitials(scan: Scan, run: Run, knowledge: Knowledge): FoundName | undefined {
  const word = scan.words[run.from] ?? '';
  if (knowledge.world.find(foldName(word)).some((place) => place.kind !== 'city')) return undefined;
  if (!initialsPattern.test(word) || plainInitials.has(word.toLowerCase())) return undefined;
  const isShouted = isUpper(scan.words[run.from - 1]) || isUpper(scan.words[run.to]);
  return isShouted ? undefined : bodyOf(scan, run.from, run.to, 'organisation');
}

function isUpper(word: string | undefined): boolean {
  return (
    word !== undefined && word.length > 3 && word === word.toUpperCase() && /\p{Lu}/u.test(word)
  );
}

function bodyOf(
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

function namePerson(scan: Scan, run: Run, knowledge: Knowledge): FoundName | undefined {
  const from = skipRoles(scan, run, knowledge);
  const to = trimEnd(scan, from, run.to);
  if (from >= to) return undefined;
  const before = findRoleBefore(scan, from, knowledge);
  const known = knowledge.names.people.get(textOf(scan, from, to));
  const role = before.role === undefined ? {} : { role: before.role };
  if (known !== undefined) return { ...toFound(from, to, known), ...role };
  if (!isPerson(scan, from, to, before.role !== undefined, knowledge)) return undefined;
  const name = textOf(scan, from, to);
  const id = to - from > 1 ? { actorId: personId(name) } : {};
  return { from, to, kind: 'person', name, ...id, ...role };
}

function skipRoles(scan: Scan, run: Run, knowledge: Knowledge): number {
  let from = run.from;
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

function toFound(from: number, to: number, known: KnownActor): FoundName {
  return { from, to, kind: known.kind, name: known.name, actorId: known.actorId };
}
