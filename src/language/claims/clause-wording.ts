/**
 * Spans to wordings that can be read alone: cut where their clause ends ("…, and there are signs
 * that …"), and lengthened where they break off inside a phrase ("over" before "the next ten years").
 */
import type { Span } from '../../model/span.ts';
import { firstFrom } from '../../text/spans-in-order.ts';
import { timesBefore, wantsMore } from '../locales/en/clause-words.ts';
import type { Range } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';
import { completePhrase } from './clause-continuation.ts';
import { findCut } from './clause-cut.ts';

/** A wording keeps at least this many words, or it stays as it was. */
const fewestWords = 2;

/** The words that a span covers; empty where it covers none. */
export function rangeOf(words: readonly Word[], { start, end }: Span): Range {
  const from = firstFrom(words, start);
  return { from, to: Math.max(from, firstFrom(words, end)) };
}

/**
 * The wording of a span: one clause, whole. The span itself where too little would be left. The
 * clause is not looked at before `verb`, an offset, where that of its own verb is given.
 */
export function wordClause(words: readonly Word[], span: Span, verb: number = span.start): Span {
  const { from, to } = rangeOf(words, span);
  if (to === from) return span;
  const cut = findCut(words, from, to, Math.max(from + fewestWords, firstFrom(words, verb) + 1));
  const end = cut < to ? cut : completePhrase(words, from, to);
  const last = dropDangling(words, from, end);
  if (last === to || last - from < fewestWords) return span;
  return { start: span.start, end: (words[last - 1] as Word).end };
}

/** Index after the last word that does not ask for another: no "of", "the", "even" or comma at the end. */
function dropDangling(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isDangling(words, end)) end -= 1;
  return end;
}

const danglingTags: ReadonlySet<Tag> = new Set([
  'det',
  'cc',
  'to',
  'comma',
  'colon',
  'dash',
  'rel',
]);

function isDangling(words: readonly Word[], end: number): boolean {
  const { tag, lower } = words[end - 1] as Word;
  // "to make his case hours | before he speaks".
  if (timesBefore.has(lower) && words[end]?.tag === 'sub') return true;
  return danglingTags.has(tag) || wantsMore.has(lower);
}
