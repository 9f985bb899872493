/**
 * Groups and people without names: "U.S. officials", "some European leaders", "the Russian
 * government", "Ukrainian forces", "a senior official". Which country a group speaks for is read
 * from its modifiers.
 */
import type { ActorId } from '../../model/ids.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Knowledge } from '../knowledge.ts';
import {
  bodyNouns,
  collectiveNouns,
  governmentItself,
  governmentNouns,
  groupModifiers,
  indefinites,
  militaryNouns,
  unnamedFollowers,
  unnamedNouns,
  unnamedPlurals,
} from '../locales/en/groups.ts';
import type { FoundName } from './found-name.ts';
import { collectAtTokens, isSameSentence, nameFactsOf, type Scan, textOf } from './scan.ts';

/** Most modifiers read before a noun. */
const mostModifiers = 5;

/** The groups among the tokens not taken, in order. */
export function findGroups(
  scan: Scan,
  taken: readonly boolean[],
  knowledge: Knowledge,
): readonly FoundName[] {
  return collectAtTokens(scan, (at) =>
    taken[at] ? undefined : groupAt(scan, at, taken, knowledge),
  );
}

function groupAt(
  scan: Scan,
  at: number,
  taken: readonly boolean[],
  knowledge: Knowledge,
): FoundName | undefined {
  const form = scan.tokens[at]?.form;
  if (form === undefined || !(form.isCapital || isGroupNoun(form))) return undefined;
  const noun = form.lower;
  if (unnamedPlurals.has(noun) || isUnnamedPeople(scan, at))
    return unnamed(scan, at, taken, knowledge);
  if (unnamedNouns.has(noun)) return unnamedSingle(scan, at, taken, knowledge);
  if (knowledge.world.isInhabitants(form)) return collective(scan, at, at, undefined);
  const isCollective = collectiveNouns.has(noun);
  if (!isCollective && !bodyNouns.has(noun)) return undefined;
  const government = governmentUnder(scan, at, noun, knowledge);
  if (government !== undefined)
    return body(scan, at - 1, at, 'government', `government:${government}`);
  const { from, country } = readModifiers(scan, at, taken, knowledge);
  if (country !== undefined && militaryNouns.has(noun)) {
    return body(scan, from, at, 'organisation', `military:${country}`);
  }
  if (country !== undefined && governmentItself.has(noun)) {
    return body(scan, from, at, 'government', `government:${country}`);
  }
  if (isCollective || noun === 'delegation' || noun === 'team') {
    if (!isCollective && country === undefined) return undefined;
    return collective(scan, from, at, governmentNouns.has(noun) ? country : undefined);
  }
  if (country === undefined) return undefined;
  return body(scan, from, at, 'organisation', `organisation:${country.toLowerCase()}-${noun}`);
}

/** The country of "the Trump administration", whose person before the noun may be taken for a name. */
function governmentUnder(
  scan: Scan,
  at: number,
  noun: string,
  { world }: Knowledge,
): string | undefined {
  if (!governmentItself.has(noun) || !scan.capital[at - 1] || !isSameSentence(scan, at - 1, at))
    return undefined;
  return nameFactsOf(scan, at - 1, at + 1, world).government;
}

/** Whether a group can be named by a word; of others only inhabitants can, who have a capital. */
const isGroupNoun = tellOfForm(
  ({ lower }) =>
    unnamedPlurals.has(lower) ||
    unnamedNouns.has(lower) ||
    collectiveNouns.has(lower) ||
    bodyNouns.has(lower) ||
    unnamedPeople.has(lower),
);

function collective(scan: Scan, from: number, at: number, country: string | undefined): FoundName {
  const actorId = country === undefined ? {} : { actorId: `government:${country}` as ActorId };
  return { from, to: at + 1, kind: 'collective', name: nameOf(scan, from, at + 1), ...actorId };
}

function body(
  scan: Scan,
  from: number,
  at: number,
  kind: FoundName['kind'],
  id: string,
): FoundName {
  return { from, to: at + 1, kind, name: nameOf(scan, from, at + 1), actorId: id as ActorId };
}

