/**
 * How certain it is, by its text, that the event a word names happens: −3 certainly not … +3
 * certainly so (FactBank, UW). By rules auxiliaries, negation, the verb that governs an
 * infinitive, conditions and the cue whose content the word stands in decide; a learned model
 * that sees what the rules say answers in their place where there is one.
 */
import type { Statement } from '../../model/reading.ts';
import { type LinearModel, scoreClasses } from '../linear-model.ts';
import { governorCertainty, hedges, implicatives } from '../locales/en/hedges.ts';
import { groupStart, sentenceEnd, sentenceStart } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { describeEventWord } from './factuality-features.ts';

/** The certainty of the event that the word at `at` names; `statements` are those of its text. */
export function judgeFactuality(
  words: readonly Word[],
  at: number,
  statements: readonly Statement[],
  model?: LinearModel,
): number {
  if (model === undefined) return judgeByRules(words, at, statements);
  const guess = judgeByRules(words, at, statements);
  const governor = findGovernor(words, groupStart(words, at));
  if (governor !== undefined && implicatives.has(governor.lemma ?? governor.lower)) return guess;
  const [score = 3] = scoreClasses(model, describeEventWord(words, at, statements, guess));
  return Math.max(-3, Math.min(3, score));
}

/** The same by rules alone. */
export function judgeByRules(
  words: readonly Word[],
  at: number,
  statements: readonly Statement[],
): number {
  const word = words[at] as Word;
  const group = groupStart(words, at);
  let certainty = 3;
  let negated = false;
  for (let i = group; i < at; i += 1) {
    const { lower, tag } = words[i] as Word;
    if (tag === 'neg' || /n[’']t$/u.test(lower)) negated = true;
    certainty = Math.min(certainty, tag === 'propn' ? 3 : (hedges.get(lower) ?? 3));
  }
  const governor = findGovernor(words, group);
  if (governor !== undefined) {
    certainty = Math.min(certainty, governorCertainty.get(governor.lemma ?? governor.lower) ?? 1);
    if (isNegatedBefore(words, group)) certainty = Math.min(certainty, 0.5);
  }
  if (/^(?:no|without)$/u.test(words[at - 1]?.lower ?? '')) negated = true;
  if (isOpen(words, at)) certainty = Math.min(certainty, 0.3);
  certainty = Math.min(certainty, certaintyOfCue(word, statements));
  return negated ? -certainty : certainty;
}

/** The word that governs "to meet": "want", "plan", "managed", "likely". */
function findGovernor(words: readonly Word[], group: number): Word | undefined {
  if (words[group - 1]?.tag !== 'to') return undefined;
  const governor = words[group - 2];
  return governor?.sentence === words[group]?.sentence ? governor : undefined;
}

function isNegatedBefore(words: readonly Word[], group: number): boolean {
  return words.slice(Math.max(0, group - 5), group - 1).some(({ tag }) => tag === 'neg');
}

/** A condition, or a question. */
function isOpen(words: readonly Word[], at: number): boolean {
  const start = sentenceStart(words, at);
  for (let i = at - 1; i >= start && at - i < 12; i -= 1) {
    const word = words[i] as Word;
    if (word.tag === 'comma' || word.tag === 'stop') break;
    if (/^(?:if|unless|whether)$/u.test(word.lower)) return true;
  }
  return words[sentenceEnd(words, at) - 1]?.lower === '?';
}

/** What the innermost statement that holds the word leaves of certainty. */
function certaintyOfCue(word: Word, statements: readonly Statement[]): number {
  let certainty = 3;
  for (const { content, act } of statements) {
    if (!content.some(({ start, end }) => start <= word.start && word.end <= end)) continue;
    certainty = Math.min(certainty, contentCertainty[act] ?? 3);
  }
  return certainty;
}

const contentCertainty: Partial<Record<Statement['act'], number>> = {
  say: 2.2,
  announce: 2.5,
  assert: 2,
  deny: -1.5,
  believe: 1.8,
  expect: 1.5,
  warn: 1.5,
  doubt: 0.5,
  demand: 0.5,
  propose: 0.5,
  offer: 0.8,
  promise: 1.2,
  refuse: -1.5,
  threaten: 0.8,
  ask: 0.5,
};
