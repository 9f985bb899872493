/** A brief: what an editor would tell a colleague about a story, every sentence with its source. */
import type { ArticleId, Day, Instant, LanguageTag, StoryId } from './ids.ts';
import type { Citation } from './span.ts';

export type BriefSectionKey =
  | 'what-happened'
  | 'disputed'
  | 'positions'
  | 'on-the-ground'
  | 'reactions'
  | 'background'
  | 'what-to-watch';

/** `taken`: the text is the cited span, whole. `built`: composed around the cited spans. */
export interface BriefSentence {
  readonly text: string;
  readonly lang: LanguageTag;
  readonly basis: 'taken' | 'built';
  readonly citations: readonly Citation[];
  /**
   * The day it was written or speaks of, shown before it where its own words ("on Tuesday") would
   * mislead. In `what-to-watch` the day by which it is awaited.
   */
  readonly date?: Day;
}

export interface BriefSection {
  readonly key: BriefSectionKey;
  readonly sentences: readonly BriefSentence[];
}

/** One cited article. `number` is what stands in brackets in the text, from 1. */
export interface BriefSource {
  readonly number: number;
  readonly articleId: ArticleId;
  readonly revisionId: Citation['revisionId'];
  readonly outletName: string;
  readonly title: string;
  readonly address: string;
  readonly publishedAt?: Instant;
  /** Other articles that reprint it: counted as one source with it. */
  readonly reprintedBy: readonly ArticleId[];
}

export interface Brief {
  readonly kind: 'brief';
  readonly storyId: StoryId;
  /** 0 for a draft; published versions count from 1 and never change. */
  readonly version: number;
  readonly asOf: Instant;
  readonly headline: BriefSentence;
  readonly standfirst: BriefSentence;
  readonly sections: readonly BriefSection[];
  readonly sources: readonly BriefSource[];
  /** Articles read, and independent origins among them (reprints count once). */
  readonly articleCount: number;
  readonly originCount: number;
}

/** Why a brief may not leave the desk. */
export interface BriefProblem {
  readonly code: 'uncited' | 'unresolved' | 'not-verbatim' | 'quotation-not-verbatim' | 'empty';
  readonly where: 'headline' | 'standfirst' | BriefSectionKey;
  readonly sentence: string;
  readonly detail: string;
}
