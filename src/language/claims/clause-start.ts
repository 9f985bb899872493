/** Where the clause begins that a word stands in: not in the middle of its subject. */
import { isFiniteVerb, sentenceStart } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';

const marks: ReadonlySet<Tag> = new Set([
  'comma',
  'dash',
  'colon',
  'stop',
  'quote',
  'sub',
  'rel',
  'paren',
]);

/**
 * Index of the first word of the clause, going left from `at` to a mark, a joiner of clauses or
 * the verb of the clause before.
 */
export function clauseStart(words: readonly Word[], at: number): number {
  const first = sentenceStart(words, at);
  let joiner = -1;
  for (let i = at - 1; i >= first; i -= 1) {
    const word = words[i] as Word;
    if (i === first && word.lower === 'that') return i;
    if (marks.has(word.tag)) return pastJoiner(words, i + 1);
    if (isFiniteVerb(word)) return Math.max(joiner, i) + 1;
    if (word.tag === 'cc') joiner = i;
  }
  return pastJoiner(words, first);
}

function pastJoiner(words: readonly Word[], at: number): number {
  return words[at]?.tag === 'cc' ? at + 1 : at;
}
