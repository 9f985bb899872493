/**
 * "the foreign minister", "the Russian president": a role without a name. It is the person of
 * the article who bears that role, or somebody whose name the article does not give.
 */
import type { Mention } from '../../model/reading.ts';
import { firstFrom } from '../../text/spans-in-order.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Knowledge } from '../knowledge.ts';
import { definiteRoles, roleHeads, roleModifiers, roleOf } from '../locales/en/roles.ts';
import type { World } from '../places/world.ts';
import type { FoundName } from './found-name.ts';
import { collectAtTokens, isSameSentence, type Scan, textOf } from './scan.ts';

/** The roles that stand for a person among the tokens not taken. */
export function findRoleMentions(
  scan: Scan,
  taken: readonly boolean[],
  people: readonly Mention[],
  knowledge: Knowledge,
): readonly FoundName[] {
  const bearers = people.filter((person) => person.kind === 'person' && person.role !== undefined);
  return collectAtTokens(scan, (at) => {
    const token = scan.tokens[at];
    if (token === undefined || taken[at] || !isDefiniteRole(token.form)) return undefined;
    return roleAt(scan, at, taken, bearers, knowledge);
  });
}

const isDefiniteRole = tellOfForm(({ lower }) => definiteRoles.has(lower));

function roleAt(
  scan: Scan,
  at: number,
  taken: readonly boolean[],
  bearers: readonly Mention[],
  knowledge: Knowledge,
): FoundName | undefined {
  let from = at;
  while (from > 0 && !taken[from - 1] && isModifier(scan, from - 1, knowledge)) from -= 1;
  if (scan.lower[from - 1] !== 'the' || !isSameSentence(scan, from - 1, at)) return undefined;
  // "the secretary of state", but not "the president of the club".
  const to = roleOf.has(scan.lower[at + 2] ?? '') && scan.lower[at + 1] === 'of' ? at + 3 : at + 1;
  if (isNextName(scan, to - 1) || scan.lower[to] === 'of') return undefined;
  if (isOneOfMany(scan, from, at) || isAdjective(scan, at)) return undefined;
  const role = textOf(scan, from, to);
  const bearer = findBearer(role, scan.tokens[at]?.start ?? 0, bearers, knowledge);
  if (bearer === undefined) return { from: from - 1, to, kind: 'person', name: `the ${role}` };
  return {
    from: from - 1,
    to,
    kind: 'person',
    name: bearer.name,
    ...(bearer.actorId ? { actorId: bearer.actorId } : {}),
    ...(bearer.role ? { role: bearer.role } : {}),
  };
}

/** "the first president to visit", "the next leader": nobody who is known. */
function isOneOfMany(scan: Scan, from: number, at: number): boolean {
  if (!/^(?:first|second|third|next|only|last|new)$/u.test(scan.lower[from] ?? '')) return false;
  return from === at - 1 && !/^(?:minister|secretary)$/u.test(scan.lower[at] ?? '');
}

/** "the general counsel", "the chief justice", "the general election": part of what follows. */
function isAdjective(scan: Scan, at: number): boolean {
  if (!/^(?:general|chief)$/u.test(scan.lower[at] ?? '')) return false;
  const next = scan.lower[at + 1] ?? '';
  return roleHeads.has(next) || describedNouns.has(next);
}

const describedNouns: ReadonlySet<string> = new Set(
  'justice public election elections assembly strike idea'.split(' '),
);

function isModifier(scan: Scan, at: number, knowledge: Knowledge): boolean {
  const word = scan.words[at] ?? '';
  return roleModifiers.has(scan.lower[at] ?? '') || knowledge.world.demonyms.has(word);
}

function isNextName(scan: Scan, at: number): boolean {
  const next = scan.words[at + 1] === ',' ? at + 2 : at + 1;
  return scan.capital[next] === true && isSameSentence(scan, at, next);
}

/** "The president" is not the vice president, nor a former one. */
const lesser = new Set(['vice', 'deputy', 'former', 'ex', 'assistant', 'acting', 'late']);

/** Each country sends its own, so that "the Norwegian envoy" is none of whom the text says only "envoy". */
const ofEachCountry = new Set(['ambassador', 'envoy', 'delegate', 'negotiator', 'diplomat']);

/** How many of the last bearers are held against a role. */
const mostBearers = 60;

/**
 * The last person named before whose role has all the words of this one and no other nationality.
 * "The American president" may be one of whom the text says no more than "President".
 */
function findBearer(
  role: string,
  start: number,
  bearers: readonly Mention[],
  { world }: Knowledge,
): Mention | undefined {
  const country = nationalityIn(role, world);
  const words = wordsOf(role)
    .filter((word) => country === undefined || !isNationality(word, world))
    .map((word) => word.toLowerCase());
  const head = words.at(-1) ?? '';
  let checked = 0;
  for (let at = firstFrom(bearers, start) - 1; at >= 0 && checked < mostBearers; at -= 1) {
    checked += 1;
    const theirs = bearers[at]?.role ?? '';
    const own = new Set(wordsOf(theirs).map((word) => word.toLowerCase()));
    const isLower = [...lesser].some((word) => own.has(word) && !words.includes(word));
    if (isLower || !words.every((word) => own.has(word))) continue;
    const other = country === undefined ? undefined : nationalityIn(theirs, world);
    const isOfAny = other === undefined && !(country !== undefined && ofEachCountry.has(head));
    if (isOfAny || other === country) return bearers[at];
  }
  return undefined;
}

function wordsOf(role: string): readonly string[] {
  return role.split(/[\s-]+/u);
}

/** The country whose nationality a role states: "South Korean president". */
function nationalityIn(role: string, { demonyms }: World): string | undefined {
  const words = role.split(/\s+/u);
  for (const [at, word] of words.entries()) {
    const country = demonyms.get(`${word} ${words[at + 1]}`) ?? demonyms.get(word);
    if (country !== undefined) return country;
  }
  return undefined;
}

/** A nationality, or a half of one: "South" of "South Korean". */
function isNationality(word: string, { demonyms }: World): boolean {
  return demonyms.has(word) || /^(?:North|South|New|Sri|Saudi|Costa|Puerto)$/u.test(word);
}
