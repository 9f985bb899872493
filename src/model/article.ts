/** What came in: outlets, feeds, articles and their revisions. Revisions never change. */
import type { ArticleId, FeedId, Instant, LanguageTag, OutletId, RevisionId } from './ids.ts';

/** Who publishes. Known by host name, or by the name given at import. */
export interface Outlet {
  readonly kind: 'outlet';
  readonly id: OutletId;
  readonly name: string;
  readonly host?: string;
}

/** Where articles come from: a feed or sitemap that is polled, or a page that is watched. */
export interface Feed {
  readonly kind: 'feed';
  readonly id: FeedId;
  readonly address: string;
  readonly form: 'feed' | 'sitemap' | 'page';
  readonly title?: string;
  readonly outletId: OutletId;
  readonly addedAt: Instant;
}

/** One address. Its texts are its revisions; `firstArrivedAt` is when the desk first had one. */
export interface Article {
  readonly kind: 'article';
  readonly id: ArticleId;
  /** Canonical address; for imported files `file:`, the path below the imported folder, and `~` with a name of outlet and title. */
  readonly address: string;
  readonly outletId: OutletId;
  readonly outletName: string;
  readonly feedId?: FeedId;
  /** As the source states it; absent where it states nothing. */
  readonly publishedAt?: Instant;
  readonly firstArrivedAt: Instant;
}

/** One text of an article, with what belongs to that text. Paragraphs are separated by `\n\n`. */
export interface Revision {
  readonly kind: 'revision';
  readonly id: RevisionId;
  readonly articleId: ArticleId;
  /** 1 for the first text of the article. */
  readonly number: number;
  readonly title: string;
  readonly byline?: string;
  readonly lang: LanguageTag;
  readonly text: string;
  readonly arrivedAt: Instant;
}
