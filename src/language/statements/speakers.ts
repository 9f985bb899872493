/**
 * Who speaks: a statement's source words to a speaker. Names, roles, metonyms and collectives
 * come from the mentions; "he", "she", "they" and "who" from what was named or spoke before.
 */
import type { Mention, Speaker } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import { anonymousHeads, collectiveHeads, documentHeads } from '../locales/en/speakers.ts';
import { spanOf } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import type { FoundStatement } from './found.ts';

/** Answers the speaker of a statement; statements must come in order of the text. */
export type SpeakerResolver = (statement: FoundStatement) => Speaker;

const nobody: Speaker = { name: '', kind: 'unknown' };

/** A resolver over one text. It remembers who spoke last, for the pronouns that follow. */
export function createSpeakerResolver(draft: Draft, words: readonly Word[]): SpeakerResolver {
  const { mentions, text } = draft;
  let lastPerson: Speaker | undefined;
  let lastGroup: Speaker | undefined;
  const resolve = (found: FoundStatement): Speaker => {
    if (found.source === undefined) return nobody;
    const first = words[found.source.from] as Word;
    const span = spanOf(words, found.source);
    if (found.relative === true) {
      const antecedent = mentionBefore(mentions, span.start, 3);
      return antecedent === undefined
        ? namePhraseBefore(text, words, found.source.from)
        : speakerOf(antecedent);
    }
    if (isOne(found) && /^(?:he|she|his|her)$/u.test(first.lower)) {
      return lastSpeaker(mentions, span.start, lastPerson, ['person']) ?? named(text, span);
    }
    if (isOne(found) && /^(?:they|it|their|its)$/u.test(first.lower)) {
      const kinds = first.lower.startsWith('the') ? groupKinds : bodyKinds;
      return lastSpeaker(mentions, span.start, lastGroup, kinds) ?? named(text, span);
    }
    return fromNames(text, mentions, words, found);
  };
  return (found) => {
    const speaker = resolve(found);
    if (speaker.kind === 'person') lastPerson = speaker;
    else if (speaker.kind !== 'unknown') lastGroup = speaker;
    return speaker;
  };
}

const groupKinds: readonly Mention['kind'][] = [
  'collective',
  'organisation',
  'government',
  'armed-group',
  'country',
  'anonymous',
];
const bodyKinds: readonly Mention['kind'][] = ['government', 'organisation', 'country', 'document'];

function isOne({ source }: FoundStatement): boolean {
  return source !== undefined && source.to - source.from === 1;
}

function speakerOf({ name, kind, actorId }: Mention): Speaker {
  return actorId === undefined ? { name, kind } : { name, kind, actorId };
}

/** The last speaker of a kind, unless somebody else of that kind was named since in the same breath. */
function lastSpeaker(
  mentions: readonly Mention[],
  start: number,
  last: Speaker | undefined,
  kinds: readonly Mention['kind'][],
): Speaker | undefined {
  let at = firstAfter(mentions, start) - 1;
  for (let steps = 0; at >= 0 && steps < 12; at -= 1, steps += 1) {
    const mention = mentions[at] as Mention;
    if (!kinds.includes(mention.kind) || start - mention.end > 600) continue;
    // The nearest one named is the safer reading only when nobody has spoken yet.
    if (last === undefined || last.name === mention.name) return speakerOf(mention);
    return last;
  }
  return last;
}

function mentionBefore(
  mentions: readonly Mention[],
  start: number,
  gap: number,
): Mention | undefined {
  const mention = mentions[firstAfter(mentions, start) - 1];
  return mention !== undefined && start - mention.end <= gap ? mention : undefined;
}

/** Index of the first mention that starts at `start` or later. */
function firstAfter(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A named source: the mention that covers its head, else the words themselves. */
function fromNames(
  text: string,
  mentions: readonly Mention[],
  words: readonly Word[],
  found: FoundStatement,
): Speaker {
  const range = found.source as NonNullable<FoundStatement['source']>;
  const span = spanOf(words, range);
  const head = headOf(words, range.from, range.to);
  const headWord = words[head] as Word;
  for (let at = Math.max(0, firstAfter(mentions, span.start) - 1); at < mentions.length; at += 1) {
    const mention = mentions[at] as Mention;
    if (mention.start >= span.end) break;
    if (mention.start <= headWord.start && mention.end >= headWord.end) return speakerOf(mention);
  }
  return describe(text.slice(span.start, (words[head] as Word).end), headWord.lower);
}

/** The main word: the last before a comma, dash, preposition or relative pronoun. */
function headOf(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const { tag } = words[at] as Word;
    if (['comma', 'dash', 'prep', 'rel', 'paren', 'sub', 'vbg', 'vbn'].includes(tag)) return at - 1;
  }
  return to - 1;
}

function describe(name: string, head: string): Speaker {
  const trimmed = name.replace(/^(?:a|an)\s+/iu, '').trim();
  if (anonymousHeads.has(head)) return { name: trimmed, kind: 'anonymous' };
  if (collectiveHeads.has(head)) return { name: trimmed, kind: 'collective' };
  if (documentHeads.has(head)) return { name: trimmed, kind: 'document' };
  return { name: trimmed, kind: 'unknown' };
}

function named(text: string, span: { start: number; end: number }): Speaker {
  return { name: text.slice(span.start, span.end), kind: 'unknown' };
}

/** "officials who say": the noun phrase right before the relative pronoun. */
function namePhraseBefore(text: string, words: readonly Word[], at: number): Speaker {
  let last = at - 1;
  while (last >= 0 && (words[last]?.tag === 'comma' || words[last]?.tag === 'dash')) last -= 1;
  let first = last;
  while (
    first > 0 &&
    last - first < 4 &&
    words[first - 1]?.sentence === words[at]?.sentence &&
    ['noun', 'propn', 'adj', 'det', 'possessive'].includes(words[first - 1]?.tag ?? '')
  )
    first -= 1;
  if (last < 0 || words[last]?.sentence !== words[at]?.sentence) return nobody;
  const span = spanOf(words, { from: first, to: last + 1 });
  return describe(text.slice(span.start, span.end), (words[last] as Word).lower);
}
