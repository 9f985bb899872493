/**
 * Rows of capitals that no rule has told, and names told by their capitals alone, to people and
 * organisations by the name scorer. Rows with the same words are judged together: within one text
 * they mean one thing.
 */
import type { Knowledge } from '../knowledge.ts';
import { groupModifiers } from '../locales/en/groups.ts';
import { organisationHeads, otherHeads, plainInitials } from '../locales/en/organisations.ts';
import { neverAlone, thingOpeners } from '../locales/en/people.ts';
import { roleHeads, titles } from '../locales/en/roles.ts';
import type { World } from '../places/world.ts';
import type { Run } from './capital-runs.ts';
import type { FoundName } from './found-name.ts';
import { personId } from './known-actors.ts';
import { standsOver } from './link-people.ts';
import { bodyOf } from './name-body.ts';
import { endsInRole, isInArea, isNoName } from './name-person.ts';
import { describeRun, type KnownKinds } from './run-features.ts';
import {
  likeliest,
  likelihoods,
  type RunClass,
  type RunScorer,
  runClasses,
  scoreRun,
} from './run-scorer.ts';
import {
  isGlued,
  isHyphenAt,
  isSameSentence,
  markTokens,
  nameFactsOf,
  type Scan,
  textOf,
} from './scan.ts';

/** The likelihood from which a row is a name, and from which a guess is given up. */
const sureEnough = 0.85;
/** The same for a body: its words tell more than its surroundings do. */
const sureOfBody = 0.7;
/** The same for the name of a city that many know. */
const sureOverPlace = 0.95;
/** Population of a city that many know. */
const wellKnown = 20_000;
/** Longest row that is judged, in tokens. */
const longestRow = 6;

/**
 * `found` with the names that the scorer adds among `rows`, and without the guesses that it gives
 * up; in order. Without weights `found` as it is.
 */
export function judgeRuns(
  scan: Scan,
  found: readonly FoundName[],
  rows: readonly Run[],
  knowledge: Knowledge,
): readonly FoundName[] {
  const { nameScorer } = knowledge;
  if (nameScorer === undefined) return found;
  const taken = markTokens(scan, found);
  const open = rows.filter((row) => !standsOver(row, taken));
  const guesses = found.filter((name) => name.isGuess === true);
  const units = [...open, ...guesses].filter((unit) => isJudged(scan, unit, knowledge));
  if (units.length === 0) return found;
  const kinds = markKinds(scan, found, knowledge.world);
  const named = groupByWords(scan, units).flatMap((group) => {
    const told = judgeTogether(scan, group, kinds, knowledge, nameScorer);
    return group.flatMap((unit) => nameUnit(scan, unit, told, knowledge));
  });
  const weighed = new Set<FoundName | Run>(units);
  const told = found.filter((name) => !weighed.has(name));
  return [...told, ...named].sort((a, b) => a.from - b.from);
}

type Unit = Run | FoundName;

function groupByWords(scan: Scan, units: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = textOf(scan, unit.from, unit.to);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [unit]);
    else group.push(unit);
  }
  return [...groups.values()];
}

/** What the rows of one wording name: the mean of their scores decides; undefined where none is sure. */
function judgeTogether(
  scan: Scan,
  units: readonly Unit[],
  kinds: KnownKinds,
  knowledge: Knowledge,
  scorer: RunScorer,
): RunClass | undefined {
  const total = new Float64Array(runClasses.length);
  for (const { from, to } of units) {
    const scores = scoreRun(scorer, describeRun(scan, { from, to }, kinds, knowledge));
    for (let at = 0; at < total.length; at += 1) total[at] = (total[at] ?? 0) + (scores[at] ?? 0);
  }
  const likely = likelihoods(total.map((score) => score / units.length));
  const best = likeliest(likely);
  const isPlace = units.some((unit) => isLikelyPlace(scan, unit, knowledge.world));
  const needed = isPlace
    ? sureOverPlace
    : runClasses[best] === 'organisation'
      ? sureOfBody
      : sureEnough;
  return (likely[best] ?? 0) >= needed ? runClasses[best] : undefined;
}

