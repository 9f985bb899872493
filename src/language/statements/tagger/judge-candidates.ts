/**
 * The second look: what the network alone makes of a span becomes how likely it is in view of all
 * that is likely around it.
 */
import { type BoostedTrees, sumLeaves } from '../../boosted-trees.ts';
import { logistic } from '../../exponential.ts';
import type { WordFeatures } from '../word-features.ts';
import { candidateColumns, describeCandidates } from './describe-candidates.ts';
import type { CandidateSpan } from './tagged-span.ts';
import type { RowTable } from './tagger-weights.ts';

/** Trees by role. A role without trees keeps the network's probability. */
export type SpanJudge = ReadonlyMap<string, BoostedTrees>;

/**
 * The same candidates in the same order, their probabilities judged anew. Throws where the trees
 * were grown on other columns than candidates are described by.
 */
export function judgeCandidates(
  candidates: readonly CandidateSpan[],
  features: WordFeatures,
  words: RowTable,
  judge: SpanJudge,
): readonly CandidateSpan[] {
  if (judge.size === 0) return candidates;
  for (const { columns } of judge.values())
    if (columns !== candidateColumns)
      throw new Error(`Expected trees over ${candidateColumns} columns, got ${columns}`);
  const rows = describeCandidates(candidates, features, words);
  return candidates.map((candidate, i) => {
    const trees = judge.get(candidate.role);
    if (trees === undefined) return candidate;
    return { ...candidate, probability: logistic(sumLeaves(trees, rows, i * candidateColumns)) };
  });
}
