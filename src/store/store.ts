/**
 * What the rest of Readout may ask of the database, whichever kind it is: the embedded one or a
 * PostgreSQL server. Every method that writes is one transaction: when its promise resolves, what
 * it was given survives a kill. Instants are arguments; the store has no clock of its own.
 */
import type { Article, Feed, Outlet, Revision } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type {
  ArticleId,
  FeedId,
  Instant,
  OutletId,
  ReplyId,
  RevisionId,
  StoryId,
  WatchItemId,
} from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import type { Reply } from '../model/reply.ts';
import type { ReadArticle, StoryMove } from '../model/story.ts';
import type { WatchItem } from '../model/watch.ts';

/** What is next for an article. The article's own row says it: there is no other queue. */
export type ArticleStage = 'fetch' | 'read' | 'file' | 'done' | 'failed';

/** A text that arrived for an article. Ids are made by the caller (`src/store/identity.ts`). */
export interface IncomingArticle {
  readonly articleId: ArticleId;
  readonly address: string;
  readonly outlet: Outlet;
  readonly feedId?: FeedId;
  readonly publishedAt?: Instant;
  readonly revision: {
    readonly id: RevisionId;
    readonly title: string;
    readonly byline?: string;
    readonly lang: string;
    readonly text: string;
  };
  readonly arrivedAt: Instant;
}

/** What became of an incoming text: `unchanged` when the same revision was there already. */
export interface Acceptance {
  readonly articleId: ArticleId;
  readonly revisionId: RevisionId;
  readonly outcome: 'new-article' | 'new-revision' | 'unchanged';
}

/** An address named by a feed, a sitemap or a user, whose text is still to be fetched. */
export interface AnnouncedArticle {
  readonly articleId: ArticleId;
  readonly address: string;
  readonly outlet: Outlet;
  readonly feedId?: FeedId;
  readonly publishedAt?: Instant;
  /** What the feed itself gives, used where the page cannot be had. */
  readonly teaser?: { readonly title: string; readonly html: string };
  readonly announcedAt: Instant;
}

/** An article on which a worker holds a lease, with what its next stage needs. */
export interface ClaimedArticle {
  readonly article: Article;
  readonly stage: ArticleStage;
  readonly attempts: number;
  readonly teaser?: { readonly title: string; readonly html: string };
  /** The latest revision, where there is one; for `read` the oldest that has no reading. */
  readonly revision?: Revision;
  /** The latest reading of that revision, where there is one. */
  readonly reading?: Reading;
  /** Conditional-request validators of the last fetch of the page. */
  readonly validators?: Validators;
}

/** An article with a revision whose reading is by another analyser. */
export interface OutdatedArticle {
  readonly article: Article;
  readonly revision: Revision;
}

export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A feed with the state of its polling. */
export interface FeedState {
  readonly feed: Feed;
  readonly outletName: string;
  readonly nextPollAt: Instant;
  readonly lastPolledAt?: Instant;
  readonly lastSuccessAt?: Instant;
  /** In words for the user; absent when the last poll went well. */
  readonly lastError?: string;
  readonly failuresInARow: number;
  readonly pollIntervalMinutes: number;
  readonly gone: boolean;
  readonly articleCount: number;
  readonly validators: Validators;
}

/** What a poll came to, and when to poll again. */
export interface PollRecord {
  readonly polledAt: Instant;
  readonly nextPollAt: Instant;
  readonly pollIntervalMinutes: number;
  readonly error?: string;
  readonly gone?: boolean;
  readonly title?: string;
  /** Where the feed has moved for good (301, 308). */
  readonly movedTo?: string;
  readonly validators?: Validators;
}

/** Where an article was filed. Written once per article; editors' moves are kept apart. */
export interface Filing {
  readonly articleId: ArticleId;
  readonly storyId: StoryId;
  readonly reprintOf?: ArticleId;
  readonly filedAt: Instant;
}

/** What a story is called from `since` on; without it from the arrival of its latest article on. */
export interface StoryLabel {
  readonly storyId: StoryId;
  readonly label: string;
  readonly since?: Instant;
}

export interface StoryRow {
  readonly id: StoryId;
  readonly label: string;
  readonly articleCount: number;
  readonly originCount: number;
  readonly firstPublishedAt?: Instant;
  readonly lastPublishedAt?: Instant;
  readonly lastArrivedAt: Instant;
}

