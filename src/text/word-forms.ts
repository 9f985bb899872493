/**
 * Spellings of words to what every rule asks of them again and again: lower case, the kind of
 * their first letter, their shape. A spelling is looked into once and then remembered, so that the
 * tokens of a text share few records and few strings.
 */
import { copyOf, longestKey, mostAnswers } from './remember.ts';

/** How a word is written. */
export type WordShape = 'digits-first' | 'mark' | 'capitals' | 'capital-first' | 'digits' | 'plain';

/** One spelling of a word. */
export interface WordForm {
  readonly surface: string;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** The questions of `tellOfForm` that were asked of this spelling, a bit each. */
  asked: number;
  /** Those of them that were answered yes. */
  told: number;
  /** The answers of `rememberOfForm`, by the number of the question. */
  [question: number]: unknown;
  readonly shape: WordShape;
  /** Lower-cased, digits as 0, straight quotation marks: as the tagging model's word list has it. */
  readonly plain: string;
}

const capitalStart = /^[\p{Lu}\p{Lt}]/u;

// A table of our own, open-addressed: a map would need a string cut out for every token of a text.
const slots = 65_536;
let forms = new Array<WordForm | undefined>(slots).fill(undefined);
let filled = 0;
/** Slots tried before a spelling is looked into anew: words made to collide cost no more than that. */
const mostTried = 32;

/** The form of the spelling between two offsets of a text. */
export function formAt(text: string, start: number, end: number): WordForm {
  if (end - start > longestKey) return lookInto(text.slice(start, end));
  const hash = hashOf(text, start, end);
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (let tried = 0; tried < mostTried; tried += 1) {
    const form = forms[slot];
    if (form === undefined) return addForm(slot, text.slice(start, end));
    if (isWrittenAt(form.surface, text, start, end)) return form;
    slot = (slot + 1) & (slots - 1);
  }
  return lookInto(text.slice(start, end));
}

/** FNV-1a over code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}

function isWrittenAt(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (surface.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  }
  return true;
}

function addForm(slot: number, surface: string): WordForm {
  const form = lookInto(copyOf(surface));
  if (filled >= mostAnswers) {
    forms = new Array<WordForm | undefined>(slots).fill(undefined);
    filled = 0;
  }
  forms[slot] = form;
  filled += 1;
  return form;
}

function lookInto(surface: string): WordForm {
  const lower = surface.toLowerCase();
  return {
    surface,
    lower,
    isCapital: capitalStart.test(surface),
    asked: 0,
    told: 0,
    shape: shapeOf(surface),
    plain: plainForm(lower),
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
    const known = form[question];
    if (known !== undefined) return known as Answer;
    const made = answer(form);
    form[question] = made;
    return made;
  };
}

let tellings = 0;
const mostTellings = 31;

/**
 * The same for what is only true or not, its answers kept in bits of the form itself. Reading asks
 * such questions of every word of a text, and most of its time would go by in fetching what is kept
 * elsewhere. Only the first questions made have a bit; the others are remembered.
 */
export function tellOfForm(holds: (form: WordForm) => boolean): (form: WordForm) => boolean {
  if (tellings >= mostTellings) return rememberOfForm(holds);
  const bit = 1 << tellings;
  tellings += 1;
  return (form) => {
    if ((form.asked & bit) === 0) {
      form.asked |= bit;
      if (holds(form)) form.told |= bit;
    }
    return (form.told & bit) !== 0;
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
