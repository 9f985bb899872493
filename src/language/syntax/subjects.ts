/** Words to subjects: the noun phrase before a verb group, with its apposition, without times that stand between. */
import { timeWords } from '../locales/en/function-words.ts';
import { isFiniteVerb, phraseStart, type Range, reach } from './phrases.ts';
import type { Word } from './words.ts';

/** A subject: its words, and whether it is a relative pronoun that stands for what is before it. */
export interface Subject extends Range {
  readonly relative: boolean;
}

/** The noun phrase that is the subject of a verb group starting at `group`; apposition and its commas included. */
export function subjectBefore(words: readonly Word[], group: number): Subject | undefined {
  const verb = words[group];
  const last = words[group - 1];
  if (verb === undefined || last === undefined || last.sentence !== verb.sentence) return undefined;
  if (last.quotation !== verb.quotation && last.quotation >= 0) return undefined;
  const from = Math.max(0, group - reach);
  if (last.tag === 'rel') {
    return last.lower === 'what' ? undefined : { from: group - 1, to: group, relative: true };
  }
  if (last.lower === 'that') {
    const before = words[group - 2];
    const relative = before?.tag === 'noun' || before?.tag === 'propn' || before?.tag === 'comma';
    return { from: group - 1, to: group, relative };
  }
  if (last.tag === 'pron') return pronounSubject(words, group, from);
  if (last.tag === 'comma' || last.tag === 'dash') return subjectBeforeAside(words, group, from);
  // "Jane Doe, who led the talks, also said"
  if (last.tag === 'adv' && words[group - 2]?.tag === 'comma')
    return subjectBeforeAside(words, group - 1, from);
  if (!isSubjectHead(last)) return undefined;
  const end = trimTime(words, group);
  if (end <= from || !isSubjectHead(words[end - 1] as Word)) return undefined;
  const start = widenToRelative(words, phraseStart(words, end - 1, from), from);
  return {
    from: isListed(words, start) ? widenAcrossCommas(words, start, from) : start,
    to: end,
    relative: false,
  };
}

/** "officials who met the mayor said": the clause with "who" belongs to the subject. */
function widenToRelative(words: readonly Word[], start: number, from: number): number {
  for (let at = start - 1; at > from && start - at < 9; at -= 1) {
    const word = words[at] as Word;
    if (['comma', 'stop', 'quote', 'dash', 'sub', 'cc', 'colon'].includes(word.tag)) return start;
    const head = words[at - 1];
    if (word.lower !== 'who' || head?.sentence !== word.sentence) continue;
    return head.tag === 'noun' || head.tag === 'propn' ? phraseStart(words, at - 1, from) : start;
  }
  return start;
}

/** "he", or "the senator himself" whole. */
function pronounSubject(words: readonly Word[], group: number, from: number): Subject {
  const before = words[group - 2];
  const emphatic = /sel(?:f|ves)$/u.test((words[group - 1] as Word).lower);
  const named =
    emphatic && before !== undefined && (before.tag === 'propn' || before.tag === 'noun');
  const start = named ? phraseStart(words, group - 2, from) : group - 1;
  return { from: start, to: group, relative: false };
}

/** "Trump on Tuesday": the end of the subject before a time that stands between it and its verb. */
function trimTime(words: readonly Word[], group: number): number {
  let end = group;
  while (end > 1 && group - end < 4 && timeWords.has((words[end - 1] as Word).lower)) end -= 1;
  if (end === group) return group;
  const before = words[end - 1] as Word;
  const { sentence } = words[group] as Word;
  if (before.sentence !== sentence) return group;
  if (before.tag === 'prep' || before.tag === 'det')
    return words[end - 2]?.tag === 'prep' ? end - 2 : end - 1;
  return before.tag === 'propn' || before.tag === 'noun' || before.tag === 'pron' ? end : group;
}

function isSubjectHead(word: Word): boolean {
  return (
    word.tag === 'noun' ||
    word.tag === 'propn' ||
    word.tag === 'num' ||
    word.tag === 'adj' ||
    word.tag === 'det' ||
    word.lower === ')'
  );
}

/** "Jane Doe, head of the agency, said", "the union — with three others — said". */
function subjectBeforeAside(
  words: readonly Word[],
  group: number,
  from: number,
): Subject | undefined {
  const closing = words[group - 1] as Word;
  for (let at = group - 2; at > from && group - at < 40; at -= 1) {
    const word = words[at] as Word;
    if (word.sentence !== closing.sentence || word.tag === 'stop' || word.tag === 'quote')
      return undefined;
    if (word.tag !== closing.tag || word.lower !== closing.lower) continue;
    const head = words[at - 1] as Word;
    if (!['noun', 'propn', 'adj'].includes(head.tag) && head.lower !== ')') return undefined;
    if (isClauseOfItsOwn(words, at + 1, group - 1)) return undefined;
    const start = phraseStart(words, at - 1, from);
    if (closing.tag === 'comma' && isLooseAside(words, at + 1, group - 1))
      return { from: start, to: at, relative: false };
    return { from: widenAcrossCommas(words, start, from), to: group, relative: false };
  }
  return undefined;
}

/** ", the plan failed," between two commas is no apposition; ", who ran the plan," is. */
function isClauseOfItsOwn(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    if (word.tag === 'rel' || word.tag === 'sub' || word.lower === 'whose') return false;
    if (at > from && isFiniteVerb(word)) return true;
  }
  return false;
}

/** "Hunter, meanwhile, told", "X, in a statement on Friday, said": not part of the subject. */
function isLooseAside(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from] as Word;
  if (from >= to) return true;
  if (/^(?:for|according|speaking|with)$/u.test(first.lower)) return true;
  if (first.tag === 'adv' || first.lower === 'in' || first.lower === 'on' || first.lower === 'at')
    return true;
  return (
    first.tag === 'vbg' ||
    first.tag === 'sub' ||
    first.lower === 'after' ||
    first.lower === 'during'
  );
}

/** "John Roe, a lawyer from Dayton, Ohio, said": the first comma belongs to the subject too. */
function widenAcrossCommas(words: readonly Word[], start: number, from: number): number {
  const first = words[start] as Word;
  const comma = words[start - 1];
  const head = words[start - 2];
  if (comma?.tag !== 'comma' || head === undefined || head.sentence !== first.sentence)
    return start;
  if (start - 2 <= from || head.tag !== 'propn') return start;
  const listed = isListed(words, start);
  const apposed = ['det', 'num', 'noun', 'adj'].includes(first.tag) && first.lower !== 'the';
  if (!listed && !apposed) return start;
  if (timeWords.has(head.lower)) return start;
  const wider = phraseStart(words, start - 2, from);
  return words[wider - 1]?.tag === 'prep' ? start : wider;
}

/** "Ms. Roe, Mr. Doe and others": an "and" soon after the comma. */
function isListed(words: readonly Word[], start: number): boolean {
  for (let at = start; at < start + 5; at += 1) {
    const word = words[at];
    if (word?.lower === 'and') return true;
    if (word?.tag !== 'propn' && word?.tag !== 'noun') return false;
  }
  return false;
}
