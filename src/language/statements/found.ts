/** What the rules hand to one another: a statement in word ranges, before its speaker is resolved. */
import type { SpeechAct } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Range } from '../syntax/phrases.ts';

export interface FoundStatement {
  /** Words of the source; absent where the text names none. */
  readonly source?: Range;
  /** Further sources of the same statement, after the first. */
  readonly otherSources?: readonly Range[];
  /** The source is a relative pronoun: what it stands for is before it. */
  readonly relative?: boolean;
  readonly cue: Range;
  /** Spans of the text, in order. */
  readonly content: readonly Span[];
  readonly act: SpeechAct;
  /** The main word of the cue, an index into the words. */
  readonly cueWord: number;
  /** The content is a claim with its clause, and this is what became of it: see `verdict.ts`. */
  readonly verdict?: boolean;
  /** What is said stands apart from the running text: see `set-off-speech.ts`. */
  readonly setOff?: boolean;
  /** Statement passed on by somebody else: "is reported to have", "X told Y". */
  readonly hearsay?: boolean;
}
