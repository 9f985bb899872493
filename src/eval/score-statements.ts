/**
 * Scores statements on PolNeAR: on raw text by character spans and, as CofeNet does, by tokens
 * with one label each. CofeNet's sentences come as tokens: those of one article are joined by
 * spaces, its sentences by a line break, and read as one text; what is found is laid back on
 * the tokens, outermost content first, so that an inner statement never breaks an outer one up.
 */
import type { Reading, ReadingInput } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { readJsonLines } from './archives.ts';
import { type Score, scoreCounts } from './counts.ts';
import { type GoldStatement, loadPolnear } from './polnear.ts';

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
}

/** Raw-text scores on a split of PolNeAR. `limit` reads only the first texts. */
export async function scoreStatements(
  dataFolder: string,
  read: ReadStatements,
  options: { readonly split?: 'train' | 'dev'; readonly limit?: number } = {},
): Promise<StatementReport> {
  const texts = (await loadPolnear(dataFolder, options.split ?? 'dev')).slice(0, options.limit);
  const tally = createTally();
  for (const { text, statements } of texts) {
    const found = read({ text, lang: 'en' }).statements;
    tally.add(found, statements);
  }
  return { texts: texts.length, ...tally.report() };
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

type Counts = Record<StatementRole, number[]>;

function addInto(sums: number[], more: readonly number[]): void {
  more.forEach((count, i) => {
    sums[i] = (sums[i] ?? 0) + count;
  });
}

function scoreRoles(counts: Counts): Record<StatementRole, Score> {
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

// ---- CofeNet's tokens --------------------------------------------------------------------

interface TokenSentence {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

export interface TokenReport {
  readonly sentences: number;
  /** Same span and label, per role, spans inside one sentence. */
  readonly exact: Readonly<Record<StatementRole, Score>>;
}

/** Exact-match scores on `cofenet-valid.jsonl.gz`. */
export async function scoreStatementTokens(
  dataFolder: string,
  read: ReadStatements,
): Promise<TokenReport> {
  const articles = new Map<string, TokenSentence[]>();
  for await (const record of readJsonLines(`${dataFolder}/polnear/cofenet-valid.jsonl.gz`)) {
    const sentence = record as TokenSentence;
    articles.set(sentence.id, [...(articles.get(sentence.id) ?? []), sentence]);
  }
  const counts = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] } as Counts;
  let sentences = 0;
  for (const article of articles.values()) {
    sentences += article.length;
    const found = labelTokens(article, read);
    article.forEach(({ labels }, i) => {
      for (const role of statementRoles) {
        const gold = chunksOf(labels, role);
        const guess = chunksOf(found[i] ?? [], role);
        const shared = guess.filter((chunk) => gold.includes(chunk)).length;
        addInto(counts[role], [shared, guess.length, gold.length]);
      }
    });
  }
  return { sentences, exact: scoreRoles(counts) };
}

/** Reads the joined text of an article and lays the statements on its tokens as BIO labels. */
function labelTokens(article: readonly TokenSentence[], read: ReadStatements): string[][] {
  const starts: { readonly start: number; readonly end: number; readonly at: [number, number] }[] =
    [];
  let text = '';
  article.forEach(({ tokens }, line) => {
    tokens.forEach((token, i) => {
      const surface = plainToken(token);
      starts.push({ start: text.length, end: text.length + surface.length, at: [line, i] });
      text += surface + (i === tokens.length - 1 ? '\n' : ' ');
    });
  });
  const labels = article.map(({ tokens }) => tokens.map(() => 'O'));
  const { statements } = read({ text, lang: 'en' });
  const spans = statements.flatMap((statement) =>
    statementRoles.flatMap((role) => statement[role].map((span) => ({ role, span }))),
  );
  // Longest first: an inner statement that lies in a content leaves no label of its own.
  spans.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  for (const { role, span } of spans) layLabels(starts, labels, role, span);
  return labels;
}

function plainToken(token: string): string {
  const plain: Readonly<Record<string, string>> = {
    '-LRB-': '(',
    '-RRB-': ')',
    '-LSB-': '[',
    '-RSB-': ']',
    '``': '“',
    "''": '”',
  };
  return plain[token] ?? token;
}

function layLabels(
  tokens: readonly {
    readonly start: number;
    readonly end: number;
    readonly at: [number, number];
  }[],
  labels: string[][],
  role: StatementRole,
  span: Span,
): void {
  const covered = tokens.filter(({ start, end }) => start < span.end && end > span.start);
  if (covered.some(({ at: [line, i] }) => labels[line]?.[i] !== 'O')) return;
  let line = -1;
  for (const { at } of covered) {
    const row = labels[at[0]];
    if (row !== undefined) row[at[1]] = `${at[0] === line ? 'I' : 'B'}-${role}`;
    line = at[0];
  }
}

/** Chunks of a role as `start-end` token indices, in BIO. */
function chunksOf(labels: readonly string[], role: StatementRole): readonly string[] {
  const chunks: string[] = [];
  let start = -1;
  for (let i = 0; i <= labels.length; i += 1) {
    const label = labels[i] ?? 'O';
    if (start >= 0 && label !== `I-${role}`) {
      chunks.push(`${start}-${i}`);
      start = -1;
    }
    if (label === `B-${role}` || (label === `I-${role}` && start < 0)) start = i;
  }
  return chunks;
}
