/** Where the model's spans are known to err: corrections by marks, and by what a rule found there. */
import type { Span } from '../../model/span.ts';
import type { Range } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import type { FoundStatement } from './found.ts';

/**
 * A sentence's own full stop and a bracket around it are outside the content; within quotation
 * marks the stop and the closing mark are inside.
 */
export function endRightly(words: readonly Word[], { from, to }: Range): Range {
  const last = words[to - 1];
  if (last === undefined) return { from, to };
  if (last.quotation < 0)
    return withoutBracket(words, { from, to: last.tag === 'stop' && to - from > 1 ? to - 1 : to });
  let end = to;
  while (end - to < 2 && words[end]?.quotation === last.quotation && isClosing(words[end]))
    end += 1;
  return words[end]?.quotation === last.quotation ? { from, to } : { from, to: end };
}

/** "(and criticised the mayor)": the bracket that closes is outside where the one that opens is. */
function withoutBracket(words: readonly Word[], { from, to }: Range): Range {
  if (words[to - 1]?.lower !== ')' || to - from < 2) return { from, to };
  const isOpened = words.slice(from, to).some(({ lower }) => lower === '(');
  return { from, to: isOpened ? to : to - 1 };
}

function isClosing(word: Word | undefined): boolean {
  return word?.tag === 'stop' || word?.tag === 'quote';
}

/** "The mayor’s" as "The mayor": PolNeAR has it either way. */
export function withoutMark(words: readonly Word[], { from, to }: Range): Range {
  const isMark = to - from > 1 && /^['’]s?$/u.test(words[to - 1]?.lower ?? '');
  return { from, to: isMark ? to - 1 : to };
}

const namingWords: ReadonlySet<string> = new Set(['called', 'named', 'dubbed', 'titled']);

/** "is called “the Lamp”": a name and not what somebody said. */
export function isNaming(words: readonly Word[], cue: Range): boolean {
  const last = words[cue.to - 1] as Word;
  const isPassive = words[cue.to - 2]?.tag === 'aux' || words[cue.to - 2]?.tag === 'adv';
  return namingWords.has(last.lower) && isPassive;
}

/**
 * Where a rule is surer of the words than the model: "refused to discuss it", where the
 * infinitive is what was refused, and "the promise to publish the bids changed nothing", where
 * the content of a noun ends before the verb that the noun is the subject of.
 */
export function isPlainer(
  words: readonly Word[],
  rule: FoundStatement,
  cue: Range,
  content: readonly Span[],
): boolean {
  const [own, another] = rule.content;
  if (own === undefined || another !== undefined) return false;
  const next = words[rule.cue.to];
  const first = content.length === 1 ? content[0] : undefined;
  if (rule.cue.from === cue.from && next?.tag === 'to' && next.start === own.start)
    return cue.to > rule.cue.to || (first?.end === own.end && first.start > own.start);
  return words[rule.cueWord]?.tag === 'noun' && first?.start === own.start;
}

/**
 * "The bridge, the minister said, will open": a rule found every part that the model did, to the
 * letter, and another part whose words the model gave no role.
 */
export function isFuller(
  rule: FoundStatement,
  content: readonly Span[],
  isFree: (span: Span) => boolean,
): boolean {
  if (rule.content.length <= content.length) return false;
  const known = new Set(content.map(({ start, end }) => `${start}-${end}`));
  const added = rule.content.filter(({ start, end }) => !known.has(`${start}-${end}`));
  return added.length === rule.content.length - known.size && added.every(isFree);
}
