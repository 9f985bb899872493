/** What is derived from many articles: stories, reprints, timeline, disputes, positions. */
import type { Article, Revision } from './article.ts';
import type { ActorId, ArticleId, ClaimId, Day, HappeningId, Instant, StoryId } from './ids.ts';
import type { EventStatus, EventType, Reading, Speaker, SpeechAct, Stance } from './reading.ts';
import type { Citation } from './span.ts';

/** An article with its latest revision (as of the instant asked for) and that revision's reading. */
export interface ReadArticle {
  readonly article: Article;
  readonly revision: Revision;
  readonly reading: Reading;
}

/** What an editor decided about an article's story; the latest decision holds. */
export interface StoryMove {
  readonly kind: 'story-move';
  readonly articleId: ArticleId;
  readonly fromStoryId: StoryId;
  readonly toStoryId: StoryId;
  readonly decision: 'merge' | 'split';
  readonly movedAt: Instant;
}

/** How one article of a reprint group hangs on another. */
export interface Reprint {
  readonly articleId: ArticleId;
  /** The article it was taken from, as far as the overlap shows. */
  readonly parentId: ArticleId;
  /** Share of this article's text found in the parent, 0 to 1; of a translation, of its numbers and names. */
  readonly overlap: number;
  readonly form: 'copy' | 'shortened' | 'edited' | 'translated' | 'cites';
}

/** Articles that share one origin; a lone article is a group with no reprints. */
export interface ReprintGroup {
  readonly kind: 'reprint-group';
  readonly originId: ArticleId;
  readonly reprints: readonly Reprint[];
}

/** A sentence of an article put under a date. `text` is exactly the cited span. */
export interface TimelineSentence {
  readonly text: string;
  readonly articleId: ArticleId;
  readonly citation: Citation;
}

/** A date that matters: what happened on it, by when it happened and not when it was reported. */
export interface TimelineEntry {
  readonly kind: 'timeline-entry';
  readonly date: Day;
  readonly sentences: readonly TimelineSentence[];
  /** Independent origins that speak of the date. */
  readonly origins: number;
}

/** What a speaker said about a claim, and where it stands. */
export interface DisputeVoice {
  readonly speaker: Speaker;
  readonly act: SpeechAct;
  readonly text: string;
  readonly articleId: ArticleId;
  readonly citation: Citation;
  readonly saidAt: Instant;
}

/** A claim with at least one side asserting and one disputing, and its history. Never a verdict. */
export interface Dispute {
  readonly kind: 'dispute';
  readonly id: ClaimId;
  readonly claim: { readonly text: string; readonly citation: Citation };
  readonly asserts: readonly DisputeVoice[];
  readonly disputes: readonly DisputeVoice[];
  readonly since: Instant;
  readonly lastMovedAt: Instant;
  readonly state: 'open' | 'conceded' | 'overtaken' | 'dormant';
  /** Where it is told that what an overtaken dispute was about has come about. */
  readonly closedBy?: Citation;
}

/** What one party wants in one issue: the latest wording first. */
export interface Position {
  readonly kind: 'position';
  readonly party: { readonly name: string; readonly actorId?: ActorId };
  readonly issue: string;
  readonly wordings: readonly PositionWording[];
  /** Where its stance turned, the latest first; absent where it never did. */
  readonly changes?: readonly PositionChange[];
}

/** What a party refused it later accepts or offers, or the other way round, of the same matter. */
export interface PositionChange {
  readonly from: PositionWording;
  readonly to: PositionWording;
}

export interface PositionWording {
  readonly stance: Stance;
  /** Who put it so, where that is not the party itself: its president, its spokesman. */
  readonly saidBy?: string;
  readonly text: string;
  readonly articleId: ArticleId;
  readonly citation: Citation;
  readonly saidAt: Instant;
}

/** One place where one article tells of a happening. `text` is exactly the cited span. */
export interface HappeningReport {
  readonly text: string;
  readonly articleId: ArticleId;
  readonly citation: Citation;
  readonly status: EventStatus;
  /** When the article was published; where it states nothing, when it arrived. */
  readonly saidAt: Instant;
}

/** Who takes part in a happening, by the name used most. */
export interface HappeningParty {
  readonly name: string;
  readonly actorId?: ActorId;
}

/**
 * One meeting, one attack, one decision within a story, told by one or more articles. Two that
 * look alike (two summits, two attacks a month apart) are two happenings.
 */
export interface Happening {
  readonly kind: 'happening';
  readonly id: HappeningId;
  /** The PLOVER type used most; absent where articles are about one thing that has no type. */
  readonly type?: EventType;
  /** PLOVER mode: meet, visit, airstrike … */
  readonly mode?: string;
  /** As the latest reports have it: what was scheduled and then happened is `occurred`. */
  readonly status: EventStatus;
  /** Its days; absent where no report tells them. */
  readonly days?: { readonly first: Day; readonly last: Day };
  readonly place?: { readonly name: string; readonly country?: string };
  /** Those named most first. */
  readonly participants: readonly HappeningParty[];
  /** The report that says best what the others say. */
  readonly told: HappeningReport;
  /** Every report, oldest first, `told` among them. */
  readonly reports: readonly HappeningReport[];
  /** Independent origins that tell of it. */
  readonly origins: number;
}

/** Who stands for or against whom in a story, and how often each is told. */
export interface Standing {
  readonly kind: 'standing';
  readonly holder: { readonly name: string; readonly actorId?: ActorId };
  readonly target: { readonly name: string; readonly actorId?: ActorId };
  /** All passages counted; the latest of them, newest first. */
  readonly for: { readonly count: number; readonly latest: readonly StandingPassage[] };
  readonly against: { readonly count: number; readonly latest: readonly StandingPassage[] };
  /** Independent origins that tell of either. */
  readonly origins: number;
}

/** A sentence that shows a party for or against another. */
export interface StandingPassage {
  readonly text: string;
  readonly articleId: ArticleId;
  readonly citation: Citation;
  readonly saidAt: Instant;
}
