/**
 * Scores who stands for or against whom on SEESAW's headlines. The corpus gives stances by sentence
 * but only the headline's words; so what is scored are its stances between two people, organisations
 * or countries that the headline itself names; what is found is right where the annotators have it anywhere in the
 * article. Half of the articles are for tuning (even places), half for reporting.
 */
import type { Reading, ReadingInput } from '../model/reading.ts';
import { findStances, type StanceWay } from '../story/stances.ts';
import { readJsonLines } from './archives.ts';
import { type Score, scoreCounts } from './counts.ts';
import type { Difference } from './task.ts';

interface SeesawRecord {
  readonly file: string;
  readonly annotation: {
    readonly title: string;
    readonly 'entity lists': readonly (readonly [string, readonly string[], ...unknown[]])[];
    readonly 'sentence-level stances': Readonly<Record<string, readonly SeesawStance[]>>;
  };
}

interface SeesawStance {
  readonly subject: string;
  readonly sentiment: string;
  readonly object: string;
}

export interface StanceReport {
  readonly headlines: number;
  /** Holder, target and way right. */
  readonly stances: Score;
  /** Holder and target right, whatever the way. */
  readonly pairs: Score;
  /** Of the pairs that are right, the share whose way is. */
  readonly way: number;
  readonly differences: readonly Difference[];
}

/** A headline with the names of its entities and the gold between those it names. */
export interface GoldHeadline {
  readonly id: string;
  readonly title: string;
  readonly entities: readonly string[];
  /** Between entities that the headline names, as annotated for it. */
  readonly gold: readonly Triple[];
  /** As annotated anywhere in the article: the headline's own annotation leaves plain ones out. */
  readonly inArticle: readonly Triple[];
}

interface Triple {
  readonly holder: string;
  readonly target: string;
  readonly way: StanceWay;
}

/** Scores one half. Throws as `readJsonLines` does. */
export async function scoreStances(
  dataFolder: string,
  read: (input: ReadingInput) => Reading,
  half: 'tuned' | 'reported' = 'reported',
): Promise<StanceReport> {
  const headlines: GoldHeadline[] = [];
  let at = 0;
  for await (const line of readJsonLines(`${dataFolder}/stances/seesaw-train.jsonl.gz`)) {
    const isTuned = at % 2 === 0;
    at += 1;
    if (isTuned === (half === 'tuned')) headlines.push(toHeadline(line as SeesawRecord));
  }
  return compareStances(headlines, (title) => {
    const reading = read({ text: title, lang: 'en' });
    return findStances(title, reading).map(({ holder, target, way }) => ({
      holder: holder.name,
      target: target.name,
      way,
    }));
  });
}

/** Compares what `find` gives for each headline with its gold. */
export function compareStances(
  headlines: readonly GoldHeadline[],
  find: (title: string) => readonly Triple[],
): StanceReport {
  let rightPairs = 0;
  let right = 0;
  let metPairs = 0;
  let met = 0;
  let foundCount = 0;
  let goldCount = 0;
  const differences: Difference[] = [];
  for (const { id, title, entities, gold, inArticle } of headlines) {
    const found = distinct(find(title).flatMap((each) => toEntities(each, entities)));
    const known = [...gold, ...inArticle];
    foundCount += found.length;
    goldCount += gold.length;
    rightPairs += found.filter((each) => known.some((other) => isPair(each, other))).length;
    right += found.filter((each) => known.some((other) => isSame(each, other))).length;
    metPairs += gold.filter((each) => found.some((other) => isPair(each, other))).length;
    met += gold.filter((each) => found.some((other) => isSame(each, other))).length;
    const [ours, theirs] = [found, gold].map(showAll) as [string, string];
    if (ours === theirs) continue;
    const verdict =
      found.length === 0 ? 'missed' : gold.length === 0 ? 'not in the gold' : 'differs';
    const parts = [
      { name: 'headline', ours: title, gold: title },
      { name: 'stances', ours, gold: theirs },
    ];
    differences.push({ where: id, verdict, parts });
  }
  return {
    headlines: headlines.length,
    stances: scoreCounts(right, foundCount, goldCount, met),
    pairs: scoreCounts(rightPairs, foundCount, goldCount, metPairs),
    way: rightPairs === 0 ? 0 : right / rightPairs,
    differences,
  };
}

function toHeadline({ file, annotation }: SeesawRecord): GoldHeadline {
  const { title } = annotation;
  const actors = annotation['entity lists'].filter(([, kinds]) => kinds.some(isActorKind));
  const entities = actors.map(([name]) => name);
  const stances = annotation['sentence-level stances'];
  const ofActors = (each: readonly SeesawStance[]): readonly Triple[] =>
    each
      .filter(({ subject, object }) => entities.includes(subject) && entities.includes(object))
      .map(({ subject, sentiment, object }) => ({
        holder: subject,
        target: object,
        way: sentiment === 'POS' ? 'for' : 'against',
      }));
  const own = ofActors(stances['0'] ?? []);
  const gold = own.filter(({ holder, target }) => isNamed(title, holder) && isNamed(title, target));
  const inArticle = ofActors(Object.values(stances).flat());
  return { id: file, title, entities, gold: distinct(gold), inArticle };
}

/** Topics and events stand for nothing themselves. */
function isActorKind(kind: string): boolean {
  return kind === 'People' || kind === 'Organization' || kind === 'GPE';
}

/** By its last word, or all of it: "Obama" names Barack Obama. */
function isNamed(title: string, entity: string): boolean {
  const last = entity.split(' ').at(-1) ?? '';
  if (last.length < 3) return false;
  const words: readonly string[] = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.includes(last.toLowerCase());
}

/** The entity that a name found means; none where the headline's list has none. */
function toEntities(each: Triple, entities: readonly string[]): readonly Triple[] {
  const holder = entityOf(each.holder, entities);
  const target = entityOf(each.target, entities);
  if (holder === undefined || target === undefined || holder === target) return [];
  return [{ holder, target, way: each.way }];
}

function entityOf(name: string, entities: readonly string[]): string | undefined {
  const last = lastWord(name);
  return (
    entities.find((entity) => entity.toLowerCase() === name.toLowerCase()) ??
    entities.find((entity) => lastWord(entity) === last)
  );
}

function lastWord(name: string): string {
  return (
    name
      .replace(/['’]s$/u, '')
      .split(' ')
      .at(-1)
      ?.toLowerCase() ?? ''
  );
}

function isPair(a: Triple, b: Triple): boolean {
  return pairOf(a) === pairOf(b);
}

function isSame(a: Triple, b: Triple): boolean {
  return isPair(a, b) && a.way === b.way;
}

function pairOf({ holder, target }: Triple): string {
  return `${holder}\t${target}`;
}

/** One stance for a pair: the first. */
function distinct(triples: readonly Triple[]): readonly Triple[] {
  return triples.filter(
    (each, at) => triples.findIndex((other) => pairOf(other) === pairOf(each)) === at,
  );
}

function showAll(triples: readonly Triple[]): string {
  return triples
    .map(({ holder, target, way }) => `${holder} ${way} ${target}`)
    .sort()
    .join('; ');
}
