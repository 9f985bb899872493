/** Of whom something is demanded: "urged Germany to …", "asked Ukraine's president to …", "demanded that the North stop …". */
import type { Mention, Speaker, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom, within } from '../../text/spans-in-order.ts';
import type { Draft } from '../draft.ts';
import { speakerOf } from '../from-mention.ts';
import type { Word } from '../syntax/words.ts';
import { rangeOf } from './clause-wording.ts';

/** The addressee stands this near the beginning of what is demanded. */
const farthest = 60;

/** The party named between cue and content, or that opens the content and is to do something. */
export function findAddressee(
  draft: Draft,
  words: readonly Word[],
  { cue, speaker }: Statement,
  content: Span,
): Speaker | undefined {
  const from = Math.min(cue.at(-1)?.end ?? content.start, content.start);
  const region = { start: from, end: Math.min(content.end, content.start + farthest) };
  const mention = within(draft.mentions, region).find(({ name }) => name !== speaker.name);
  if (mention === undefined || !canBeAsked(mention)) return undefined;
  const before = draft.text.slice(content.start, Math.max(content.start, mention.start));
  if (
    !/^(?:that\s|on\s|for\s)?(?:the\s)?(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.\s|\p{L}+\s)?$/u.test(
      before,
    )
  )
    return undefined;
  if (mention.end > content.start && !isToAct(words, mention.end)) return undefined;
  return speakerOf(mention);
}

/** Groups too can be asked: "urged lawmakers to pass it". */
function canBeAsked({ kind, actorId }: Mention): boolean {
  return (
    actorId !== undefined || (kind !== 'unknown' && kind !== 'document' && kind !== 'anonymous')
  );
}

/** What stands right after the name: "to", "not", a verb, as in "that Iran stop"; not "'s" or a noun. */
function isToAct(words: readonly Word[], offset: number): boolean {
  const next = words[firstFrom(words, offset)];
  if (next === undefined) return false;
  return (
    ['to', 'vb', 'modal', 'neg', 'adv', 'vbz', 'aux', 'prep'].includes(next.tag) &&
    next.lower !== 'of'
  );
}

/**
 * "him directly to call", "the Union for maps": what is asked, without the pronoun or the name for
 * whom it is asked of.
 */
export function addressPassedOver(
  words: readonly Word[],
  content: Span,
  of: Speaker | undefined,
): Span {
  const { from, to } = rangeOf(words, content);
  const isPronoun = objectPronouns.has(words[from]?.lower ?? '');
  if (!isPronoun && of === undefined) return content;
  for (let at = from + 1; at + 1 < to && at - from <= longestAddress; at += 1) {
    const { tag, lower, start } = words[at] as Word;
    if (tag === 'comma' || tag === 'stop') return content;
    // "called for them to be released": they are not asked themselves.
    const isDone = words[at + 1]?.lower === 'be';
    if (tag === 'to') return isPronoun && !isDone ? { start, end: content.end } : content;
    if (isPronoun) continue;
    if (lower === 'for') return { start: (words[at + 1] as Word).start, end: content.end };
    if (tag === 'prep' || tag === 'sub' || tag === 'modal' || tag === 'vb') return content;
  }
  return content;
}

const longestAddress = 6;
const objectPronouns: ReadonlySet<string> = new Set([
  'him',
  'her',
  'them',
  'me',
  'us',
  'it',
  'you',
]);
