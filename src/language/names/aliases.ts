/**
 * Short names that a text introduces in brackets: "Baltic Labour Front (BLF)", "BLF (Baltic Labour
 * Front)". From then on, and in the headline before, the short name is the long one's; a row of
 * capitals whose initials the bracket spells is an organisation.
 */
import { innerWords, plainInitials } from '../locales/en/organisations.ts';
import type { FoundName } from './found-name.ts';
import { slug } from './known-actors.ts';
import { bodyOf } from './name-body.ts';
import { isSameSentence, markTokens, type Scan } from './scan.ts';

/** A word with two capitals or more: "BLF", "SDKPiL", "G20". */
const shortForm = /^\p{Lu}[\p{L}\p{Nd}]{0,9}[\p{Lu}\p{Nd}][\p{L}\p{Nd}]{0,3}$/u;

/** "Assemblea Nacional Catalana (ANC)": initials of so many letters are a body's where nothing tells of a person. */
const shortestOfBody = 3;

/** The names with those added that a bracket explains, in order; every use of a short name is linked. */
export function linkAliases(scan: Scan, found: readonly FoundName[]): readonly FoundName[] {
  if (!scan.words.includes('(')) return found;
  const { aliases, added } = findAliases(scan, found);
  if (aliases.size === 0) return found;
  const longer = markTokens(scan, added);
  const isCovered = ({ from, to }: FoundName) => longer[from] || longer[to - 1];
  const taken = new Set<number>();
  const kept = [...found.filter((name) => !isCovered(name)), ...added].map((name) => {
    for (let at = name.from; at < name.to; at += 1) taken.add(at);
    const alias = name.to - name.from === 1 ? aliases.get(scan.words[name.from] ?? '') : undefined;
    return alias === undefined ? name : renamed(name.from, alias);
  });
  const uses = scan.words.flatMap((word, at) => {
    const alias = taken.has(at) ? undefined : aliases.get(word);
    return alias === undefined ? [] : [renamed(at, alias)];
  });
  return [...kept, ...uses].sort((a, b) => a.from - b.from);
}

function renamed(at: number, { kind, name, actorId }: FoundName): FoundName {
  return { from: at, to: at + 1, kind, name, ...(actorId === undefined ? {} : { actorId }) };
}

function findAliases(scan: Scan, found: readonly FoundName[]) {
  const ending = new Map(found.map((name) => [name.to, name]));
  const starting = new Map(found.map((name) => [name.from, name]));
  const aliases = new Map<string, FoundName>();
  const added: FoundName[] = [];
  for (let at = 1; at < scan.words.length - 2; at += 1) {
    if (scan.words[at] !== '(') continue;
    const inside = scan.words[at + 1] ?? '';
    if (plainInitials.has(inside.toLowerCase())) continue;
    if (shortForm.test(inside) && /^[);,]$/u.test(scan.words[at + 2] ?? '')) {
      const long = longName(scan, at, inside, ending.get(at));
      if (long !== undefined && !aliases.has(inside)) aliases.set(inside, long);
      if (long !== undefined && long !== ending.get(at)) added.push(long);
      continue;
    }
    const before = scan.words[at - 1] ?? '';
    const long = starting.get(at + 1);
    if (!shortForm.test(before) || long === undefined || aliases.has(before)) continue;
    if (scan.words[long.to] === ')' && spells(initialsOf(scan, long), before)) {
      aliases.set(before, long);
    }
  }
  return { aliases, added };
}

/** What the bracket at `at` shortens: the name found before it, or the words whose initials it spells. */
function longName(
  scan: Scan,
  at: number,
  short: string,
  found: FoundName | undefined,
): FoundName | undefined {
  const from = spelledFrom(scan, at, short);
  const isPerson = found?.kind === 'person';
  if (isPerson && found !== undefined && spells(initialsOf(scan, found), short)) {
    const isBody = found.isGuess === true && short.length >= shortestOfBody;
    return isBody ? bodyOf(scan, found.from, found.to, 'organisation') : found;
  }
  if (found !== undefined && !isPerson && found.to - found.from > 1) {
    const isLonger = from !== undefined && from < found.from;
    return isLonger && found.kind === 'organisation'
      ? bodyOf(scan, from, at, 'organisation')
      : found;
  }
  if (from === undefined || isPerson) return undefined;
  return bodyOf(scan, from, at, 'organisation');
}

/** The token at which the words before `at` begin whose initials spell `short`; undefined where none do. */
function spelledFrom(scan: Scan, at: number, short: string): number | undefined {
  const letters = [...short.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  let left = letters.length;
  for (let from = at - 1; from >= 0 && at - from <= 12; from -= 1) {
    if (!isSameSentence(scan, from, at) || left === 0) return undefined;
    const word = scan.lower[from] ?? '';
    const isInner = innerWords.has(word) || word === '-' || word === "'s" || word === '’s';
    if (scan.capital[from] && word.startsWith(letters[left - 1] ?? '-')) left -= 1;
    else if (!isInner) return undefined;
    if (left === 0) return letters.length > 1 ? from : undefined;
  }
  return undefined;
}

function initialsOf(scan: Scan, { from, to }: FoundName): string {
  return scan.lower
    .slice(from, to)
    .filter((word) => /^\p{L}/u.test(word) && !innerWords.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

function spells(initials: string, short: string): boolean {
  return initials === slug(short).replace(/[^\p{L}]/gu, '');
}
