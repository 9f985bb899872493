/** How far the cue of a verb reaches. */
import { carrierVerbs, cueNouns, statementNouns } from '../locales/en/cues.ts';
import type { Range } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';

/** "said in a statement": the noun belongs to the cue when it follows at once. */
export function extendCue(words: readonly Word[], cue: Range): Range {
  const preposition = words[cue.to];
  if (preposition?.tag !== 'prep' || preposition.sentence !== words[cue.to - 1]?.sentence)
    return cue;
  const noun = words[cue.to + 1]?.tag === 'det' ? cue.to + 2 : cue.to + 1;
  const head = words[noun];
  return head !== undefined && head.lower === 'statement' && statementNouns.has(head.lower)
    ? { from: cue.from, to: noun + 1 }
    : cue;
}

/** "issued a statement", "gave a speech": what follows says what was in it. */
export function isCarriedStatement(words: readonly Word[], at: number): boolean {
  if (words[at]?.tag !== 'det') return false;
  const carries = carrierVerbs.has(words[at - 1]?.lemma ?? '');
  return [words[at + 1], words[at + 2]].some(
    (word) =>
      word !== undefined &&
      (statementNouns.has(word.lower) || (carries && cueNouns.has(word.lower))),
  );
}

/** Whether "to" and a verb start at `at`. */
export function opensInfinitive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag;
  return words[at]?.tag === 'to' && (next === 'vb' || next === 'aux');
}
