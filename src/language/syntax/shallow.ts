/** A draft to its shallow syntax: quotations and tagged words, made once per draft and kept with it. */
import { type Draft, rememberOfDraft } from '../draft.ts';
import { introducesBlock } from '../locales/en/cues.ts';
import { englishVerbForms } from './english-verbs.ts';
import { findQuotations, type Quotation } from './quotes.ts';
import { findBodyVerbs } from './resolution.ts';
import { findBlocks, findPosts, mergeQuotations, wordsOfTurns } from './set-off.ts';
import type { Subject } from './subjects.ts';
import { findTurns, type Turn } from './transcript.ts';
import { tagWords, type Word } from './words.ts';

export interface ShallowSyntax {
  readonly text: string;
  readonly words: readonly Word[];
  /** With posts, blocks and turns, which have no marks. */
  readonly quotations: readonly Quotation[];
  /** Of an interview or a briefing; [] for other texts. */
  readonly turns: readonly Turn[];
  /** By the verb that begins a paragraph of a resolution: who resolves; empty for other texts. */
  readonly bodyOf: ReadonlyMap<number, Subject>;
  /** By quotation: index of its first word, -1 where it has none. */
  readonly openings: readonly number[];
}

/** Words and quotations of a draft whose sentences and tokens are made. English only. */
export const readSyntax = rememberOfDraft(makeSyntax);

function makeSyntax(draft: Draft): ShallowSyntax {
  const { text } = draft;
  const turns = findTurns(text);
  const quotations = mergeQuotations(
    findQuotations(text),
    findPosts(text),
    findBlocks(text, introducesBlock),
    wordsOfTurns(turns),
  );
  const words = tagWords(text, draft.tokens, draft.sentences, quotations);
  return {
    text,
    words,
    quotations,
    turns,
    bodyOf: findBodyVerbs(words, draft.sentences, englishVerbForms),
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
