/** What is new in a story for a reader who last looked at an instant. Reprints are never news. */
import type { ArticleId, ClaimId, Day, Instant, WatchItemId } from './ids.ts';
import type { EventStatus, Speaker, SpeechAct, Stance } from './reading.ts';
import type { Citation } from './span.ts';
import type { Dispute, Position, PositionWording } from './story.ts';
import type { WatchItem } from './watch.ts';

/** What every piece of news carries. `text` is exactly the cited span. */
interface CitedNews {
  readonly text: string;
  readonly articleId: ArticleId;
  readonly citation: Citation;
  /** When the desk had it. */
  readonly arrivedAt: Instant;
  /** Independent origins, among what came since, that say it. */
  readonly origins: number;
  /** Only to order by; greater is weightier. */
  readonly weight: number;
}

/** Something that happened, or was arranged, and that nothing known before told of. */
export interface HappeningNews extends CitedNews {
  readonly kind: 'happening';
  /** The first day of it; absent where no report tells. */
  readonly date?: Day;
  /** `confirmed`: it had been awaited, and now it has happened. `scheduled`: it is still to come. */
  readonly change: 'new' | 'confirmed' | 'scheduled';
  readonly status: EventStatus;
}

/** What somebody who matters in the story said, and had not said before. */
export interface StatementNews extends CitedNews {
  readonly kind: 'statement';
  readonly speaker: Speaker;
  readonly act: SpeechAct;
}

/** A dispute that opened, one that somebody joined, or one in which somebody gave way. */
export interface DisputeNews extends CitedNews {
  readonly kind: 'dispute';
  readonly disputeId: ClaimId;
  readonly change: 'opened' | 'moved' | 'conceded';
  readonly state: Dispute['state'];
  /** The claim itself; `text` is what the new voice says of it. */
  readonly claim: { readonly text: string; readonly citation: Citation };
  readonly speaker: Speaker;
  readonly side: 'asserts' | 'disputes';
}

/** What a party wants now; with what it wanted before, where that was known. */
export interface PositionNews extends CitedNews {
  readonly kind: 'position';
  readonly change: 'new' | 'stance' | 'wording';
  readonly party: Position['party'];
  readonly issue: string;
  readonly stance: Stance;
  readonly before?: PositionWording;
}

/** An article whose text was changed by its source. `text` is the changed passage as it reads now. */
export interface ChangedTextNews extends CitedNews {
  readonly kind: 'changed-text';
  /** Passages in the order of the text, at most three; `moreChanges` counts the rest. */
  readonly changes: readonly TextChange[];
  readonly moreChanges: number;
}

/** A passage before and after. Without `before` it was added, without `after` it was taken out. */
export interface TextChange {
  readonly before?: { readonly text: string; readonly citation: Citation };
  readonly after?: { readonly text: string; readonly citation: Citation };
}

/** What was waited for came about, or its time ran out. Only an editor's item may have no citation. */
export interface WatchNews {
  readonly kind: 'watch';
  readonly watchItemId: WatchItemId;
  readonly state: Extract<WatchItem['state'], 'met' | 'lapsed'>;
  /** What was waited for. */
  readonly trigger: string;
  /** The evidence, or where the item was proposed. */
  readonly text?: string;
  readonly articleId?: ArticleId;
  readonly citation?: Citation;
  readonly arrivedAt: Instant;
  readonly origins: number;
  readonly weight: number;
}

export type NewsItem =
  | HappeningNews
  | StatementNews
  | DisputeNews
  | PositionNews
  | ChangedTextNews
  | WatchNews;

/** Everything new between two instants of arrival. */
export interface StoryNews {
  readonly kind: 'news';
  readonly since: Instant;
  readonly until: Instant;
  /** The weightiest first. */
  readonly items: readonly NewsItem[];
  /** How many of the first items can be read in a minute. */
  readonly shortCount: number;
  /** Articles that came since, and how many of them are copies of a text known or counted already. */
  readonly articleCount: number;
  readonly reprintCount: number;
}
