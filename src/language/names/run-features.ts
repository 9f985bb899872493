/**
 * A row of capitals to the signs by which the name scorer tells what it names: its words, their
 * shapes and endings, the words around it, lists, and the names it is coordinated with. Training
 * takes them from here too. Each sign is hashed to a slot of the weights (FNV-1a).
 */
import { rememberOfForm } from '../../text/word-forms.ts';
import type { Knowledge } from '../knowledge.ts';
import { months } from '../locales/en/calendar.ts';
import { organisationHeads, otherHeads } from '../locales/en/organisations.ts';
import { roleHeads, titles } from '../locales/en/roles.ts';
import type { Run } from './capital-runs.ts';
import { nationalityBefore } from './name-body.ts';
import { isSameSentence, nameFactsOf, possessiveLength, type Scan } from './scan.ts';

/** What the rules found over a token: a person's name, a body's, or a country or region. */
export type KnownKinds = (token: number) => string | undefined;

/** The signs of a row as text; those that name its own words come first and begin with `w`. */
export function describeRun(
  scan: Scan,
  run: Run,
  kinds: KnownKinds,
  knowledge: Knowledge,
): readonly string[] {
  const { from, to } = run;
  const word = (at: number) => (isSameSentence(scan, from, at) ? (scan.lower[at] ?? '') : '');
  const first = word(from);
  const last = word(to - 1);
  const before = word(from - 1) || '^';
  const after = word(to) || '$';
  const length = to - from;
  const place = placeOf(scan, from, to, knowledge);
  const signs = [
    `w=${length < 4 ? scan.lower.slice(from, to).join(' ') : last}`,
    `wf=${first}`,
    `wl=${last}`,
    `ws3=${last.slice(-3)}`,
    `ws2=${last.slice(-2)}${length > 1 ? '+' : ''}`,
    `n=${Math.min(length, 5)}`,
    `p=${before}`,
    `a=${after}`,
    `pa=${before} ${after}`,
    `pp=${word(from - 2)} ${before}`,
    `aa=${after} ${word(to + 1)}`,
    `s=${shapeAt(scan, from)} ${shapeAt(scan, to - 1)}`,
    `l=${listsAt(scan, from, knowledge)} ${listsAt(scan, to - 1, knowledge)}`,
    `g=${place} ${Math.min(length, 2)}`,
    `gp=${place} ${before}`,
    `o=${scan.opening[from] ? 1 : 0}${possessiveLength(scan, to) > 0 ? 1 : 0}`,
  ];
  if (nationalityBefore(scan, from, knowledge) !== undefined) signs.push('nat');
  const left = joinedKind(scan, from - 1, -1, kinds);
  const right = joinedKind(scan, to, 1, kinds);
  if (left !== undefined) signs.push(`jl=${left}`);
  if (right !== undefined) signs.push(`jr=${right}`);
  return signs;
}

/** The kind of the name beyond "and", "or" or a comma. */
function joinedKind(scan: Scan, at: number, step: 1 | -1, kinds: KnownKinds): string | undefined {
  if (!/^(?:and|or|,|&|\/)$/u.test(scan.lower[at] ?? '')) return undefined;
  let next = at + step;
  while (Math.abs(next - at) < 3 && /^(?:and|or|,|the)$/u.test(scan.lower[next] ?? ''))
    next += step;
  return isSameSentence(scan, at, next) ? kinds(next) : undefined;
}

function shapeAt(scan: Scan, at: number): string {
  const token = scan.tokens[at];
  return token === undefined ? '' : shapeOf(token.form);
}

const shapeOf = rememberOfForm(({ surface }): string => {
  const shape = surface
    .replace(/\p{Lu}+/gu, (capitals) => (capitals.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Nd}+/gu, '9');
  return shape.slice(0, 6);
});

/** In which lists a word stands. */
function listsAt(scan: Scan, at: number, { names }: Knowledge): string {
  const token = scan.tokens[at];
  return token === undefined ? '' : names.listMarksOf(token.form) + ownListMarksOf(token.form);
}

const ownListMarksOf = rememberOfForm(({ lower }) =>
  [
    organisationHeads.has(lower),
    otherHeads.has(lower),
    roleHeads.has(lower) || titles.has(lower),
    months.has(lower),
  ]
    .map(Number)
    .join(''),
);

/** Whether the row is a place's name, and how large the largest is. */
function placeOf(scan: Scan, from: number, to: number, knowledge: Knowledge): string {
  if (to - from > 4) return '-';
  const { world } = knowledge;
  const { places, isArea, isKnown, population } =
    to - from === 1
      ? nameFactsOf(scan, from, to, world)
      : world.factsOf(scan.words.slice(from, to).join(' '));
  if (places.length === 0) return '-';
  if (isArea) return 'area';
  return isKnown ? 'known' : `c${Math.round(Math.log10(population + 1))}`;
}

/** The slot of a sign among `slots`, a power of two. */
export function slotOf(sign: string, slots: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sign.length; at += 1) {
    hash ^= sign.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  return (hash >>> 0) & (slots - 1);
}
