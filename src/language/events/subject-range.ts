/**
 * Whose act a verb tells: its subject, the subject of the verb that governs it, the owner of the
 * noun it hangs on ("his aim in cancelling"), or whom a verb sends or blames.
 */
import { blamingVerbs, sendingVerbs } from '../locales/en/governing-verbs.ts';
import {
  groupStart,
  isFiniteVerb,
  phraseStart,
  type Range,
  sentenceStart,
} from '../syntax/phrases.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Word } from '../syntax/words.ts';
import { firstOfPair } from './gerund-pair.ts';

/** "the president's desire to ease", "his aim in cancelling": whose act the noun is about. */
export function ownerOfAct(words: readonly Word[], at: number): Range | undefined {
  const link = groupStart(words, at) - 1;
  const { tag } = words[link] ?? {};
  if (tag !== 'to' && !(tag === 'prep' && words[at]?.tag === 'vbg')) return undefined;
  return words[link - 1]?.tag === 'noun' ? findOwner(words, link) : undefined;
}

/** "its threat to attack": whose it is may be told far off. */
export function isOfUnnamed(words: readonly Word[], at: number): boolean {
  const link = groupStart(words, at) - 1;
  if (words[link]?.tag !== 'to' || words[link - 1]?.tag !== 'noun') return false;
  return words
    .slice(Math.max(0, link - 4), link - 1)
    .some(({ lower }) => lower === 'its' || lower === 'their');
}

/** The words between "sent" and "to meet", between "blamed" and "for attacking": they name who acts. */
export function findSent(words: readonly Word[], at: number): Range | undefined {
  const group = firstOfPair(words, groupStart(words, at));
  const link = words[group - 1];
  const { sentence, tag } = words[at] as Word;
  if (link?.sentence !== sentence) return undefined;
  const isGerund = tag === 'vbg' && /^(?:for|of|from|with|into)$/u.test(link.lower);
  if (link.tag !== 'to' && !isGerund) return undefined;
  const senders = link.tag === 'to' ? sendingVerbs : blamingVerbs;
  for (let i = group - 2; i >= 0 && group - i < 16; i -= 1) {
    const word = words[i] as Word;
    if (word.sentence !== sentence || word.tag === 'stop') return undefined;
    if (word.lemma === undefined || !word.tag.startsWith('vb')) continue;
    const isPassive =
      word.tag === 'vbn' && /^(?:is|are|was|were|been|be)$/u.test(words[i - 1]?.lower ?? '');
    const isSender = senders.has(word.lemma) && !isPassive && i < group - 2;
    return isSender ? { from: i + 1, to: group - 1 } : undefined;
  }
  return undefined;
}

/** The subject of the verb at `at`: its own, or that of the verb which governs it. */
export function findSubjectRange(words: readonly Word[], at: number): Range | undefined {
  const group = groupStart(words, at);
  const own = subjectBefore(words, group);
  if (own !== undefined && words[group - 1]?.tag !== 'to' && words[at]?.tag !== 'noun') {
    return own.relative ? antecedent(words, own.from) : afterObject(words, own);
  }
  // "says fighting continues": a gerund that opens a clause has no subject before it.
  const opener = words[group - 1];
  if (
    words[at]?.tag === 'vbg' &&
    opener !== undefined &&
    isFiniteVerb(opener) &&
    opener.tag !== 'aux'
  )
    return undefined;
  const start = sentenceStart(words, at);
  const isLoose = words[at]?.tag === 'vbg' && opener?.tag === 'comma';
  for (let verb = group - 1; verb > start; verb -= 1) {
    const word = words[verb] as Word;
    if (word.quotation >= 0 || !(isFiniteVerb(word) || isPlainVerb(words, verb))) continue;
    const subject = subjectBefore(words, groupStart(words, verb));
    if (subject === undefined || (isLoose && isSubordinate(words, subject))) continue;
    return subject.relative ? antecedent(words, subject.from) : afterObject(words, subject);
  }
  return undefined;
}

/** "unless it stops, calling on": a participle after a comma belongs to the main clause. */
function isSubordinate(words: readonly Word[], subject: Range): boolean {
  const before = words[subject.from - 1];
  return before?.tag === 'sub' && before.lower !== 'that';
}

/** "the two leaders plan": the plain form after a plural is finite. */
function isPlainVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.tag !== 'vb' || before === undefined) return false;
  return before.tag === 'pron' || (before.tag === 'noun' && before.lower.endsWith('s'));
}

/** "blamed the North and Norland accused": what stands before the "and" is another verb's object. */
function afterObject(words: readonly Word[], subject: Range): Range {
  const before = words[subject.from - 1];
  if (before?.sentence !== words[subject.from]?.sentence || before?.lemma === undefined)
    return subject;
  if (!before.tag.startsWith('vb')) return subject;
  for (let at = subject.to - 1; at > subject.from; at -= 1)
    if (words[at]?.tag === 'cc') return { from: at + 1, to: subject.to };
  return subject;
}

/** "the drone, which": the phrase that a relative pronoun stands for. */
function antecedent(words: readonly Word[], pronoun: number): Range | undefined {
  let last = pronoun - 1;
  if (words[last]?.tag === 'comma') last -= 1;
  const word = words[last];
  if (word === undefined || word.sentence !== words[pronoun]?.sentence) return undefined;
  const from = phraseStart(words, last, Math.max(0, last - 30));
  // "talks with Kim, who": a person, and what a comma parts, is the nearest.
  const isNearest = last < pronoun - 1 || words[pronoun]?.lower === 'who';
  return { from: isNearest ? afterPreposition(words, from, last) : from, to: last + 1 };
}

/** The possessor of a noun, "Putin's" in "Putin's first meeting with". */
export function findOwner(words: readonly Word[], at: number): Range | undefined {
  for (let i = at - 1; i > 0 && at - i < 5; i -= 1) {
    const word = words[i] as Word;
    if (word.tag === 'possessive') return { from: ownerStart(words, i), to: i };
    if (!['adj', 'noun', 'num', 'propn'].includes(word.tag)) return undefined;
  }
  return undefined;
}

/** "allies against Norland 's aim": the owner begins after the last preposition. */
function ownerStart(words: readonly Word[], mark: number): number {
  const from = phraseStart(words, mark - 1, Math.max(0, mark - 12));
  return afterPreposition(words, from, mark - 1);
}

/** The word after the last preposition but "of" between `from` and `last`; `from` where there is none. */
function afterPreposition(words: readonly Word[], from: number, last: number): number {
  for (let i = last; i > from; i -= 1) {
    const { tag, lower } = words[i] as Word;
    if (tag === 'prep' && lower !== 'of') return i + 1;
  }
  return from;
}
