/** What the tagging model finds: words that have one role in a statement. */

/** In the order of the model's tags. */
export const spanRoles = ['source', 'cue', 'content'] as const;
export type SpanRole = (typeof spanRoles)[number];

/** Words of one role: from the first to before the last. */
export interface TaggedSpan {
  readonly role: SpanRole;
  readonly from: number;
  readonly to: number;
}

/** A span that may be there. */
export interface CandidateSpan extends TaggedSpan {
  /** How likely it is there with just these ends, above 0, up to 1. */
  readonly probability: number;
}
