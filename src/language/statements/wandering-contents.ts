/**
 * Contents of the model that run over the end of a sentence and quote nothing. On PolNeAR nearly
 * all of them are wrong, so there the rules stand.
 */
import type { Word } from '../syntax/words.ts';
import type { TaggedSpan } from './tagger/tagged-span.ts';

/** Parts the model's spans; both lists in order. */
export function setWanderingApart<Found extends TaggedSpan>(
  words: readonly Word[],
  spans: readonly Found[],
): { readonly sound: readonly Found[]; readonly wandering: readonly Found[] } {
  const sound: Found[] = [];
  const wandering: Found[] = [];
  for (const span of spans)
    (span.role === 'content' && wanders(words, span) ? wandering : sound).push(span);
  return { sound, wandering };
}

/** A quotation that was not closed, or goes on in the next paragraph, may well go on here. */
function wanders(words: readonly Word[], { from, to }: TaggedSpan): boolean {
  const isOver = words[from]?.sentence !== words[to - 1]?.sentence;
  for (let at = from; isOver && at < to; at += 1) {
    const word = words[at] as Word;
    if (word.quotation >= 0 || word.tag === 'quote') return false;
  }
  return isOver;
}
