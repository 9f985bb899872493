/** Statements by an adjective: "is willing to …", "are optimistic that …", "was critical of …". */
import { cueAdjectives } from '../locales/en/cues.ts';
import { groupStart, isInVerbGroup } from '../syntax/phrases.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Word } from '../syntax/words.ts';
import { contentFrom } from './content.ts';
import type { StatementContext } from './context.ts';
import { opensInfinitive } from './cue.ts';
import type { FoundStatement } from './found.ts';

const prepositions = /^(?:of|about|over|with)$/u;

/** The statement whose cue adjective stands at `at`, with its form of "be" before it. */
export function findAdjectivalStatement(
  context: StatementContext,
  at: number,
): FoundStatement | undefined {
  const { words } = context;
  const before = words[at - 1];
  if (before === undefined || !isInVerbGroup(before)) return undefined;
  const word = words[at] as Word;
  const act = cueAdjectives.get(word.lower);
  if (act === undefined || word.quotation >= 0) return undefined;
  const group = groupStart(words, at);
  if (!words.slice(group, at).some(({ tag }) => tag === 'aux')) return undefined;
  const subject = subjectBefore(words, group);
  const next = words[at + 1];
  if (subject === undefined || next === undefined) return undefined;
  const clause = next.lower === 'that' || opensInfinitive(words, at + 1);
  if (!clause && !prepositions.test(next.lower)) return undefined;
  const content = contentFrom(context, clause ? at + 1 : at + 2, !clause);
  if (content === undefined) return undefined;
  const cue = { from: group, to: clause ? at + 1 : at + 2 };
  const source = { from: subject.from, to: subject.to };
  return { source, relative: subject.relative, cue, content: [content], act, cueWord: at };
}
