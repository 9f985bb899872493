/**
 * Spellings of words to what every rule asks of them again and again: lower case, the kind of
 * their first letter, their shape. A spelling is looked into once and then remembered, so that the
 * tokens of a text share few records and few strings.
 */

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
}

/** More spellings are not remembered at a time, and none longer than this. */
const mostForms = 20_000;
const longestRemembered = 40;

const capitalStart = /^[\p{Lu}\p{Lt}]/u;
let remembered = new Map<string, WordForm>();

/** The form of a spelling; a pure function in all but time. */
export function formOf(surface: string): WordForm {
  const known = remembered.get(surface);
  if (known !== undefined) return known;
  if (surface.length > longestRemembered) return lookInto(surface);
  if (remembered.size >= mostForms) remembered = new Map();
  const form = lookInto(copyOf(surface));
  remembered.set(form.surface, form);
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
  };
}

/** A string of its own: what is cut from a text keeps the whole text in memory. */
function copyOf(part: string): string {
  return part.split('').join('');
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
