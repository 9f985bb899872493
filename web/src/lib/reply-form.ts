/** What the reply form sends and gets back. Kept apart from the page so that both ends agree. */
import type { FieldProblem } from '$engine/pipeline/desk.ts';

/** In the order of the form. */
export const replyFields = ['name', 'email', 'website', 'text'] as const;

export type ReplyField = (typeof replyFields)[number];

/** A field that people do not see. Named as a form filler expects a harmless one. */
export const trapField = 'company';

/** What was typed and what is wrong with it, when a reply was not taken. */
export interface ReplyFailure {
  readonly typed: Readonly<Record<ReplyField, string>>;
  readonly problems: readonly FieldProblem[];
  readonly trapFilled: boolean;
  /** Too many replies came from one network; nothing is wrong with this one. */
  readonly tooMany?: boolean;
}
