/** Two parties of a sentence to the PLOVER root code of what the first does to the second, by a learned model. */
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { chooseClass, type LinearModel } from '../linear-model.ts';
import { type Range, rangeTouching } from '../syntax/phrases.ts';
import { readSyntax } from '../syntax/shallow.ts';
import type { Word } from '../syntax/words.ts';
import { describePair } from './pair-features.ts';

/** A root code as the model has it (CONCEDE and RETREAT are YIELD there), and how likely it is. */
export interface RootJudgement {
  readonly root: string;
  /** 0 to 1. */
  readonly probability: number;
}

/** The likeliest root code; undefined where the model has no classes. `words` are those of one sentence. */
export function judgeRoot(
  model: LinearModel,
  words: readonly Word[],
  source: Range,
  target: Range | undefined,
): RootJudgement | undefined {
  const best = chooseClass(model, describePair(words, source, target));
  return best === undefined ? undefined : { root: best.name, probability: best.probability };
}

/** The features of a draft's two parties as `judgeRoot` sees them: for training and scoring. */
export function describeParties(
  draft: Draft,
  source: Span,
  target: Span | undefined,
): readonly string[] {
  const { words } = readSyntax(draft);
  const from = rangeTouching(words, source);
  if (from === undefined) return [];
  return [...describePair(words, from, target && rangeTouching(words, target))];
}
