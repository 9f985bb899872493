/**
 * Text to tokens: words, numbers and punctuation marks with their offsets. A hyphen stands
 * alone ("U.S.-led" is three tokens), a possessive is a token of its own ("Putin", "’s"),
 * dotted abbreviations stay whole ("U.S.", "a.m."). White space belongs to no token.
 */
import type { Span } from '../model/span.ts';
import { formAt, type WordForm } from './word-forms.ts';

/** One token; `text.slice(start, end)` is its text, and that of its form. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly form: WordForm;
}

// Alternatives in order: dotted abbreviation, number with its suffix, possessive, word, marks.
// Nothing may go on without end: a run of millions would overflow the stack of the pattern.
const tokenPattern = new RegExp(
  [
    '(\\p{L}(?:\\.\\p{L}(?![\\p{L}\\p{M}])){1,99}\\.?)',
    '(\\p{Nd}{1,999}(?:[.,:]\\p{Nd}{1,999}){0,99}[\\p{L}\\p{M}]{0,999})',
    "(['’][sS](?![\\p{L}\\p{M}\\p{Nd}]))",
    "([\\p{L}\\p{M}\\p{N}_]{1,999}(?:['’](?![sS](?![\\p{L}\\p{M}\\p{Nd}]))[\\p{L}\\p{M}]{1,999}){0,99})",
    "(\\.{2,999}|``|''|-{2,999}|\\S)",
  ].join('|'),
  'uy',
);

/** The longest run that a token takes, as the pattern has it. */
const longestRun = 999;

/** The tokens of `text` between `from` and `to` (all of it when absent), in order. Empty text gives []. */
export function tokenize(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  let at = 0;
  while (at < part.length) {
    const letter = classOf(part, at);
    if (letter === 'blank') {
      at += 1;
      continue;
    }
    const plainEnd = endOfPlain(part, at, letter);
    const match = plainEnd === undefined ? matchAt(part, at) : undefined;
    const end = plainEnd ?? at + (match?.[0].length ?? 0);
    if (end > at) {
      const kind = match === undefined ? kindOfPlain[letter] : kindOf(match);
      const form = formAt(text, from + at, from + end);
      tokens.push({ kind, start: from + at, end: from + end, form });
    }
    at = Math.max(end, at + 1);
  }
  return tokens;
}

function matchAt(part: string, at: number): RegExpExecArray | undefined {
  tokenPattern.lastIndex = at;
  return tokenPattern.exec(part) ?? undefined;
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  if (match[2] !== undefined) return 'number';
  return match[5] === undefined ? 'word' : 'punctuation';
}

/**
 * What a character can be without asking the pattern, which takes ten times as long. `other` is
 * all that needs it: anything beyond ASCII, and marks that may go on.
 */
type CharacterClass = 'letter' | 'digit' | 'mark' | 'blank' | 'other';

const kindOfPlain = {
  letter: 'word',
  digit: 'number',
  mark: 'punctuation',
  blank: 'punctuation',
  other: 'punctuation',
} as const;

const classes: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/u.test(character)) return 'letter';
  if (/[0-9]/u.test(character)) return 'digit';
  if (/\s/u.test(character)) return 'blank';
  return /[.'`_-]/u.test(character) ? 'other' : 'mark';
});

function classOf(part: string, at: number): CharacterClass {
  return classes[part.charCodeAt(at)] ?? 'other';
}

/** The end of a token of ASCII letters or digits, or of a lone mark; undefined where only the pattern can tell. */
function endOfPlain(part: string, at: number, first: CharacterClass): number | undefined {
  if (first === 'mark') return at + 1;
  if (first === 'other') return undefined;
  const limit = Math.min(part.length, at + longestRun);
  let end = at + 1;
  let next: CharacterClass | undefined;
  for (; end < limit; end += 1) {
    next = classOf(part, end);
    if (next !== 'digit' && (first === 'digit' || next !== 'letter')) break;
  }
  if (end === at + longestRun) return undefined;
  return end === part.length || canEndBefore(part.charAt(end), next, first, end - at)
    ? end
    : undefined;
}

function canEndBefore(
  next: string,
  nextClass: CharacterClass | undefined,
  first: CharacterClass,
  length: number,
): boolean {
  if (first === 'digit') return nextClass !== 'letter' && !/[.,:\u0080-\uffff]/.test(next);
  if (next === '.') return length > 1;
  return nextClass === 'mark' || nextClass === 'blank' || next === '-' || next === '`';
}
