/**
 * How certain a statement's content is as its speaker puts it, −3 to +3 as in FactBank and UW:
 * the cue gives a base; modals, hedges, negation and conditions in cue and content move it.
 */
import { firstFrom } from '../../text/spans-in-order.ts';
import { certaintyByAct, certaintyByLemma, hedges } from '../locales/en/hedges.ts';
import { isFiniteVerb } from '../syntax/phrases.ts';
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

/** A hedge or condition near the beginning of the content's first clause weakens it; a negation there turns it. */
function limitByContent(
  words: readonly Word[],
  statement: FoundStatement,
  certainty: number,
): number {
  const first = statement.content[0];
  if (first === undefined || statement.act === 'deny') return certainty;
  let limited = certainty;
  let hasVerb = false;
  const from = firstFrom(words, first.start);
  for (let at = from; at < words.length && at - from < 14; at += 1) {
    const word = words[at] as Word;
    if (word.start >= first.end || word.tag === 'comma') break;
    if (hasVerb && word.tag === 'cc' && opensClause(words[at + 1])) break;
    hasVerb ||= isFiniteVerb(word);
    const limit = word.tag === 'propn' ? undefined : hedges.get(word.lower);
    if (limit !== undefined) limited = Math.min(limited, limit);
    else if (word.tag === 'neg' && !isOfPart(words[at + 1])) return -limited;
  }
  return limited;
}

/** "made progress but it was", "had read the letter but did not": what follows has its own verb. */
function opensClause(next: Word | undefined): boolean {
  return next !== undefined && (next.tag === 'aux' || next.tag === 'modal' || next.tag === 'pron');
}

/** "important not to rush", "not only", "not solely": what is denied is not the whole. */
function isOfPart(next: Word | undefined): boolean {
  return next?.tag === 'to' || parts.has(next?.lower ?? '');
}

const parts: ReadonlySet<string> = new Set(['only', 'just', 'solely', 'merely', 'simply']);
