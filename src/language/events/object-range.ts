/** The words after a verb in which what it takes may stand, and those of its by-phrase. */
import { isFiniteVerb, phraseEnd, type Range, sentenceEnd } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';

const closers = new Set([
  'unless',
  'until',
  'where',
  'although',
  'though',
  'once',
  'under',
  'after',
  'before',
  'because',
  'while',
  'when',
  'as',
  'amid',
  'during',
  'since',
  'if',
  'that',
  'saying',
  'following',
  'despite',
  'ahead',
  'who',
  'which',
  'whether',
]);

/** The words in which an object may stand: up to the end of the clause, at most 24. */
export function rangeAfter(words: readonly Word[], at: number): Range {
  const limit = Math.min(sentenceEnd(words, at), at + 25);
  let end = at + 1;
  let isBetween = false;
  for (; end < limit; end += 1) {
    const word = words[end] as Word;
    if (
      word.tag === 'stop' ||
      word.tag === 'colon' ||
      word.tag === 'quote' ||
      closers.has(word.lower)
    )
      break;
    if (word.tag === 'modal' || (word.tag === 'aux' && end > at + 1)) break;
    if (word.tag === 'vbd' && words[end + 1]?.lower !== 'by') break;
    if (word.tag === 'to' && words[end + 1]?.tag === 'vb' && end > at + 1) break;
    if (word.tag === 'comma' && !goesOnAfterComma(words, end)) break;
    if (word.tag === 'cc' && !isBetween && opensClause(words, end + 1)) break;
    if (word.tag === 'cc' && words[end + 1]?.tag === 'vbz') break;
    if (word.lower === 'between') isBetween = true;
  }
  return { from: at + 1, to: end };
}

/** "met X and Y admitted": a phrase with a verb of its own. */
function opensClause(words: readonly Word[], at: number): boolean {
  const end = phraseEnd(words, at);
  const after = words[end];
  if (end === at || after?.sentence !== words[at]?.sentence) return false;
  return after?.tag === 'vbd' || after?.tag === 'aux' || after?.tag === 'modal';
}

/** A comma before an apposition or a further party, not before a new clause. */
function goesOnAfterComma(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !['propn', 'det', 'noun', 'adj'].includes(next.tag)) return false;
  if (/^an?$/u.test(next.lower)) return false;
  const after = words[phraseEnd(words, at + 1)];
  return after === undefined || after.sentence !== next.sentence || !isFiniteVerb(after);
}

export function findBy(words: readonly Word[], range: Range): Range | undefined {
  for (let at = range.from; at < range.to; at += 1) {
    if (words[at]?.lower === 'by') return { from: at + 1, to: agentEnd(words, at + 1, range.to) };
  }
  return undefined;
}

/** "by South Korea of ordering": an agent ends where another verb or preposition begins. */
function agentEnd(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const { tag, lower } = words[at] as Word;
    if (tag.startsWith('vb') || tag === 'to' || (tag === 'prep' && lower !== 'of')) return at;
    if (lower === 'of' && words[at + 1]?.tag === 'vbg') return at;
  }
  return limit;
}
