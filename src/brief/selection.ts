/** Chooses sentences one after another so that none repeats what has been chosen (MMR). */
import type { Candidate } from './candidates.ts';
import { likenessOf, shareOf } from './content.ts';

const repeats = 0.6;
const alike = 0.42;

/** What a brief has said so far, across its sections. Mutable: `keep` adds to it. */
export interface Said {
  isNew(stems: ReadonlySet<string>): boolean;
  /** Has anything been said that is like it, as `isLike` tells? */
  isNearly(
    stems: ReadonlySet<string>,
    isLike: (a: ReadonlySet<string>, b: ReadonlySet<string>) => boolean,
  ): boolean;
  keep(stems: ReadonlySet<string>): void;
}

/** Nothing said yet. */
export function createSaid(): Said {
  const kept: ReadonlySet<string>[] = [];
  return {
    isNew: (stems) =>
      !kept.some((other) => shareOf(stems, other) >= repeats || likenessOf(stems, other) >= alike),
    isNearly: (stems, isLike) => kept.some((other) => isLike(stems, other)),
    keep: (stems) => {
      kept.push(stems);
    },
  };
}

/** Limits on a choice: how many in all, how many from one origin, least share of the best score. */
export interface ChoiceLimits {
  readonly most: number;
  readonly perOrigin: number;
  readonly leastShare: number;
}

/** The best of the scored candidates that repeat neither each other nor what is said already. */
export function chooseCandidates(
  scored: readonly { readonly candidate: Candidate; readonly score: number }[],
  said: Said,
  limits: ChoiceLimits,
): readonly Candidate[] {
  const ranked = [...scored].sort((a, b) => b.score - a.score || inOrder(a.candidate, b.candidate));
  const chosen: Candidate[] = [];
  const ofOrigin = new Map<string, number>();
  let least = 0;
  for (const { candidate, score } of ranked) {
    if (chosen.length >= limits.most || score <= 0 || score < least) break;
    const used = ofOrigin.get(candidate.originId) ?? 0;
    if (used >= limits.perOrigin || !said.isNew(candidate.stems)) continue;
    if (chosen.length === 0) least = score * limits.leastShare;
    chosen.push(candidate);
    said.keep(candidate.stems);
    ofOrigin.set(candidate.originId, used + 1);
  }
  return chosen;
}

function inOrder(a: Candidate, b: Candidate): number {
  if (a.saidAt !== b.saidAt) return a.saidAt > b.saidAt ? -1 : 1;
  if (a.read.article.id !== b.read.article.id)
    return a.read.article.id < b.read.article.id ? -1 : 1;
  return a.position - b.position;
}
