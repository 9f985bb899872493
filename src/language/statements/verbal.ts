/**
 * Statements made by a verb: "X said that …", "“…,” said X", "…, X says", "X criticised Y",
 * "X wants to …", "X, saying …", "is expected to …", "was criticised by X". One verb, at most
 * one statement; a verb whose source or content cannot be found gives none.
 */
import { seemingVerbs } from '../locales/en/cues.ts';
import { groupStart } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { findAfterContent, findInverted } from './content-first.ts';
import type { StatementContext } from './context.ts';
import { findBeforeContent } from './cue-first.ts';
import { englishCues } from './cue-lexicon.ts';
import type { FoundStatement } from './found.ts';
import { findSubject } from './sources.ts';
import { findAskedWithout, findPassive, findSeeming } from './without-source.ts';

const verbTags = new Set(['vb', 'vbz', 'vbd', 'vbn', 'vbg']);

/** The statement whose cue is the verb at `verb`, if it is one. */
export function findVerbalStatement(
  context: StatementContext,
  verb: number,
): FoundStatement | undefined {
  const { words } = context;
  const word = words[verb] as Word;
  if (!verbTags.has(word.tag) || word.quotation >= 0 || word.lemma === undefined) return undefined;
  if (seemingVerbs.has(word.lemma)) return findSeeming(context, verb);
  const entry = englishCues.get(word.lemma);
  if (entry === undefined) return undefined;
  const group = groupStart(words, verb);
  if (isPassive(words, group, verb)) return findPassive(context, group, verb, entry);
  const inverted = findInverted(context, group, verb, entry);
  if (inverted !== undefined) return inverted;
  const asked = findAskedWithout(context, verb, entry);
  if (asked !== undefined) return asked;
  const subject = findSubject(context, group, verb);
  if (subject === undefined) return undefined;
  const own = subject.to <= group && group - subject.to <= 3;
  return (
    (own ? findAfterContent(context, subject, group, verb, entry) : undefined) ??
    findBeforeContent(context, subject, group, verb, entry)
  );
}

const beForms = /^(?:is|are|was|were|be|been|being|isn[’']t|wasn[’']t|aren[’']t)$/u;

function isPassive(words: readonly Word[], group: number, verb: number): boolean {
  if (words[verb]?.tag !== 'vbn') return false;
  let last = verb - 1;
  while (last >= group && words[last]?.tag === 'adv') last -= 1;
  return last >= group && beForms.test(words[last]?.lower ?? '');
}
