/** Where the clause begins that a word stands in: not in the middle of its subject. */
import { isFiniteVerb, sentenceStart } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';
import { canBeListed } from './clause-joints.ts';

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
    if (word.tag === 'comma' && isListComma(words, i, joiner)) {
      if (joiner < 0) joiner = i + 1;
      continue;
    }
    // "officials, including the mayor, are": what is included belongs to the subject.
    if (word.tag === 'comma' && words[i + 1]?.lower === 'including') continue;
    if (marks.has(word.tag)) return joiner > i ? joiner + 1 : pastJoiner(words, i + 1);
    if (isFiniteVerb(word)) return Math.max(joiner, i) + 1;
    if (word.tag === 'cc') joiner = i;
  }
  return pastJoiner(words, first);
}

/** "barbers, salons, and care services": the comma before "and", and those between short names before it. */
function isListComma(words: readonly Word[], at: number, joiner: number): boolean {
  const joined = words[at + 1]?.lower;
  if (joined === 'and' || joined === 'or') {
    return canBeListed(words[at - 1]) && words[at + 2]?.tag !== 'pron';
  }
  if (joiner < 0) return false;
  for (let i = at + 1; i < at + longestItem; i += 1) {
    if (words[i]?.tag === 'comma') return canBeListed(words[at - 1]);
    if (!canBeListed(words[i])) return false;
  }
  return false;
}

/** Words of one item of a list, with its comma. */
const longestItem = 6;

function pastJoiner(words: readonly Word[], at: number): number {
  return words[at]?.tag === 'cc' ? at + 1 : at;
}
