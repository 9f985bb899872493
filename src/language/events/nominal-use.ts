/**
 * Words that look like verbs and are nouns or adjectives where they stand: "the Trump-Kim
 * meeting", "its promising response", "a planned first strike".
 */
import { groupStart } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';

/** What stands before a noun or an adjective and never directly before a verb. */
const openers: ReadonlySet<Tag> = new Set<Tag>(['det', 'possessive', 'adj', 'num']);

/** What may stand between an opener and its noun. */
const inside: ReadonlySet<Tag> = new Set<Tag>(['propn', 'noun', 'adj', 'num', 'dash']);

/** What a verb takes: "a crowd meeting the president" has a verb, "the Trump meeting" has none. */
const objects: ReadonlySet<Tag> = new Set<Tag>(['det', 'propn', 'pron', 'num']);

const reach = 6;

/** Whether the verb form at `at` is used as a noun or an adjective. */
export function isNominal(words: readonly Word[], at: number): boolean {
  const { tag, sentence } = words[at] as Word;
  const before = words[at - 1];
  if (before?.sentence !== sentence || (groupStart(words, at) !== at && tag !== 'vbz'))
    return false;
  if (tag === 'vbg' && words[at + 1]?.lower === 'between') return true;
  if (tag === 'vbg')
    return openers.has(before.tag) || (isCompound(words, at) && !takesObject(words, at));
  if (tag === 'vbz')
    return before.tag === 'modal' || joinsNouns(words, at) || takesNounPreposition(words, at);
  return (
    tag === 'vb' && (openers.has(before.tag) || followsOneName(words, at) || isToBlame(words, at))
  );
}

/** "is to blame", "isn't solely to blame". */
function isToBlame(words: readonly Word[], at: number): boolean {
  if (words[at]?.lemma !== 'blame' || words[at - 1]?.tag !== 'to') return false;
  const before = words[at - 2]?.tag;
  return before === 'aux' || before === 'neg' || before === 'adv';
}

/** "sanctions on Norland": a verb would take the name itself. */
function takesNounPreposition(words: readonly Word[], at: number): boolean {
  return words[at]?.lemma === 'sanction' && words[at + 1]?.tag === 'prep';
}

/** "missiles and bombs": after "and" behind a noun. */
function joinsNouns(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.tag === 'cc' && words[at - 2]?.tag === 'noun';
}

/** "the June 12 Trump-Kim meeting": names and nouns back to an article or an owner. */
function isCompound(words: readonly Word[], at: number): boolean {
  let first = at - 1;
  while (first > 0 && at - first < reach && inside.has((words[first] as Word).tag)) first -= 1;
  const opener = words[first];
  return first < at - 1 && (opener?.tag === 'det' || opener?.tag === 'possessive');
}

function takesObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && objects.has(next.tag);
}

/** "the Pearl Harbor battle": one name takes a verb with an ending; names in -s may be plurals. */
function followsOneName(words: readonly Word[], at: number): boolean {
  const name = words[at - 1] as Word;
  if (name.tag !== 'propn' || name.lower.endsWith('s')) return false;
  let first = at - 1;
  while (first > 0 && at - first < reach && words[first - 1]?.tag === 'propn') first -= 1;
  const joiner = words[first - 1]?.tag;
  return joiner !== 'cc' && joiner !== 'comma';
}
