/**
 * What the passes hand to one another while a text becomes a reading: everything found so far.
 * A pass never changes a draft; it answers the fields that it makes.
 */
import type { LanguageTag } from '../model/ids.ts';
import type {
  Demand,
  DisputedClaim,
  Event,
  Expectation,
  Mention,
  PlaceMention,
  ReadingInput,
  Sentence,
  Statement,
  TimeExpression,
} from '../model/reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Knowledge } from './knowledge.ts';

/** A reading under way. Lists are in order of first span; those not made yet are empty. */
export interface Draft {
  readonly input: ReadingInput;
  readonly text: string;
  readonly lang: LanguageTag;
  readonly sentences: readonly Sentence[];
  /** Tokens of the whole text; none crosses a sentence's end. */
  readonly tokens: readonly Token[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  /**
   * The statements as the rules alone have them, also those inside another's content: claims and
   * events are read from these, since the tagging model gives one role a word and so nests nothing.
   */
  readonly ruleStatements: readonly Statement[];
  readonly events: readonly Event[];
  readonly disputes: readonly DisputedClaim[];
  readonly demands: readonly Demand[];
  readonly expectations: readonly Expectation[];
}

/** One step of reading. `needs` must be made by earlier passes; `run` answers exactly `makes`. */
export interface Pass {
  readonly name: string;
  readonly needs: readonly (keyof Draft)[];
  readonly makes: readonly (keyof Draft)[];
  run(draft: Draft, knowledge: Knowledge): Partial<Draft>;
}

/** The draft before any pass: text and language, nothing found. */
export function beginDraft(input: ReadingInput, lang: LanguageTag): Draft {
  return {
    input,
    text: input.text,
    lang,
    sentences: [],
    tokens: [],
    times: [],
    places: [],
    mentions: [],
    statements: [],
    ruleStatements: [],
    events: [],
    disputes: [],
    demands: [],
    expectations: [],
  };
}
