/**
 * Who acts in an event that a noun tells: a name before it, or the subject of a clause that does
 * no more than hold it.
 */
import { lightVerbs, sharingPrepositions } from '../locales/en/governing-verbs.ts';
import type { Range } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import type { Trigger } from './triggers.ts';

/** First word of the noun's own phrase, without its article. */
function ownPhrase(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && at - first < ownReach && isOwn(words[first - 1] as Word)) first -= 1;
  return first;
}

const ownTags: ReadonlySet<Word['tag']> = new Set<Word['tag']>([
  'adj',
  'adv',
  'noun',
  'propn',
  'num',
  'vbg',
  'vbn',
  'dash',
]);

/** The longest phrase before a noun, in words. */
const ownReach = 6;

/** "phone" and "telephone" look like verbs. */
function isOwn({ tag, lower }: Word): boolean {
  return ownTags.has(tag) || lower.endsWith('phone');
}

/** What one side does to the other, so that a name before the noun is the side that does it. */
const oneWay: ReadonlySet<Trigger['type']> = new Set<Trigger['type']>([
  'ASSAULT',
  'SANCTION',
  'RETREAT',
]);

/** "the Norland strikes on": whose they are. Before talks a name may be that of their place. */
export function findNamedBefore({ at, type }: Trigger, words: readonly Word[]): Range | undefined {
  if (!oneWay.has(type)) return undefined;
  const from = ownPhrase(words, at);
  const isNamed = words.slice(from, at).some(({ tag }) => tag === 'propn');
  return isNamed ? { from, to: at } : undefined;
}

/** Whether the clause's subject takes part: "held talks with", "after his meeting with", not "enforces sanctions on". */
export function sharesSubject(words: readonly Word[], at: number, type: Trigger['type']): boolean {
  const holder = wordBefore(words, at);
  const isPart = words[holder]?.lower === 'of' && words[holder - 1]?.tag === 'noun';
  const word = words[isPart ? wordBefore(words, holder - 1) : holder];
  if (word === undefined || word.sentence !== words[at]?.sentence) return false;
  if (word.lemma !== undefined && word.tag.startsWith('vb')) return lightVerbs.has(word.lemma);
  return !oneWay.has(type) && sharingPrepositions.has(word.lower);
}

/** Index of the word before the noun's phrase and its article. */
function wordBefore(words: readonly Word[], at: number): number {
  const before = ownPhrase(words, at) - 1;
  return words[before]?.tag === 'det' ? before - 1 : before;
}