function nameUnit(
  scan: Scan,
  unit: Unit,
  told: RunClass | undefined,
  knowledge: Knowledge,
): readonly FoundName[] {
  const { from, to } = unit;
  const isGuess = 'kind' in unit;
  if (otherHeads.has(scan.lower[to - 1] ?? '')) return [];
  if (told === 'organisation') return [bodyOf(scan, from, to, 'organisation')];
  if (isGuess && !isThing(scan, unit, knowledge))
    return told === 'person' || told === undefined ? [certain(unit)] : [];
  if (told !== 'person' || isThing(scan, unit, knowledge)) return [];
  const name = textOf(scan, from, to);
  return [
    { from, to, kind: 'person', name, ...(to - from > 1 ? { actorId: personId(name) } : {}) },
  ];
}

/** "Title IX", "Ohio Democrat", and lone words that are nobody's name: "the House". */
function isThing(scan: Scan, { from, to }: Run, knowledge: Knowledge): boolean {
  const first = scan.lower[from] ?? '';
  if (to - from === 1) return neverAlone.has(first);
  for (let at = from; at < to; at += 1) if (isNoName(scan, at, knowledge)) return true;
  return thingOpeners.has(first);
}

/** A guess that was weighed is none any more. */
function certain({ isGuess: _, ...name }: FoundName): FoundName {
  return name;
}

/** Left alone: titles, areas, "@kaymoss", "PEACE TALKS RESUME", "B" of "B-1", "Lago" of "Mar-a-Lago", "Americans". */
function isJudged(scan: Scan, { from, to }: Run, knowledge: Knowledge): boolean {
  const { world } = knowledge;
  const text = textOf(scan, from, to);
  if (to - from > longestRow || text.length < 2) return false;
  const lower = text.toLowerCase();
  if (to - from === 1 && (titles.has(lower) || roleHeads.has(lower))) return false;
  const isLoneOpening = to - from === 1 && scan.opening[from];
  if (isLoneOpening && (organisationHeads.has(lower) || groupModifiers.has(lower))) return false;
  if (/^watch(?:ed)? /u.test(lower)) return false;
  if (endsInRole(scan, from, to, knowledge)) return false;
  if (plainInitials.has(lower.endsWith('s') ? lower.slice(0, -1) : lower)) return false;
  if (/^[@#]$/u.test(scan.words[from - 1] ?? '')) return false;
  if (to - from > 2 && text === text.toUpperCase()) return false;
  if (isHyphened(scan, from - 1) || isHyphened(scan, to)) return false;
  if (text.endsWith('s') && world.demonyms.has(text.slice(0, -1))) return false;
  const { isArea, isSeat } = nameFactsOf(scan, from, to, world);
  return !isArea && !isSeat && !isInArea(scan, from, to, world);
}

/** Whether the token is a hyphen without blanks around it. */
function isHyphened(scan: Scan, at: number): boolean {
  return isHyphenAt(scan, at) && isGlued(scan, at - 1) && isGlued(scan, at);
}

/** A place's name that many know, or any after "in" and the like. */
function isLikelyPlace(scan: Scan, { from, to }: Run, world: World): boolean {
  const { places, isKnown, population } = nameFactsOf(scan, from, to, world);
  if (places.length > 0 && /^(?:in|at|near|from|to)$/u.test(scan.lower[from - 1] ?? ''))
    return true;
  return isKnown || population > wellKnown;
}

/** What is known of a token: the name that rules are sure of over it, or a country or region. */
export function markKinds(
  scan: Scan,
  found: readonly Pick<FoundName, 'from' | 'to' | 'kind' | 'isGuess'>[],
  world: World,
): KnownKinds {
  const kinds = new Array<string | undefined>(scan.tokens.length).fill(undefined);
  for (const { from, to, kind, isGuess } of found) {
    if (isGuess) continue;
    const sign = kind.slice(0, 2);
    for (let at = from; at < to; at += 1) kinds[at] = sign;
  }
  return (at) => kinds[at] ?? (isAreaAlone(scan, at, world) ? 'area' : undefined);
}

function isAreaAlone(scan: Scan, at: number, world: World): boolean {
  if (!scan.capital[at]) return false;
  if (scan.capital[at + 1] && isSameSentence(scan, at, at + 1)) return false;
  if (scan.capital[at - 1] && isSameSentence(scan, at - 1, at)) return false;
  return nameFactsOf(scan, at, at + 1, world).isArea;
}
