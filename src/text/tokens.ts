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
  addTokens(tokens, text, from, to);
  return tokens;
}

/** The same, added to a list. What stands outside the two offsets has no part in them. */
export function addTokens(tokens: Token[], text: string, from: number, to: number): void {
  let at = from;
  while (at < to) {
    const first = classAt(text, at);
    if (first === blank) {
      at += 1;
      continue;
    }
    const plainEnd = first === mark ? at + 1 : endOfPlain(text, at, to, first);
    if (plainEnd > at) {
      tokens.push({
        kind: kindOfPlain(first),
        start: at,
        end: plainEnd,
        form: formAt(text, at, plainEnd),
      });
      at = plainEnd;
    } else at = addByPattern(tokens, text, at, from, to);
  }
}

/** Adds the token that only the pattern can tell and answers where it ends. */
function addByPattern(tokens: Token[], text: string, at: number, from: number, to: number): number {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  tokenPattern.lastIndex = at - from;
  const match = tokenPattern.exec(part);
  if (match === null) return at + 1;
  const end = at + match[0].length;
  tokens.push({ kind: kindOf(match), start: at, end, form: formAt(text, at, end) });
  return end;
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  if (match[2] !== undefined) return 'number';
  return match[5] === undefined ? 'word' : 'punctuation';
}

/**
 * What a character can be without asking the pattern, which takes ten times as long. `other` is
 * all that needs it: letters beyond ASCII, and marks that may go on.
 */
const other = 0;
const letter = 1;
const digit = 2;
const mark = 3;
const blank = 4;

const classes = Uint8Array.from({ length: 0x2020 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/u.test(character)) return letter;
  if (/[0-9]/u.test(character)) return digit;
  if (/[\s“”–—]/u.test(character)) return /\s/u.test(character) ? blank : mark;
  return code > 127 || /[.'`_-]/u.test(character) ? other : mark;
});

function classAt(text: string, at: number): number {
  return classes[text.charCodeAt(at)] ?? other;
}

function kindOfPlain(first: number): Token['kind'] {
  if (first === letter) return 'word';
  return first === digit ? 'number' : 'punctuation';
}

/** The end of a token of ASCII letters or digits; -1 where only the pattern can tell. */
function endOfPlain(text: string, at: number, to: number, first: number): number {
  if (first === other) return -1;
  const limit = Math.min(to, at + longestRun);
  let end = at + 1;
  let next = other;
  for (; end < limit; end += 1) {
    next = classAt(text, end);
    if (next !== digit && (first === digit || next !== letter)) break;
  }
  if (end === at + longestRun) return -1;
  return end === to || canEndBefore(text.charCodeAt(end), next, first, end - at) ? end : -1;
}

/** Whether letters or digits end before the character with this code. */
function canEndBefore(code: number, next: number, first: number, length: number): boolean {
  const isKnown = code < firstBeyondAscii || next === mark || next === blank;
  if (first === digit) return isKnown && next !== letter && !joinsFigures(code);
  if (code === stop) return length > 1;
  return next === mark || next === blank || code === hyphen || code === backtick;
}

const firstBeyondAscii = 0x80;
const [stop, comma, colon, hyphen, backtick] = [0x2e, 0x2c, 0x3a, 0x2d, 0x60];

function joinsFigures(code: number): boolean {
  return code === stop || code === comma || code === colon;
}
