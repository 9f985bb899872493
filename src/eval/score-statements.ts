/**
 * Scores statements on PolNeAR's raw text: spans of each role, exact and by shared characters,
 * and whole statements. Texts with what went wrong come beside the figures.
 */
import type { Reading, ReadingInput } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { type Score, scoreCounts } from './counts.ts';
import { type GoldStatement, loadPolnear, type PolnearText } from './polnear.ts';
import { findDifferences } from './statement-differences.ts';
import { takeInTurn } from './take-in-turn.ts';
import type { Difference, WorstText } from './task.ts';

export type ReadStatements = (input: ReadingInput) => Pick<Reading, 'statements'>;
export type StatementRole = 'source' | 'cue' | 'content';
export const statementRoles: readonly StatementRole[] = ['source', 'cue', 'content'];

export interface StatementReport {
  readonly texts: number;
  /** Same span, per role. */
  readonly exact: Readonly<Record<StatementRole, Score>>;
  /** Characters shared, per role: precision over what was found, recall over the gold. */
  readonly overlap: Readonly<Record<StatementRole, Score>>;
  /** Statements whose three roles all overlap by half or more (Jaccard, of characters). */
  readonly whole: Score;
  /** By exact spans of all roles, the worst text first. */
  readonly worst: readonly WorstText[];
  /** Statements that are not exact in every role, some of each text. */
  readonly differences: readonly Difference[];
}

/** Raw-text scores on a split of PolNeAR. `limit` reads only the first texts. Throws as `loadPolnear` does. */
export async function scoreStatements(
  dataFolder: string,
  read: ReadStatements,
  options: {
    readonly split?: 'train' | 'dev';
    readonly limit?: number;
    readonly differences?: number;
  } = {},
): Promise<StatementReport> {
  const texts = (await loadPolnear(dataFolder, options.split ?? 'dev')).slice(0, options.limit);
  return compareStatements(texts, read, options.differences ?? 0);
}

/** Scores of what `read` finds in each text against its gold; `wanted` differences at most. */
export function compareStatements(
  texts: readonly PolnearText[],
  read: ReadStatements,
  wanted: number,
): StatementReport {
  const tally = createTally();
  const worst: WorstText[] = [];
  const differences: (readonly Difference[])[] = [];
  for (const polnearText of texts) {
    const { id, text, statements } = polnearText;
    const found = read({ text, lang: 'en' }).statements;
    tally.add(found, statements);
    worst.push({ id, score: scoreText(found, statements) });
    if (wanted > 0) differences.push(findDifferences(polnearText, found));
  }
  return {
    texts: texts.length,
    ...tally.report(),
    worst: worst.sort((a, b) => a.score.f1 - b.score.f1 || (a.id < b.id ? -1 : 1)),
    differences: takeInTurn(differences, wanted),
  };
}

/** Exact spans of one text, all roles together. */
function scoreText(found: readonly GoldStatement[], gold: readonly GoldStatement[]): Score {
  const sums = [0, 0, 0];
  for (const role of statementRoles) {
    addInto(sums, compareExact(spansOf(found, role), spansOf(gold, role)));
  }
  return scoreCounts(sums[0] ?? 0, sums[1] ?? 0, sums[2] ?? 0);
}

/** Collects counts over texts. */
function createTally() {
  const exact = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] } as Counts;
  const overlap = { source: [0, 0, 0, 0], cue: [0, 0, 0, 0], content: [0, 0, 0, 0] } as Counts;
  const whole = [0, 0, 0];
  return {
    add(found: readonly GoldStatement[], gold: readonly GoldStatement[]) {
      for (const role of statementRoles) {
        addInto(exact[role], compareExact(spansOf(found, role), spansOf(gold, role)));
        addInto(overlap[role], compareOverlap(spansOf(found, role), spansOf(gold, role)));
      }
      addInto(whole, [countWhole(found, gold), found.length, gold.length]);
    },
    report() {
      return {
        exact: scoreRoles(exact),
        overlap: scoreRoles(overlap),
        whole: scoreCounts(whole[0] ?? 0, whole[1] ?? 0, whole[2] ?? 0),
      };
    },
  };
}

/** Sums of correct, found and gold, and for shared characters what of the gold is covered. */
export type Counts = Record<StatementRole, number[]>;

/** Adds counts place by place into sums. */
export function addInto(sums: number[], more: readonly number[]): void {
  more.forEach((count, i) => {
    sums[i] = (sums[i] ?? 0) + count;
  });
}

/** The scores of each role's sums. */
export function scoreRoles(counts: Counts): Record<StatementRole, Score> {
  const score = ([correct = 0, found = 0, gold = 0, covered]: readonly number[]) =>
    scoreCounts(correct, found, gold, covered ?? correct);
  return { source: score(counts.source), cue: score(counts.cue), content: score(counts.content) };
}

/** Distinct spans of a role over all statements. */
function spansOf(statements: readonly GoldStatement[], role: StatementRole): readonly Span[] {
  const spans = new Map<string, Span>();
  for (const statement of statements) {
    for (const span of statement[role]) spans.set(`${span.start}-${span.end}`, span);
  }
  return [...spans.values()].sort((a, b) => a.start - b.start);
}

function compareExact(found: readonly Span[], gold: readonly Span[]): number[] {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  const correct = found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
  return [correct, found.length, gold.length];
}

/** Characters shared by the two unions of spans. */
function compareOverlap(found: readonly Span[], gold: readonly Span[]): number[] {
  const foundAt = coverOf(found);
  const goldAt = coverOf(gold);
  let shared = 0;
  for (const at of foundAt) if (goldAt.has(at)) shared += 1;
  return [shared, foundAt.size, goldAt.size, shared];
}

function coverOf(spans: readonly Span[]): Set<number> {
  const cover = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at += 1) cover.add(at);
  return cover;
}

/** Pairs each found statement with at most one of the gold, in order; all roles at half or more. */
function countWhole(found: readonly GoldStatement[], gold: readonly GoldStatement[]): number {
  const taken = new Set<number>();
  let count = 0;
  for (const statement of found) {
    const match = gold.findIndex((candidate, i) => !taken.has(i) && isSame(statement, candidate));
    if (match < 0) continue;
    taken.add(match);
    count += 1;
  }
  return count;
}

function isSame(a: GoldStatement, b: GoldStatement): boolean {
  return statementRoles.every((role) => {
    if (a[role].length === 0 && b[role].length === 0) return true;
    const left = coverOf(a[role]);
    const right = coverOf(b[role]);
    let shared = 0;
    for (const at of left) if (right.has(at)) shared += 1;
    const union = left.size + right.size - shared;
    return union > 0 && shared / union >= 0.5;
  });
}
