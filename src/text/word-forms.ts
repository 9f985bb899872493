/**
 * Spellings of words to what every rule asks of them again and again: lower case, the kind of
 * their first letter, their shape. A spelling is looked into once and then remembered, so that the
 * tokens of a text share few records and few strings.
 */
import { rememberAnswers } from './remember.ts';

/** How a word is written. */
export type WordShape = 'digits-first' | 'mark' | 'capitals' | 'capital-first' | 'digits' | 'plain';

/** One spelling of a word. */
export interface WordForm {
  readonly surface: string;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  readonly shape: WordShape;
  /** Lower-cased, digits as 0, straight quotation marks: as the tagging model's word list has it. */
  readonly plain: string;
  /** What `rememberOfForm` has been asked of this spelling, by the number of the question. */
  readonly answers: unknown[];
}

const capitalStart = /^[\p{Lu}\p{Lt}]/u;

/** The form of a spelling. */
export const formOf: (surface: string) => WordForm = rememberAnswers(lookInto);

function lookInto(surface: string): WordForm {
  const lower = surface.toLowerCase();
  return {
    surface,
    lower,
    isCapital: capitalStart.test(surface),
    shape: shapeOf(surface),
    plain: plainForm(lower),
    answers: [],
  };
}

let questions = 0;

/**
 * `answer` with its answers kept on the forms, where they are found without a look-up by string. It
 * must depend on the form alone and never answer undefined. A question is never forgotten: make it
 * once, with the module or the knowledge that answers it, not per text.
 */
export function rememberOfForm<Answer>(
  answer: (form: WordForm) => Answer,
): (form: WordForm) => Answer {
  const question = questions;
  questions += 1;
  return (form) => {
    const known = form.answers[question];
    if (known !== undefined) return known as Answer;
    const made = answer(form);
    form.answers[question] = made;
    return made;
  };
}

function shapeOf(surface: string): WordShape {
  if (/^\p{Nd}/u.test(surface)) return 'digits-first';
  if (!/[\p{L}\p{N}]/u.test(surface)) return 'mark';
  if (surface.length > 1 && surface === surface.toUpperCase()) return 'capitals';
  if (/^\p{Lu}/u.test(surface)) return 'capital-first';
  return /\p{Nd}/u.test(surface) ? 'digits' : 'plain';
}

function plainForm(lower: string): string {
  return lower
    .replace(/\p{Nd}/gu, '0')
    .replace(/[’‘]/gu, "'")
    .replace(/[“”„]|``|''/gu, '"');
}
