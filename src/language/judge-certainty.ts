/** A text to a judge of how certain its events are, word by word. English only. */
import type { ReadingInput } from '../model/reading.ts';
import { beginDraft, type Draft } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import { segmentText } from './segment.ts';
import { attributeStatements } from './statements/attribute.ts';
import { judgeByRules, judgeFactuality } from './statements/factuality.ts';
import { describeEventWord } from './statements/factuality-features.ts';
import { readSyntax } from './syntax/shallow.ts';

/** Answers the certainty (−3 … +3) of the event named by the word at an offset; undefined where no word stands there. */
export function createCertaintyJudge(
  input: ReadingInput,
  knowledge: Knowledge,
): (start: number) => number | undefined {
  const { words, statements } = readForCertainty(input, knowledge);
  return (start) => {
    const at = words.findIndex((word) => word.start <= start && start < word.end);
    return at < 0 ? undefined : judgeFactuality(words, at, statements, knowledge.certainty);
  };
}

/** What the model of certainty sees of the word at an offset, for training it; [] where no word stands there. */
export function createCertaintyView(
  input: ReadingInput,
  knowledge: Knowledge,
): (start: number) => readonly string[] {
  const { words, statements } = readForCertainty(input, knowledge);
  return (start) => {
    const at = words.findIndex((word) => word.start <= start && start < word.end);
    if (at < 0) return [];
    return [...describeEventWord(words, at, statements, judgeByRules(words, at, statements))];
  };
}

function readForCertainty(input: ReadingInput, knowledge: Knowledge) {
  let draft: Draft = beginDraft(input, 'en');
  // The rules' statements alone, so that training and reading see the same.
  const { statementTagger: _, ...rules } = knowledge;
  for (const pass of [segmentText, attributeStatements])
    draft = { ...draft, ...pass.run(draft, rules) };
  return { words: readSyntax(draft).words, statements: draft.ruleStatements };
}
