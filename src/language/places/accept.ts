/**
 * Which candidates are places in this text. Countries and regions nearly always are; a city needs
 * size, a place's surroundings, or a container after it ("Dayton, Ohio").
 */
import type { Knowledge } from '../knowledge.ts';
import { notPlaceAfter, placePrepositions, quarters } from '../locales/en/places.ts';
import { roleHeads, titles } from '../locales/en/roles.ts';
import { describeRun } from '../names/run-features.ts';
import { likelihoods, runClasses, scoreRun } from '../names/run-scorer.ts';
import { isSameSentence, type Scan } from '../names/scan.ts';
import type { Candidate } from './candidates.ts';

/** Population from which a city's bare name is taken for the city. */
const wellKnown = 60_000;
/** Population from which a preposition is enough. */
const plausible = 1_000;

/** The candidates that are places, in order. `containers` are those that stand in "X, Y". */
export function acceptPlaces(
  scan: Scan,
  candidates: readonly Candidate[],
  containers: ReadonlyMap<Candidate, Candidate>,
  knowledge: Knowledge,
): readonly Candidate[] {
  const sure = candidates.filter(
    (candidate) => containers.has(candidate) || isSure(scan, candidate, knowledge),
  );
  const keys = new Set(sure.map((candidate) => candidate.key));
  const chosen = new Set(sure);
  return candidates.filter((candidate) => {
    return (
      chosen.has(candidate) ||
      (keys.has(candidate.key) && !isOpeningCommon(scan, candidate, knowledge))
    );
  });
}

function isSure(scan: Scan, candidate: Candidate, knowledge: Knowledge): boolean {
  if (candidate.isInside) return isSureInside(scan, candidate, knowledge);
  if (isPartOfOther(scan, candidate)) return false;
  if (isOpeningCommon(scan, candidate, knowledge)) return false;
  if (candidate.places.some((place) => place.kind !== 'city')) return true;
  const population = Math.max(...candidate.places.map((place) => place.population));
  const isKnown = candidate.places.some((place) => place.isCapital || place.isListed);
  const single = candidate.to - candidate.from === 1;
  const word = scan.lower[candidate.from] ?? '';
  const isCommon = single && knowledge.names.commonWords.has(word);
  const isGiven = single && isPersonal(word, knowledge);
  const placed = isAfterPreposition(scan, candidate);
  if (isCommon) return placed && population >= wellKnown;
  if (placed && (population >= (isGiven ? wellKnown / 10 : plausible) || isKnown)) return true;
  if (isBesideCapital(scan, candidate)) return false;
  if (!isGiven && (population >= wellKnown || isKnown)) return true;
  return isScoredPlace(scan, candidate, knowledge);
}

/** The likelihood from which the name scorer's word makes a small town a place. */
const sureEnough = 0.7;

function isScoredPlace(scan: Scan, candidate: Candidate, knowledge: Knowledge): boolean {
  if (knowledge.nameScorer === undefined) return false;
  const signs = describeRun(scan, candidate, () => undefined, knowledge);
  const likely = likelihoods(scoreRun(knowledge.nameScorer, signs));
  return (likely[runClasses.indexOf('place')] ?? 0) >= sureEnough;
}

/** In "Georgia Bureau of Statistics" a region or well-known city; no given name, no common word. */
function isSureInside(scan: Scan, candidate: Candidate, knowledge: Knowledge): boolean {
  const word = scan.lower[candidate.from] ?? '';
  const isSingle = candidate.to - candidate.from === 1;
  if (isSingle && (knowledge.names.commonWords.has(word) || isPersonal(word, knowledge)))
    return false;
  return candidate.places.some(
    (place) => place.kind !== 'city' || place.isListed || place.population >= wellKnown,
  );
}

function isPersonal(word: string, knowledge: Knowledge): boolean {
  return knowledge.names.givenNames.has(word) || knowledge.names.familyFirst.has(word);
}

function isAfterPreposition(scan: Scan, { from }: Candidate): boolean {
  const at = from - 1;
  return placePrepositions.has(scan.lower[at] ?? '') && isSameSentence(scan, at, from);
}

function isOpeningCommon(scan: Scan, { from, to }: Candidate, knowledge: Knowledge): boolean {
  if (to - from > 1 || !scan.opening[from]) return false;
  return knowledge.names.commonWords.has(scan.lower[from] ?? '');
}

/** "Dublin Road", "Kansas City Star": part of another name. */
function isPartOfOther(scan: Scan, { to }: Candidate): boolean {
  if (!scan.capital[to] || !isSameSentence(scan, to - 1, to)) return false;
  return notPlaceAfter.has(scan.lower[to] ?? '');
}

/** Another capitalised word beside it that is not a place by itself: part of an unknown name. */
function isBesideCapital(scan: Scan, { from, to }: Candidate): boolean {
  const next = scan.lower[to] ?? '';
  // "Chicago Mayor Kay Moss", "Galway North": what goes on is no other name.
  const after =
    scan.capital[to] &&
    isSameSentence(scan, from, to) &&
    scan.tokens[to]?.kind === 'word' &&
    !(roleHeads.has(next) || titles.has(next) || quarters.has(next));
  const before =
    scan.capital[from - 1] &&
    isSameSentence(scan, from, from - 1) &&
    !scan.opening[from - 1] &&
    !quarters.has(scan.lower[from - 1] ?? '');
  return Boolean(after || before);
}
