/** A draft to its shallow syntax: quotations and tagged words, made once per draft and kept with it. */
import { type Draft, rememberOfDraft } from '../draft.ts';
import { introducesBlock } from '../locales/en/cues.ts';
import { findQuotations, type Quotation } from './quotes.ts';
import { findBlocks, findPosts, mergeQuotations } from './set-off.ts';
import { tagWords, type Word } from './words.ts';

export interface ShallowSyntax {
  readonly text: string;
  readonly words: readonly Word[];
  /** With posts and blocks that have no marks. */
  readonly quotations: readonly Quotation[];
  /** By quotation: index of its first word, -1 where it has none. */
  readonly openings: readonly number[];
}

/** Words and quotations of a draft whose sentences and tokens are made. English only. */
export const readSyntax = rememberOfDraft(makeSyntax);

function makeSyntax(draft: Draft): ShallowSyntax {
  const { text } = draft;
  const blocks = findBlocks(text, introducesBlock);
  const quotations = mergeQuotations(findQuotations(text), findPosts(text), blocks);
  const words = tagWords(text, draft.tokens, draft.sentences, quotations);
  return {
    text,
    words,
    quotations,
    openings: findOpenings(words, quotations.length),
  };
}

function findOpenings(words: readonly Word[], count: number): readonly number[] {
  const openings = new Array<number>(count).fill(-1);
  words.forEach(({ quotation }, at) => {
    if (quotation >= 0 && openings[quotation] === -1) openings[quotation] = at;
  });
  return openings;
}
