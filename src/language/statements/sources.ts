/** The source of a verbal cue: its subject before it, a subject it shares with an earlier verb, or the phrase after it. */
import {
  groupStart,
  isFiniteVerb,
  phraseEnd,
  type Range,
  sentenceEnd,
  sentenceStart,
} from '../syntax/phrases.ts';
import { type Subject, subjectBefore } from '../syntax/subjects.ts';
import type { Word } from '../syntax/words.ts';
import type { StatementContext } from './context.ts';
import type { FoundStatement } from './found.ts';

export function findSubject(
  context: StatementContext,
  group: number,
  verb: number,
): Subject | undefined {
  const { words } = context;
  const body = context.bodyOf.get(verb);
  if (body !== undefined) return body;
  const word = words[verb] as Word;
  const before = words[group - 1];
  if (word.tag === 'vbg' && !hasAuxiliary(words, group, verb)) {
    const head =
      before?.tag === 'noun' || before?.tag === 'propn' ? subjectBefore(words, group) : undefined;
    return head ?? findSharedSubject(context, group);
  }
  if (word.tag === 'vb' && before?.tag === 'to') return undefined;
  const own = subjectBefore(words, group);
  if (own !== undefined && isPossibleSource(words, own)) return own;
  if (before?.tag === 'cc' && word.tag !== 'vb') {
    const last = words[context.found.at(-1)?.cueWord ?? -1];
    const differs = last?.sentence === word.sentence && last.tag !== word.tag && last.tag !== 'vbn';
    return differs ? undefined : findSharedSubject(context, group);
  }
  return undefined;
}

function hasAuxiliary(words: readonly Word[], group: number, verb: number): boolean {
  for (let at = group; at < verb; at += 1) if (words[at]?.tag === 'aux') return true;
  return false;
}

const impossible = new Set([
  'this',
  'there',
  'these',
  'those',
  'what',
  'it’s',
  'that’s',
  'i',
  'you',
  'him',
  'them',
  'me',
  'us',
  'himself',
  'herself',
]);

function isPossibleSource(words: readonly Word[], subject: Subject): boolean {
  const first = words[subject.from] as Word;
  return (
    subject.to - subject.from > 1 ||
    subject.relative ||
    !impossible.has(first.lower) ||
    first.lower === 'i'
  );
}

/** The subject that a further verb of the sentence shares: that of its last statement, else of its first finite verb. */
export function findSharedSubject(context: StatementContext, at: number): Subject | undefined {
  const { words, found } = context;
  const { sentence } = words[at] as Word;
  for (let i = found.length - 1; i >= 0 && found.length - i < 6; i -= 1) {
    const statement = found[i] as FoundStatement;
    if (words[statement.cueWord]?.sentence !== sentence) break;
    if (statement.source !== undefined)
      return { ...statement.source, relative: statement.relative ?? false };
  }
  for (let verb = sentenceStart(words, at) + 1; verb < at; verb += 1) {
    const word = words[verb] as Word;
    if (!isFiniteVerb(word) || word.quotation >= 0) continue;
    const subject = subjectBefore(words, groupStart(words, verb));
    if (subject !== undefined && !subject.relative) return subject;
  }
  return undefined;
}

/** The source after the verb of "said Jane Doe, head of the agency": up to the sentence's end or what plainly is not part of it. */
export function sourceAfter(words: readonly Word[], at: number): Range | undefined {
  const first = words[at];
  if (first === undefined || first.sentence !== words[at - 1]?.sentence) return undefined;
  if (!['propn', 'det', 'noun', 'adj', 'num'].includes(first.tag)) return undefined;
  let end = phraseEnd(words, at);
  if (end <= at) return undefined;
  const limit = sentenceEnd(words, at);
  if (words[end]?.tag === 'comma' && end < limit - 1) {
    const next = words[end + 1] as Word;
    const aside =
      ['det', 'noun', 'propn', 'adj', 'num', 'rel'].includes(next.tag) &&
      !/^(?:who|which)$/u.test('');
    if (aside) end = asideEnd(words, end + 1, limit);
  }
  return { from: at, to: end };
}

function asideEnd(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const word = words[at] as Word;
    if (word.tag === 'quote' || word.tag === 'stop' || word.tag === 'colon') return at;
    if (word.tag === 'comma') {
      const next = words[at + 1];
      if (words[at - 1]?.tag === 'num' && (next?.lower === 'of' || next?.lower === 'from'))
        continue;
      if (next === undefined || ['sub', 'vbg', 'prep', 'adv', 'quote', 'pron'].includes(next.tag))
        return at;
    }
  }
  return limit;
}
