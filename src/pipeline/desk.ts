/**
 * The desk: everything a user can ask of Readout, as one interface of JSON-able records. The
 * HTTP API offers it to the command line and to the pages, so that all three see the same.
 */
import type { ImportFileRecord } from '../collect/files.ts';
import type { Article, Revision } from '../model/article.ts';
import type { Brief, BriefProblem } from '../model/brief.ts';
import type {
  ArticleId,
  FeedId,
  Instant,
  ReplyId,
  RevisionId,
  StoryId,
  WatchItemId,
} from '../model/ids.ts';
import type { StoryNews } from '../model/news.ts';
import type { Reading, ReadingInput } from '../model/reading.ts';
import type { Reply } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import type {
  Dispute,
  Happening,
  Position,
  ReprintGroup,
  Standing,
  StoryMove,
  TimelineEntry,
} from '../model/story.ts';
import type { WatchItem } from '../model/watch.ts';
import type {
  AsOf,
  FeedState,
  Page,
  PageRequest,
  SearchHit,
  StoreCounts,
  StoryRow,
} from '../store/store.ts';

/** A text handed in by a person: a file, a line of JSON Lines, an archive record. */
export type ImportRecord = ImportFileRecord;

/** More than this is not an article, whatever it is. In UTF-16 code units. */
export const longestImportText = 2_000_000;

export type ImportOutcome =
  | {
      readonly origin: string;
      readonly outcome: 'new-article' | 'new-revision' | 'unchanged';
      readonly articleId: ArticleId;
    }
  | { readonly origin: string; readonly outcome: 'refused'; readonly reason: string };

/** What following an address came to. */
export type FollowOutcome =
  | { readonly outcome: 'following' | 'already-following'; readonly source: FeedState }
  | { readonly outcome: 'queued'; readonly address: string; readonly articleId: ArticleId }
  | { readonly outcome: 'refused'; readonly address: string; readonly reason: string };

/** A numbered article of a story, short. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly revisionId: RevisionId;
  readonly title: string;
  readonly outletName: string;
  readonly address: string;
  readonly publishedAt?: Instant;
  readonly firstArrivedAt: Instant;
  readonly lang: string;
  readonly revisionCount: number;
  readonly storyId?: StoryId;
}

/** What is derived from a story's articles, and can be asked for alone. */
export type StoryPart =
  | 'reprints'
  | 'timeline'
  | 'happenings'
  | 'disputes'
  | 'positions'
  | 'watchItems';

/** Without `parts` all of them; without `articleLimit` all articles. */
export interface StoryChoice extends AsOf {
  readonly parts?: readonly StoryPart[];
  readonly articleLimit?: number;
  readonly articleOffset?: number;
}

/** A story with what is derived from its articles, as of an instant; a part not asked for is empty. */
export interface StoryView {
  readonly story: StoryRow;
  readonly asOf: Instant;
  /** Newest first, those asked for; `story.articleCount` counts all. */
  readonly articles: readonly ArticleSummary[];
  /** Articles that the parts cite and that are not among `articles`. */
  readonly cited: readonly ArticleSummary[];
  readonly reprints: readonly ReprintGroup[];
  readonly timeline: readonly TimelineEntry[];
  /** Meetings, attacks, decisions, each once, in order of their days. */
  readonly happenings: readonly Happening[];
  readonly disputes: readonly Dispute[];
  readonly positions: readonly Position[];
  /** Who stands for or against whom; absent where positions were not asked for. */
  readonly standings?: readonly Standing[];
  readonly watchItems: readonly WatchItem[];
}

/** What is new in a story, with the articles that it cites. */
export interface NewsView {
  readonly story: StoryRow;
  readonly news: StoryNews;
  readonly articles: readonly ArticleSummary[];
}

/** An article as its page shows it. */
export interface ArticleView {
  readonly article: Article;
  readonly revision: Revision;
  readonly reading: Reading | undefined;
  /** Oldest first, without their texts. */
  readonly revisions: readonly Omit<Revision, 'text'>[];
  readonly story: StoryRow | undefined;
  readonly reprintOf: ArticleSummary | undefined;
}

/** A brief with what a page needs around it. */
export interface BriefView {
  readonly story: StoryRow;
  readonly brief: Brief;
  /** Empty for every brief that is shown as publishable. */
  readonly problems: readonly BriefProblem[];
  readonly publishedAt?: Instant;
  readonly versions: readonly { readonly version: number; readonly publishedAt: Instant }[];
  readonly watchItems: readonly WatchItem[];
  readonly disputes: readonly Dispute[];
  /** Approved replies only, oldest first. */
  readonly replies: readonly Reply[];
}

/** The passage a citation points to. */
export interface Passage {
  readonly articleId: ArticleId;
  readonly revisionId: RevisionId;
  readonly outletName: string;
  readonly title: string;
  readonly span: Span;
  readonly text: string;
}

export interface NewReply {
  readonly storyId: StoryId;
  readonly name: string;
  readonly email: string;
  readonly website?: string;
  readonly text: string;
}

