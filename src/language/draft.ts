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
  /** What passes worked out for one another, by the number of the question: see `rememberOfDraft`. */
  readonly notes: unknown[];
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
    notes: [],
  };
}

/** Of an instant, the day with which it begins: `2025-12-02`. */
const dayLength = 10;

/** The day of publication; undefined where it is not known. */
export function publishedDay({ input }: Draft): string | undefined {
  return input.publishedAt?.slice(0, dayLength);
}

let questions = 0;

/**
 * `answer` with its answers kept with the draft, and gone with it. Drafts of one text share them, so
 * it must depend on nothing that differs once it was asked, and never answer undefined. (A weak map
 * would do the same, but what it holds outlives the text until all memory is looked through.)
 */
export function rememberOfDraft<Answer>(
  answer: (draft: Draft) => Answer,
): (draft: Draft) => Answer {
  const question = questions;
  questions += 1;
  return (draft) => {
    const known = draft.notes[question];
    if (known !== undefined) return known as Answer;
    const made = answer(draft);
    draft.notes[question] = made;
    return made;
  };
}

/** The same for a question about one statement of the draft after the other. */
export function rememberOfStatement<Answer>(
  answer: (draft: Draft, statement: Statement) => Answer,
): (draft: Draft, statement: Statement) => Answer {
  const answersIn = rememberOfDraft(() => new Map<Statement, Answer>());
  return (draft, statement) => {
    const answers = answersIn(draft);
    const known = answers.get(statement);
    if (known !== undefined) return known;
    const made = answer(draft, statement);
    answers.set(statement, made);
    return made;
  };
}