export interface SearchHit {
  readonly articleId: ArticleId;
  readonly revisionId: RevisionId;
  readonly title: string;
  readonly outletName: string;
  readonly address: string;
  readonly publishedAt?: Instant;
  readonly storyId?: StoryId;
  /** A passage of the text around the first hit; `marks` are spans of that passage. */
  readonly passage: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Where the passage starts in the revision's text. */
  readonly passageStart: number;
}

/** A page of a longer list. `total` counts all that match. */
export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export interface PageRequest {
  readonly limit: number;
  readonly offset: number;
}

/** Every question takes `asOf`, an instant of arrival; absent means now. */
export interface AsOf {
  readonly asOf?: Instant;
}

export interface StoreCounts {
  readonly articles: number;
  readonly revisions: number;
  readonly stories: number;
  readonly feeds: number;
  /** Articles still on their way, by the stage that is next for them. */
  readonly waiting: { readonly fetch: number; readonly read: number; readonly file: number };
  readonly failed: number;
}

export interface Store {
  readonly form: 'embedded' | 'server';

  // ---- feeds ----------------------------------------------------------------------------
  /** Adds a feed to poll from `nextPollAt` on; a feed with the same address is returned as it is. */
  addFeed(feed: Feed, outlet: Outlet, nextPollAt: Instant): Promise<FeedState>;
  removeFeed(feedId: FeedId): Promise<boolean>;
  listFeeds(): Promise<readonly FeedState[]>;
  /** Takes up to `limit` feeds due at `now` and puts their next poll at `leaseUntil`, so no other worker takes them. */
  claimDueFeeds(now: Instant, leaseUntil: Instant, limit: number): Promise<readonly FeedState[]>;
  recordPoll(feedId: FeedId, poll: PollRecord): Promise<void>;
  /** Puts the next poll of every feed that is not gone at `at`; answers how many. */
  scheduleAllPolls(at: Instant): Promise<number>;

  // ---- what came in ---------------------------------------------------------------------
  /** Writes addresses to fetch; those already known are left alone. Answers how many were new. */
  announceArticles(announced: readonly AnnouncedArticle[]): Promise<number>;
  /** Writes texts, in the order given, all or nothing; new revisions are put before the reader. */
  acceptArticles(incoming: readonly IncomingArticle[]): Promise<readonly Acceptance[]>;
  /**
   * Takes up to `limit` articles whose next stage is `stage` and whose lease is free at `now`,
   * oldest arrival first, for `file` oldest publication first. For `fetch` also those done whose next visit is due by `now`: they stay
   * in their story while their page is looked at again.
   */
  claimArticles(
    stage: 'fetch' | 'read' | 'file',
    now: Instant,
    leaseUntil: Instant,
    limit: number,
  ): Promise<readonly ClaimedArticle[]>;
  /**
   * Notes that a page was fetched: its validators and when to look at it again (absent means
   * never). An article still on the fetch list goes on to whatever it was waiting for.
   */
  recordVisit(articleId: ArticleId, validators: Validators, nextVisitAt?: Instant): Promise<void>;
  /** Keeps the reason; `retryAt` puts it back on its stage then, without it the article has failed, unless only its page could not be had again. */
  recordFailure(articleId: ArticleId, reason: string, retryAt?: Instant): Promise<void>;

  // ---- derived --------------------------------------------------------------------------
  /** Writes readings (one per revision and analyser; writing again changes nothing) and moves the articles on to filing. */
  saveReadings(
    readings: readonly { readonly revisionId: RevisionId; readonly reading: Reading }[],
  ): Promise<void>;
  /**
   * Takes up to `limit` articles that are done and have a revision read by other analysers only,
   * the latest arrival first, each with its newest such revision. Their stage stays.
   */
  claimOutdated(
    analyser: string,
    now: Instant,
    leaseUntil: Instant,
    limit: number,
  ): Promise<readonly OutdatedArticle[]>;
  /** Writes readings of revisions that have been read before, and frees their articles; of each revision the two newest readings stay. */
  saveRereadings(
    readings: readonly { readonly revisionId: RevisionId; readonly reading: Reading }[],
  ): Promise<void>;
  /** Revisions that have been read by other analysers only. */
  countOutdated(analyser: string): Promise<number>;
  /** Writes filings with the new labels of stories, and marks the articles done. */
  saveFilings(filings: readonly Filing[], labels: readonly StoryLabel[]): Promise<void>;
  /** All filings in the order made, each with the story its article is in now, to rebuild the grouping index from. */
  listFilings(): Promise<readonly Filing[]>;