/** One thing wrong with a form, by field, so that the page can say it beside the field. */
export interface FieldProblem {
  readonly field: 'name' | 'email' | 'website' | 'text';
  readonly code: 'missing' | 'malformed' | 'too-long';
}

export interface NewWatchItem {
  readonly storyId: StoryId;
  readonly trigger: string;
  readonly deadline?: Instant;
  readonly implies?: string;
}

export interface DeskStatus {
  readonly counts: StoreCounts;
  /** Texts whose reading is by another analyser: they are read again while nothing else is to do. */
  readonly readAgain: { readonly analyser: string; readonly waiting: number };
  readonly database: 'embedded' | 'server';
  readonly version: string;
}

/** Every record of what came in and what was derived, for `readout export`. */
export type ExportRecord =
  | {
      readonly record: 'article';
      readonly article: Article;
      readonly revisions: readonly Revision[];
      readonly reading?: Reading;
      readonly storyId?: StoryId;
    }
  | { readonly record: 'story'; readonly story: StoryRow }
  | { readonly record: 'story-move'; readonly move: StoryMove }
  | { readonly record: 'brief'; readonly brief: Brief }
  | { readonly record: 'watch-item'; readonly watchItem: WatchItem }
  | { readonly record: 'reply'; readonly reply: Reply };

/**
 * Expected refusals are part of an answer; what cannot be done throws `ReadoutError` with a code
 * and a sentence that says what to do (`not-found` for an unknown story, article or item).
 */
export interface Desk {
  status(): Promise<DeskStatus>;

  /** A feed, sitemap or page address; a page address finds its feed, and without one the page itself is fetched. */
  follow(address: string): Promise<FollowOutcome>;
  /** Every feed an OPML document names. */
  followOpml(opml: string): Promise<readonly FollowOutcome[]>;
  unfollow(feedId: FeedId): Promise<boolean>;
  listSources(): Promise<readonly FeedState[]>;
  /** Asks for every source to be polled now. */
  pollNow(): Promise<number>;

  /** Accepts texts: once this answers they survive a kill. Reading and filing follow by themselves. */
  importArticles(records: readonly ImportRecord[]): Promise<readonly ImportOutcome[]>;
  /** Resolves when nothing is waiting to be read or filed. */
  settled(): Promise<StoreCounts>;

  /** Reads a text without keeping anything. */
  read(input: ReadingInput): Promise<Reading>;

  listStories(request: PageRequest & AsOf): Promise<Page<StoryRow>>;
  /** `reference`: an id, the beginning of one, or words of the label. */
  story(reference: string, choice: StoryChoice): Promise<StoryView>;
  /** For a reader who last looked at `since`: what came after it and was not known before. */
  news(reference: string, when: AsOf & { readonly since: Instant }): Promise<NewsView>;
  /**
   * Moves all articles of a story into another one, for good: later arrivals follow. Answers the
   * story that took them in, which is also found by the id of the other.
   */
  mergeStories(reference: string, into: string): Promise<StoryRow>;
  /** Makes a new story of some of a story's articles, by id or address; answers the new one. */
  splitStory(reference: string, articles: readonly string[]): Promise<StoryRow>;
  listArticles(request: PageRequest & AsOf): Promise<Page<ArticleSummary>>;
  article(reference: string, choice: { readonly revision?: RevisionId }): Promise<ArticleView>;
  passage(revisionId: RevisionId, span: Span): Promise<Passage>;
  search(words: string, request: PageRequest & AsOf): Promise<Page<SearchHit>>;

  /** The draft as of an instant, or a published version. */
  brief(
    reference: string,
    choice: AsOf & { readonly version?: number | 'latest' },
  ): Promise<BriefView>;
  /** Throws `brief-not-publishable` with the problems as details when a sentence's source does not hold. */
  publishBrief(reference: string): Promise<BriefView>;

  addReply(
    reply: NewReply,
  ): Promise<
    | { readonly outcome: 'held'; readonly reply: Reply }
    | { readonly outcome: 'refused'; readonly problems: readonly FieldProblem[] }
  >;
  listReplies(filter: {
    readonly storyId?: StoryId;
    readonly state?: Reply['state'];
  }): Promise<readonly Reply[]>;
  decideReply(id: ReplyId, decision: 'approved' | 'rejected'): Promise<Reply>;

  addWatchItem(item: NewWatchItem): Promise<WatchItem>;
  listWatchItems(filter: {
    readonly storyId?: StoryId;
    readonly state?: WatchItem['state'];
  }): Promise<readonly WatchItem[]>;
  /** Closes an item by hand: it happened (`met`), or is no longer worth watching (`dismissed`). */
  closeWatchItem(id: WatchItemId, state: 'met' | 'dismissed'): Promise<WatchItem>;

  exportRecords(): AsyncIterable<ExportRecord>;
  /** Writes every table into the folder (made if missing, must be empty); answers the number of rows. */
  backup(folder: string): Promise<number>;
  /** Reads what `backup` wrote into an empty desk (throws `not-allowed` otherwise); answers the number of rows. */
  restore(folder: string): Promise<number>;
  close(): Promise<void>;
}
