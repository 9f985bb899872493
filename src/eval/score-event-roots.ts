/** Scores root codes: guessed against gold, over all sentences and by code. */
import type { Span } from '../model/span.ts';
import { type Score, scoreCounts } from './counts.ts';
import type { RootExample } from './event-root-corpus.ts';

export interface RootReport {
  readonly accuracy: number;
  /** Mean of the F1 of each root code of the gold; 0 without any. */
  readonly macroF1: number;
  readonly byRoot: Readonly<Record<string, Score>>;
}

/** Two lists of equal length; an undefined guess is never right and counts for no code. */
export function scoreRoots(
  golds: readonly string[],
  guesses: readonly (string | undefined)[],
): RootReport {
  const roots = [...new Set(golds)].sort();
  const byRoot = Object.fromEntries(roots.map((root) => [root, scoreRoot(golds, guesses, root)]));
  const right = golds.filter((gold, at) => gold === guesses[at]).length;
  return {
    accuracy: golds.length === 0 ? 0 : right / golds.length,
    macroF1: roots.reduce((sum, root) => sum + (byRoot[root]?.f1 ?? 0), 0) / (roots.length || 1),
    byRoot,
  };
}

function scoreRoot(
  golds: readonly string[],
  guesses: readonly (string | undefined)[],
  root: string,
): Score {
  const correct = golds.filter((gold, at) => gold === root && guesses[at] === root).length;
  const found = guesses.filter((guess) => guess === root).length;
  return scoreCounts(correct, found, golds.filter((gold) => gold === root).length);
}

/** The sentences guessed wrong: gold, guess, and the sentence with its parties marked. */
export function showRootErrors(
  sentences: readonly RootExample[],
  guesses: readonly (string | undefined)[],
): readonly string[] {
  return sentences.flatMap((sentence, at) => {
    const guess = guesses[at];
    if (guess === sentence.gold) return [];
    return [
      `${sentence.gold.padEnd(9)} got ${(guess ?? 'nothing').padEnd(9)} ${markParties(sentence)}`,
    ];
  });
}

function markParties({ text, source, target }: RootExample): string {
  const marks: (readonly [Span, string, string])[] = [[source, '[', ']']];
  if (target !== undefined) marks.push([target, '{', '}']);
  marks.sort(([a], [b]) => b.start - a.start);
  let marked = text;
  for (const [{ start, end }, open, close] of marks)
    marked = `${marked.slice(0, start)}${open}${marked.slice(start, end)}${close}${marked.slice(end)}`;
  return marked;
}
