/**
 * Scores statements as CofeNet does, by tokens with one label each. Its sentences come as tokens:
 * those of one article are joined by spaces, its sentences by a line break, and read as one text;
 * what is found is laid back on the tokens, outermost content first, so that an inner statement
 * never breaks an outer one up.
 */
import type { Span } from '../model/span.ts';
import { readJsonLines } from './archives.ts';
import type { Score } from './counts.ts';
import {
  addInto,
  type Counts,
  type ReadStatements,
  type StatementRole,
  scoreRoles,
  statementRoles,
} from './score-statements.ts';

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
