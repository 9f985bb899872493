/**
 * Text to tokens: words, numbers and punctuation marks with their offsets. A hyphen stands
 * alone ("U.S.-led" is three tokens), a possessive is a token of its own ("Putin", "’s"),
 * dotted abbreviations stay whole ("U.S.", "a.m."). White space belongs to no token.
 */
import type { Span } from '../model/span.ts';

/** One token; `text.slice(start, end)` is its text. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punctuation';
}

// Alternatives in order: dotted abbreviation, number with its suffix, possessive, word, marks.
const tokenPattern = new RegExp(
  [
    '(\\p{L}(?:\\.\\p{L}(?![\\p{L}\\p{M}]))+\\.?)',
    '(\\p{Nd}+(?:[.,:]\\p{Nd}+)*[\\p{L}\\p{M}]*)',
    "(['’][sS](?![\\p{L}\\p{M}\\p{Nd}]))",
    "([\\p{L}\\p{M}\\p{N}_]+(?:['’](?![sS](?![\\p{L}\\p{M}\\p{Nd}]))[\\p{L}\\p{M}]+)*)",
    "(\\.{2,}|``|''|--+|\\S)",
  ].join('|'),
  'gu',
);

/** The tokens of `text` between `from` and `to` (all of it when absent), in order. Empty text gives []. */
export function tokenize(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(tokenPattern)) {
    const start = from + match.index;
    tokens.push({ kind: kindOf(match), start, end: start + match[0].length });
  }
  return tokens;
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  if (match[2] !== undefined) return 'number';
  return match[5] === undefined ? 'word' : 'punctuation';
}
