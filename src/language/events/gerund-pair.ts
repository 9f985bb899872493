/** Two gerunds joined by "and": what governs the first governs both. */
import type { Word } from '../syntax/words.ts';

/** "of jailing and torturing": the index of "jailing" for that of "torturing"; else `at` itself. */
export function firstOfPair(words: readonly Word[], at: number): number {
  return words[at - 1]?.tag === 'cc' && words[at - 2]?.tag === 'vbg' ? at - 2 : at;
}
