/**
 * Who holds a position: a country and those who speak for it are one party. For whom a person
 * speaks is told by how the story's articles introduce them: "North Korean leader Kim Jong Un",
 * "U.S. Secretary of State Mike Pompeo". Senators, candidates, predecessors and experts speak for
 * themselves.
 */
import type { ActorId } from '../model/ids.ts';
import type { Speaker } from '../model/reading.ts';
import type { ReadArticle } from '../model/story.ts';
import { rememberBy } from '../text/remember.ts';

const introduction = 70;
const leastShare = 0.6;
const office =
  /\b(?:presidents?|prime minister|premier|chancellor|king|leader|dictator|ruler|chairman|secretary of (?:state|defen[cs]e)|(?:defen[cs]e|treasury|press|foreign) secretary|(?:vice )?(?:foreign|defen[cs]e|unification) minister|national security advis[eo]r|security advis[eo]r|spokes(?:man|woman|person)|(?:special |nuclear )?(?:envoy|representative|negotiator)|ambassador|vice president|minister)\b/iu;
const outOfOffice =
  /\b(?:former|ex-?|then-?|late|sen(?:ator)?|rep|congress\p{L}*|house|senate|candidate|nominee|opposition|republican|democrat\p{L}*|professor|expert|analyst|party|rebel|deputy assistant)\b/iu;

/** A party: a state where somebody speaks for one, else the speaker. */
export interface Party {
  readonly name: string;
  readonly actorId?: ActorId;
}

export interface Parties {
  partyOf(speaker: Speaker): Party;
}

/**
 * The parties as the articles of one story tell them. Kept with the very list: positions and
 * standings both ask for it.
 */
export const findParties = rememberBy((articles: readonly ReadArticle[]) => articles, countParties);

function countParties(articles: readonly ReadArticle[]): Parties {
  const countries = countCountries(articles);
  const stateOfPerson = countOffices(articles, countries);
  return {
    partyOf(speaker) {
      const own = /^[a-z-]+:([A-Z]{2})$/u.exec(speaker.actorId ?? '')?.[1];
      const state = own ?? stateOfPerson.get(keyOf(speaker));
      const name = state === undefined ? undefined : countries.nameOf.get(state);
      if (state !== undefined && name !== undefined) {
        return { name, actorId: `country:${state}` as ActorId };
      }
      const { name: ownName, actorId } = speaker;
      return actorId === undefined ? { name: ownName } : { name: ownName, actorId };
    },
  };
}

function keyOf({ name, actorId }: Pick<Speaker, 'name' | 'actorId'>): string {
  return actorId ?? name;
}

interface Countries {
  readonly nameOf: ReadonlyMap<string, string>;
  /** As written, with how adjectives begin: `Russi` and `Russia` for Russia. */
  readonly codeOf: ReadonlyMap<string, string>;
}

function countCountries(articles: readonly ReadArticle[]): Countries {
  const counts = new Map<string, Map<string, number>>();
  const codeOf = new Map<string, string>([
    ['American', 'US'],
    ['America', 'US'],
  ]);
  for (const { revision, reading } of articles) {
    for (const { kind, actorId, name, start, end } of reading.mentions) {
      const code = /^country:([A-Z]{2})$/u.exec(actorId ?? '')?.[1];
      if (kind !== 'country' || code === undefined) continue;
      const names = counts.get(code) ?? new Map<string, number>();
      counts.set(code, names.set(name, (names.get(name) ?? 0) + 1));
      const written = revision.text.slice(start, end);
      if (/^\p{Lu}[\p{L}.\s]+$/u.test(written)) codeOf.set(written, code);
    }
  }
  const nameOf = new Map<string, string>();
  for (const [code, names] of counts) {
    const [best] = [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best !== undefined) nameOf.set(code, best[0]);
  }
  return { nameOf, codeOf };
}

/** The state for which most introductions have a person in office. */
function countOffices(
  articles: readonly ReadArticle[],
  { codeOf }: Countries,
): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { revision, reading } of articles) {
    for (const { kind, start, role = '', ...mention } of reading.mentions) {
      if (kind !== 'person') continue;
      const before = revision.text.slice(Math.max(0, start - introduction), start);
      const phrase = `${/[^.,;:()“”"—–\n]*$/u.exec(before.replace(/U\.S\./gu, 'US'))?.[0] ?? ''}`;
      const code = countryIn(`${phrase} ${role.replace(/U\.S\./gu, 'US')}`, codeOf);
      if (code === undefined || !office.test(`${phrase} ${role}`)) continue;
      if (outOfOffice.test(phrase.split(/\s+/u).slice(-6).join(' '))) continue;
      const own = votes.get(keyOf(mention)) ?? new Map<string, number>();
      votes.set(keyOf(mention), own.set(code, (own.get(code) ?? 0) + 1));
    }
  }
  const states = new Map<string, string>();
  for (const [person, own] of votes) {
    const sum = [...own.values()].reduce((a, b) => a + b, 0);
    const [best] = [...own].sort((a, b) => b[1] - a[1]);
    if (best !== undefined && best[1] / sum >= leastShare) states.set(person, best[0]);
  }
  return states;
}

/** The country whose name or adjective stands in the last words before the office: "South Korean President". */
function countryIn(phrase: string, codeOf: ReadonlyMap<string, string>): string | undefined {
  const at = phrase.search(office);
  if (at === -1) return undefined;
  const words = phrase
    .slice(0, at)
    .replace(/['’]s?(?=\s)/gu, '')
    .trim()
    .split(/\s+/u)
    .slice(-3);
  for (let from = 0; from < words.length; from += 1) {
    for (const size of [2, 1]) {
      const code = codeOfWord(words.slice(from, from + size).join(' '), codeOf);
      if (code !== undefined) return code;
    }
  }
  return undefined;
}

function codeOfWord(word: string, codeOf: ReadonlyMap<string, string>): string | undefined {
  const known = codeOf.get(word) ?? (word === 'US' ? 'US' : undefined);
  if (known !== undefined) return known;
  if (!/^\p{Lu}.*(?:an|ese|ish|i|ian|ic)$/u.test(word) || word.length < 5) return undefined;
  for (const [name, code] of codeOf) {
    const stem = name.slice(0, Math.max(4, name.length - 2));
    if (name.length >= 4 && word.startsWith(stem) && word.length - stem.length <= 5) return code;
  }
  return undefined;
}