  // ---- questions ------------------------------------------------------------------------
  listStories(request: PageRequest & AsOf): Promise<Page<StoryRow>>;
  /**
   * By id, by unique beginning of an id, or by words of what it was ever called (the largest
   * story that has them all). The answer is as of `asOf`; a story that had no article by then comes
   * with its first label and counts of 0.
   */
  findStory(reference: string, asOf?: Instant): Promise<StoryRow | undefined>;
  /** The articles of a story as known at `asOf`, each with the revision that was latest then, in order of arrival. */
  loadStoryArticles(storyId: StoryId, asOf?: Instant): Promise<readonly ReadArticle[]>;
  /** The same for chosen articles; those not known at `asOf` or not read yet are left out. */
  loadArticles(articleIds: readonly ArticleId[], asOf?: Instant): Promise<readonly ReadArticle[]>;
  /**
   * A name for what was known of a story at `asOf`: while it stays the same, `loadStoryArticles`
   * answers the same. Costs a fraction of loading them.
   */
  stampStory(storyId: StoryId, asOf?: Instant): Promise<string>;
  /** By id, by unique beginning of an id, or by address. */
  findArticle(reference: string): Promise<Article | undefined>;
  listRevisions(articleId: ArticleId): Promise<readonly Revision[]>;
  findRevision(revisionId: RevisionId): Promise<Revision | undefined>;
  findReading(revisionId: RevisionId): Promise<Reading | undefined>;
  /** With the story that the article is in now, by filing or by an editor's decision. */
  findFiling(articleId: ArticleId): Promise<Filing | undefined>;
  /** The same for many; those in no story are left out, and the order is none. */
  findFilings(articleIds: readonly ArticleId[]): Promise<readonly Filing[]>;
  listArticles(request: PageRequest & AsOf): Promise<Page<Article>>;
  /** Full-text search; only the newest 500 matches are ranked. */
  search(words: string, request: PageRequest & AsOf): Promise<Page<SearchHit>>;
  listOutlets(): Promise<readonly Outlet[]>;
  findOutlet(outletId: OutletId): Promise<Outlet | undefined>;
  count(): Promise<StoreCounts>;

  // ---- what a person decided ------------------------------------------------------------
  /**
   * Moves articles from story to story, with what the stories are called from then on. Filings
   * stay as they were made: as of an earlier instant the articles are where they were.
   */
  moveArticles(moves: readonly StoryMove[], labels: ReadonlyMap<StoryId, string>): Promise<void>;
  /** In the order made. */
  listMoves(): Promise<readonly StoryMove[]>;
  /** Grows with every move: while it stays the same, no editor moved anything. */
  countMoves(): Promise<number>;
  /** Writes a published brief; its version is the story's last plus one, and is answered. */
  publishBrief(brief: Brief, publishedAt: Instant): Promise<number>;
  /** A published version, the latest without `version`; as of an instant, the latest published by then. */
  findBrief(
    storyId: StoryId,
    choice?: { readonly version?: number } & AsOf,
  ): Promise<{ readonly brief: Brief; readonly publishedAt: Instant } | undefined>;
  listBriefVersions(
    storyId: StoryId,
  ): Promise<readonly { readonly version: number; readonly publishedAt: Instant }[]>;

  saveWatchItems(items: readonly WatchItem[]): Promise<void>;
  listWatchItems(filter: {
    readonly storyId?: StoryId;
    readonly state?: WatchItem['state'];
  }): Promise<readonly WatchItem[]>;
  findWatchItem(id: WatchItemId): Promise<WatchItem | undefined>;

  /** The e-mail address goes in here and comes out nowhere. */
  addReply(reply: Reply, email: string): Promise<void>;
  listReplies(filter: {
    readonly storyId?: StoryId;
    readonly state?: Reply['state'];
  }): Promise<readonly Reply[]>;
  decideReply(
    id: ReplyId,
    state: 'approved' | 'rejected',
    decidedAt: Instant,
  ): Promise<Reply | undefined>;

  // ---- keeping --------------------------------------------------------------------------
  /**
   * Every table as JSON-able rows, in an order in which `restoreTables` can write them.
   * Secrets (replies' e-mail addresses) are part of a backup and of nothing else.
   */
  dumpTables(): AsyncIterable<{ readonly table: string; readonly rows: readonly unknown[] }>;
  /** Into an empty store only; throws `not-allowed` otherwise. */
  restoreTables(
    tables: AsyncIterable<{ readonly table: string; readonly rows: readonly unknown[] }>,
  ): Promise<number>;
  close(): Promise<void>;
}
