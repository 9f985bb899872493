/** What a rule for statements sees of the text. */
import type { Quotation } from '../syntax/quotes.ts';
import type { Subject } from '../syntax/subjects.ts';
import type { Word } from '../syntax/words.ts';
import type { FoundStatement } from './found.ts';

/** What a rule sees of the text. */
export interface StatementContext {
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** By quotation: index of its first word. */
  readonly openings: readonly number[];
  /** By the verb that begins a paragraph of a resolution: who resolves. */
  readonly bodyOf: ReadonlyMap<number, Subject>;
  /** Statements found so far, in order of their cues. */
  readonly found: readonly FoundStatement[];
}