/** The text, without the capital that only opens a sentence. */
function nameOf(scan: Scan, from: number, to: number): string {
  const name = textOf(scan, from, to);
  const isOpeningOnly = scan.opening[from] && !/^\p{Lu}[\p{Lu}.]/u.test(name);
  const first = scan.lower[from] ?? '';
  const isCommon =
    groupModifiers.has(first) ||
    collectiveNouns.has(first) ||
    unnamedNouns.has(first) ||
    unnamedPlurals.has(first) ||
    indefinites.has(first) ||
    first === 'people';
  const isProper =
    /^(?:european|american|arab|african|asian|latin|british|russian|ukrainian|muslim|christian|jewish|kurdish|palestinian|shia|shiite|sunni|serb|croat|kremlin|western|white)$/u.test(
      first,
    );
  return isOpeningOnly && isCommon && !isProper
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

interface Modifiers {
  readonly from: number;
  readonly country?: string;
}

/** How far the modifiers before a noun reach, and the country they name. */
function readModifiers(
  scan: Scan,
  noun: number,
  taken: readonly boolean[],
  knowledge: Knowledge,
): Modifiers {
  let from = noun;
  let country: string | undefined;
  while (
    noun - from < mostModifiers &&
    from > 0 &&
    !taken[from - 1] &&
    isSameSentence(scan, from - 1, noun)
  ) {
    const step = modifierBefore(scan, from, knowledge);
    if (step === undefined) break;
    from = step.from;
    country ??= step.country;
  }
  return { from, ...(country === undefined ? {} : { country }) };
}

/** The modifier that ends before token `from`: a nationality, a country, or a listed word. */
function modifierBefore(scan: Scan, from: number, knowledge: Knowledge): Modifiers | undefined {
  for (let length = Math.min(3, from); length > 0; length -= 1) {
    const start = from - length;
    if (!scan.capital[start] || !isSameSentence(scan, start, from)) continue;
    const text = textOf(scan, start, from);
    const country = knowledge.world.demonyms.get(text) ?? seatCountry(scan, start, from, knowledge);
    if (country !== undefined) return { from: start, country };
  }
  const word = scan.lower[from - 1] ?? '';
  if (groupModifiers.has(word)) return { from: from - 1 };
  if (word === '-' && from >= 2 && scan.tokens[from - 2]?.kind === 'word')
    return { from: from - 2 };
  return undefined;
}

/** "White House officials", "Ukraine officials": a seat or a country's name as a modifier. */
function seatCountry(
  scan: Scan,
  from: number,
  to: number,
  knowledge: Knowledge,
): string | undefined {
  const { key, government, country } = nameFactsOf(scan, from, to, knowledge.world);
  return key === 'white house' || key === 'kremlin' ? government : country?.country;
}

const unnamedPeople: ReadonlySet<string> = new Set(['people', 'persons']);

/** "people familiar with the matter", "people briefed on the talks". */
function isUnnamedPeople(scan: Scan, at: number): boolean {
  return unnamedPeople.has(scan.lower[at] ?? '') && unnamedFollowers.has(scan.lower[at + 1] ?? '');
}

function unnamed(
  scan: Scan,
  at: number,
  taken: readonly boolean[],
  knowledge: Knowledge,
): FoundName | undefined {
  if (/^(?:of|in)$/u.test(scan.lower[at + 1] ?? '')) return undefined;
  const { from } = readModifiers(scan, at, taken, knowledge);
  const to = followerEnd(scan, at + 1);
  return { from, to, kind: 'anonymous', name: nameOf(scan, from, to) };
}

/** "familiar with the matter", "close to the talks" after the noun belong to it. */
function followerEnd(scan: Scan, at: number): number {
  if (!unnamedFollowers.has(scan.lower[at] ?? '')) return at;
  if (!/^(?:with|to|on|about|of)$/u.test(scan.lower[at + 1] ?? '')) return at;
  const noun = /^(?:the|his|her|their|its|those)$/u.test(scan.lower[at + 2] ?? '')
    ? at + 3
    : at + 2;
  const ends = isSameSentence(scan, at, noun) && scan.tokens[noun]?.kind === 'word';
  return ends ? noun + 1 : at;
}

/** "a senior U.S. official": one person with a determiner that leaves the name out. */
function unnamedSingle(
  scan: Scan,
  at: number,
  taken: readonly boolean[],
  knowledge: Knowledge,
): FoundName | undefined {
  const { from } = readModifiers(scan, at, taken, knowledge);
  if (!indefinites.has(scan.lower[from - 1] ?? '') || taken[from - 1]) return undefined;
  if (scan.capital[at + 1] || !isSameSentence(scan, from - 1, at)) return undefined;
  return { from: from - 1, to: at + 1, kind: 'anonymous', name: nameOf(scan, from - 1, at + 1) };
}
