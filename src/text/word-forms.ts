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
  readonly shape: WordShape;
  /** Lower-cased, digits as 0, straight quotation marks: as the tagging model's word list has it. */
  readonly plain: string;
  /** What `rememberOfForm` has been asked of this spelling, by the number of the question. */
  readonly answers: unknown[];
}

const capitalStart = /^[\p{Lu}\p{Lt}]/u;

// A table of our own, open-addressed: a map would need a string cut out for every token of a text.
const slots = 65_536;
let hashes = new Int32Array(slots);
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
    if (form === undefined) return addForm(slot, hash, text.slice(start, end));
    if (hashes[slot] === hash && isWrittenAt(form.surface, text, start, end)) return form;
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

function addForm(slot: number, hash: number, surface: string): WordForm {
  const form = lookInto(copyOf(surface));
  if (filled >= mostAnswers) {
    hashes = new Int32Array(slots);
    forms = new Array<WordForm | undefined>(slots).fill(undefined);
    filled = 0;
  }
  hashes[slot] = hash;
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
