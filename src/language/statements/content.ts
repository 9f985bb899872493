/**
 * Where the content of a statement starts and ends, by the conventions of PolNeAR: "that" and
 * the infinitive's "to" belong to it, a sentence's last stop does not, quotation marks do; what
 * stands between cue and content ("on Tuesday", "in an interview") belongs to neither.
 */
import type { Span } from '../../model/span.ts';
import type { Quotation } from '../syntax/quotes.ts';
import type { Word } from '../syntax/words.ts';
import { findClauseEnd } from './clause-end.ts';
import type { StatementContext } from './context.ts';
import { findObjectEnd } from './object-end.ts';

/** The span of a content between two word indices, without outer commas and stops; undefined when nothing is left. */
export function contentSpan(words: readonly Word[], from: number, to: number): Span | undefined {
  let last = to - 1;
  while (last >= from) {
    const word = words[last] as Word;
    const trims = word.quotation < 0 && ['stop', 'comma', 'colon', 'dash'].includes(word.tag);
    if (!trims) break;
    last -= 1;
  }
  let first = from;
  while (first <= last && ['comma', 'stop', 'dash'].includes((words[first] as Word).tag))
    first += 1;
  if (first > last) return undefined;
  return { start: (words[first] as Word).start, end: (words[last] as Word).end };
}

/** A span widened so that it never cuts a quotation in two: it ends where the quotation ends. */
export function widenToQuotations(
  span: Span,
  quotations: readonly Quotation[],
  words: readonly Word[],
  last: number,
): Span {
  const index = words[last]?.quotation ?? -1;
  const quotation = index >= 0 ? quotations[index] : undefined;
  return quotation === undefined
    ? span
    : { start: span.start, end: Math.max(span.end, quotation.end) };
}

export function contentFrom(
  context: StatementContext,
  at: number,
  object: boolean,
): Span | undefined {
  const { words, quotations } = context;
  if (words[at] === undefined || words[at]?.sentence !== words[at - 1]?.sentence) return undefined;
  const end = object ? findObjectEnd(words, at) : findClauseEnd(words, at);
  const span = contentSpan(words, at, end);
  return span === undefined ? undefined : widenToQuotations(span, quotations, words, end - 1);
}
