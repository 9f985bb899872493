/** What a citation marker needs to know about the place it points to. */
import type { Citation } from '../../../../src/model/span.ts';
import type { PassageInContext } from './context.ts';

/** The place behind a citation, as the page shows it. */
export interface CitedPlace {
  /** Also the id of the passage's element on the page. */
  readonly id: string;
  /** In the list of sources; absent where the article is not in it. */
  readonly number?: number;
  readonly outletName: string;
  readonly title: string;
  readonly publishedAt?: string;
  readonly lang: string;
  readonly href: string;
  readonly passage: PassageInContext;
}

/** By `citationKey`. A citation whose place could not be had is not in it. */
export type CitedPlaces = Readonly<Record<string, CitedPlace>>;

export function citationKey(citation: Citation): string {
  return `${citation.revisionId}:${citation.span.start}-${citation.span.end}`;
}
