/** A draft to its shallow syntax: quotations and tagged words, made once per draft and kept with it. */
import type { Draft } from '../draft.ts';
import { findQuotations, type Quotation } from './quotes.ts';
import { tagWords, type Word } from './words.ts';

export interface ShallowSyntax {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** By quotation: index of its first word, -1 where it has none. */
  readonly openings: readonly number[];
}

// Drafts are never changed and passes share their tokens, so the tokens identify the syntax.
const made = new WeakMap<readonly unknown[], ShallowSyntax>();

/** Words and quotations of a draft whose sentences and tokens are made. English only. */
export function readSyntax(draft: Draft): ShallowSyntax {
  const known = made.get(draft.tokens);
  if (known !== undefined) return known;
  const quotations = findQuotations(draft.text);
  const words = tagWords(draft.text, draft.tokens, draft.sentences, quotations);
  const syntax = {
    text: draft.text,
    words,
    quotations,
    openings: findOpenings(words, quotations.length),
  };
  made.set(draft.tokens, syntax);
  return syntax;
}

function findOpenings(words: readonly Word[], count: number): readonly number[] {
  const openings = new Array<number>(count).fill(-1);
  words.forEach(({ quotation }, at) => {
    if (quotation >= 0 && openings[quotation] === -1) openings[quotation] = at;
  });
  return openings;
}
