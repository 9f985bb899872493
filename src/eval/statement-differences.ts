/**
 * Statements found beside the statements of the gold: pairs that share most of their text, and
 * what stands alone on either side. Only what is not exact in every role comes out.
 */
import type { Span } from '../model/span.ts';
import type { GoldStatement, PolnearText } from './polnear.ts';
import type { Difference } from './task.ts';

const roles = ['source', 'cue', 'content'] as const;

/** The differences of one text, in its order. */
export function findDifferences(
  { id, text, statements: gold }: PolnearText,
  found: readonly GoldStatement[],
): readonly Difference[] {
  const pairs = pairStatements(found, gold).filter(({ ours, theirs }) => !isExact(ours, theirs));
  return pairs
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map(({ ours, theirs }) => ({
      where: id,
      verdict: ours === undefined ? 'missed' : theirs === undefined ? 'not in the gold' : 'differs',
      parts: roles.map((name) => ({
        name,
        ours: quote(text, ours?.[name]),
        gold: quote(text, theirs?.[name]),
      })),
    }));
}

interface StatementPair {
  readonly ours?: GoldStatement;
  readonly theirs?: GoldStatement;
}

/** Those with the most text in common first; each at most once. */
function pairStatements(
  found: readonly GoldStatement[],
  gold: readonly GoldStatement[],
): readonly StatementPair[] {
  const candidates = found.flatMap((ours) =>
    gold
      .map((theirs) => ({ ours, theirs, shared: likenessOf(ours, theirs) }))
      .filter(({ shared }) => shared > 0),
  );
  candidates.sort((a, b) => b.shared - a.shared);
  const taken = new Set<GoldStatement>();
  const pairs: StatementPair[] = [];
  for (const { ours, theirs } of candidates) {
    if (taken.has(ours) || taken.has(theirs)) continue;
    taken.add(ours).add(theirs);
    pairs.push({ ours, theirs });
  }
  const alone = found.filter((ours) => !taken.has(ours)).map((ours): StatementPair => ({ ours }));
  const missed = gold
    .filter((theirs) => !taken.has(theirs))
    .map((theirs): StatementPair => ({ theirs }));
  return [...pairs, ...alone, ...missed];
}

/** Mean share of the roles' text in common, 0 to 3; the same cue counts most. */
function likenessOf(a: GoldStatement, b: GoldStatement): number {
  const [source, cue, content] = roles.map((role) => overlapOf(a[role], b[role]));
  // Without a word of the cue or most of the content in common they are two statements.
  if ((cue ?? 0) === 0 && (content ?? 0) < 0.5) return 0;
  return (source ?? 0) / 2 + (cue ?? 0) * 2 + (content ?? 0);
}

/** Characters shared by two lists of spans, over those of either. */
function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const one of a) {
    for (const other of b) {
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  const union = lengthOf(a) + lengthOf(b) - shared;
  return union === 0 ? 0 : shared / union;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isExact(ours: GoldStatement | undefined, theirs: GoldStatement | undefined): boolean {
  if (ours === undefined || theirs === undefined) return false;
  return roles.every((role) => keyOf(ours[role]) === keyOf(theirs[role]));
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function quote(text: string, spans: readonly Span[] = []): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function startOf({ ours, theirs }: StatementPair): number {
  const statement = theirs ?? ours;
  return Math.min(...roles.flatMap((role) => (statement?.[role] ?? []).map(({ start }) => start)));
}
