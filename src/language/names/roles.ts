/**
 * Roles beside a name: before it ("Russian President", "special envoy,"), after it ("Trump's
 * son-in-law"). The role is the text's own words.
 */
import type { Knowledge } from '../knowledge.ts';
import { roleHeads, roleModifiers, roleOf, titles } from '../locales/en/roles.ts';
import { isSameSentence, type Scan, textOf } from './scan.ts';

/** Where a role before a name begins, and whether it is one; `from` is the name's own start when not. */
export interface RoleBefore {
  readonly from: number;
  readonly role?: string;
}

/** The role that ends directly before token `nameFrom`, a comma allowed between. */
export function findRoleBefore(scan: Scan, nameFrom: number, knowledge: Knowledge): RoleBefore {
  let end = nameFrom;
  if (scan.words[end - 1] === ',' && isRoleEnd(scan, end - 2)) end -= 1;
  else if (scan.words[end - 1] === '.' && titles.has(scan.lower[end - 2] ?? '')) end -= 1;
  if (!isRoleEnd(scan, end - 1) || !isSameSentence(scan, end - 1, nameFrom))
    return { from: nameFrom };
  let from = end - 1;
  if (roleOf.has(scan.lower[from] ?? '') && scan.lower[from - 1] === 'of') from -= 2;
  while (
    from > 0 &&
    isRoleWord(scan, from - 1, knowledge) &&
    isSameSentence(scan, from - 1, from)
  ) {
    from -= 1;
  }
  while (scan.words[from] === '-') from += 1;
  return { from, role: textOf(scan, from, end) };
}

/** Whether a role's last word stands at `at`: "envoy", "Mr", "Secretary of State". */
function isRoleEnd(scan: Scan, at: number): boolean {
  const word = scan.lower[at] ?? '';
  if (titles.has(word)) return scan.capital[at] ?? false;
  if (isRoleHead(scan, at)) return true;
  return roleOf.has(word) && scan.lower[at - 1] === 'of' && isRoleHead(scan, at - 2);
}

/** Heads with hyphens ("son-in-law") are several tokens: their last decides. */
export function isRoleHead(scan: Scan, at: number): boolean {
  const word = scan.lower[at] ?? '';
  return roleHeads.has(word) || (word === 'law' && scan.lower[at - 2] === 'in');
}

function isRoleWord(scan: Scan, at: number, knowledge: Knowledge): boolean {
  const lower = scan.lower[at] ?? '';
  const word = scan.words[at] ?? '';
  if (word === '-') return true;
  if (titles.has(lower) && scan.capital[at]) return true;
  if (roleModifiers.has(lower) || roleHeads.has(lower)) return true;
  return isNationality(scan, at, knowledge) || (word === 'White' && scan.words[at + 1] === 'House');
}

/** "Russian", and either word of "South Korean". */
function isNationality(scan: Scan, at: number, { world }: Knowledge): boolean {
  const word = scan.words[at] ?? '';
  if (!scan.capital[at]) return false;
  return (
    world.demonyms.has(word) ||
    world.demonyms.has(`${scan.words[at - 1]} ${word}`) ||
    world.demonyms.has(`${word} ${scan.words[at + 1]}`) ||
    /^(?:EU|UN|U\.N\.|NATO|European|Palestinian)$/u.test(word)
  );
}

/** Longest apposition that is still read as a role, in tokens. */
const longestApposition = 14;

/**
 * The role that follows a name after a comma: "Jared Kushner, Trump's son-in-law, is …". Text up
 * to the next comma, dash, bracket, relative pronoun or end; undefined when it holds no role.
 */
export function findRoleAfter(scan: Scan, nameTo: number): string | undefined {
  if (scan.words[nameTo] !== ',' || !isSameSentence(scan, nameTo - 1, nameTo)) return undefined;
  const from = nameTo + 1;
  let head = -1;
  for (let at = from; at < from + longestApposition; at += 1) {
    if (!isSameSentence(scan, nameTo, at) || isAppositionEnd(scan, at)) {
      return head < 0 ? undefined : cleanRole(textOf(scan, from, at));
    }
    if (isRoleHead(scan, at)) head = at;
    else if (head < 0 && startsClause.test(scan.lower[at] ?? '')) return undefined;
  }
  return undefined;
}

const startsClause =
  /^(?:said|says|told|and|but|who|which|as|is|was|has|had|will|would|to|in|on|at|after|when|while)$/u;

function isAppositionEnd(scan: Scan, at: number): boolean {
  return /^(?:[,;:.!?()—–]|--|who|whose|which|said|says|told)$/u.test(scan.lower[at] ?? '');
}

function cleanRole(role: string): string | undefined {
  const plain = role.replace(/^(?:the|a|an)\s+/iu, '');
  return plain.length > 0 && plain.length <= 90 ? plain : undefined;
}
