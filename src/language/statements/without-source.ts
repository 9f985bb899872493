/** Statements by nobody named: "is expected to …", "appears to …", "when asked about …"; and the passive with its "by". */
import {
  groupStart,
  phraseEnd,
  phraseStart,
  sentenceEnd,
  sentenceStart,
} from '../syntax/phrases.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Word } from '../syntax/words.ts';
import { contentFrom, contentSpan } from './content.ts';
import type { StatementContext } from './context.ts';
import { opensInfinitive } from './cue.ts';
import type { CueEntry } from './cue-lexicon.ts';
import type { FoundStatement } from './found.ts';
import { findSharedSubject } from './sources.ts';
import { findJudged } from './verdict.ts';

/** "when asked about X", "asked whether …, he": nobody is said to have asked. */
export function findAskedWithout(
  context: StatementContext,
  verb: number,
  entry: CueEntry,
): FoundStatement | undefined {
  const { words } = context;
  const word = words[verb] as Word;
  const before = words[verb - 1];
  const opens =
    before === undefined || before.sentence !== word.sentence || before.lower === 'when';
  if (word.lower !== 'asked' || !opens) return undefined;
  const particle = words[verb + 1]?.lower === 'about' ? 1 : 0;
  const cue = { from: verb, to: verb + 1 + particle };
  const limit = commaAfter(words, cue.to);
  const content = contentSpan(words, cue.to, limit);
  return content === undefined
    ? undefined
    : { cue, content: [content], act: entry.act, cueWord: verb };
}

function commaAfter(words: readonly Word[], at: number): number {
  const limit = sentenceEnd(words, at - 1);
  let end = at;
  while (end < limit && words[end]?.tag !== 'comma') end += 1;
  return end;
}

/** "The plan appears to …": what seems so, by nobody in particular. */
export function findSeeming(context: StatementContext, verb: number): FoundStatement | undefined {
  const { words } = context;
  const group = groupStart(words, verb);
  const next = words[verb + 1];
  if (words[verb]?.tag === 'vbg' || next === undefined) return undefined;
  if (!opensInfinitive(words, verb + 1) && next.tag !== 'adj' && next.lower !== 'that')
    return undefined;
  const subject = subjectBefore(words, group);
  const theme = subject && contentSpan(words, subject.from, subject.to);
  const rest = contentFrom(context, verb + 1, false);
  if (theme === undefined || rest === undefined) return undefined;
  const cue = { from: group, to: verb + 1 };
  return { cue, content: [theme, rest], act: 'believe', cueWord: verb };
}

/** "was criticised by X"; "is expected to …", "is reported to have …" have no source. */
export function findPassive(
  context: StatementContext,
  group: number,
  verb: number,
  entry: CueEntry,
): FoundStatement | undefined {
  const { words } = context;
  const shared = words[group - 1]?.tag === 'cc' ? findSharedSubject(context, group) : undefined;
  const claim = findJudged(words, group);
  const subject =
    claim === undefined
      ? (subjectBefore(words, group) ?? shared)
      : { from: phraseStart(words, claim - 1, sentenceStart(words, claim)), to: group };
  if (subject === undefined) return undefined;
  const theme = contentSpan(words, subject.from, subject.to);
  if (theme === undefined) return undefined;
  const by = words[verb + 1];
  if (by?.lower === 'by' && by.sentence === words[verb]?.sentence) {
    const to = phraseEnd(words, verb + 2);
    if (to <= verb + 2) return undefined;
    const rest = words[to]?.lower === 'of' ? contentFrom(context, to, true) : undefined;
    return {
      source: { from: verb + 2, to },
      cue: { from: group, to: verb + 2 },
      content: rest === undefined ? [theme] : [theme, rest],
      act: entry.act,
      cueWord: verb,
      ...(claim === undefined ? {} : { verdict: true }),
    };
  }
  if (!entry.frames.includes('p') || !opensInfinitive(words, verb + 1)) return undefined;
  const content = contentFrom(context, verb + 1, false);
  if (content === undefined) return undefined;
  const cue = { from: group, to: verb + 1 };
  return {
    cue,
    content: [theme, content],
    act: entry.act === 'announce' ? 'say' : entry.act,
    cueWord: verb,
    hearsay: true,
  };
}
