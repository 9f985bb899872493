/**
 * How certain a statement's content is as its speaker puts it, −3 to +3 as in FactBank and UW:
 * the cue gives a base; modals, hedges, negation and conditions in cue and content move it.
 */
import { firstFrom } from '../../text/spans-in-order.ts';
import { certaintyByAct, certaintyByLemma, hedges } from '../locales/en/hedges.ts';
import type { Word } from '../syntax/words.ts';
import type { FoundStatement } from './found.ts';

/** Certainty of a statement from −3 (certainly not) to +3 (certainly so), in steps of a half. */
export function judgeCertainty(words: readonly Word[], statement: FoundStatement): number {
  const lemma = words[statement.cueWord]?.lemma ?? '';
  let certainty = certaintyByLemma.get(lemma) ?? certaintyByAct[statement.act];
  if (statement.hearsay === true) certainty = Math.min(certainty, 1.5);
  for (let at = statement.cue.from; at < statement.cue.to; at += 1) {
    const word = words[at] as Word;
    if (word.tag === 'neg') certainty = Math.min(certainty, 0);
    else if (word.tag === 'modal') certainty = Math.min(certainty, 1);
  }
  return limitByContent(words, statement, certainty);
}

/** A hedge or condition near the content's beginning weakens it; a negation there turns it. */
function limitByContent(
  words: readonly Word[],
  statement: FoundStatement,
  certainty: number,
): number {
  const first = statement.content[0];
  if (first === undefined || statement.act === 'deny') return certainty;
  let limited = certainty;
  let seen = 0;
  for (let at = firstFrom(words, first.start); at < words.length && seen < 14; at += 1, seen += 1) {
    const word = words[at] as Word;
    if (word.start >= first.end || word.tag === 'comma') break;
    const limit = word.tag === 'propn' ? undefined : hedges.get(word.lower);
    if (limit !== undefined) limited = Math.min(limited, limit);
    else if (word.tag === 'neg') return -limited;
  }
  return limited;
}
