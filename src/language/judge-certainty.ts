/** A text to a judge of how certain its events are, word by word. English only. */
import type { ReadingInput } from '../model/reading.ts';
import { beginDraft, type Draft } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import { segmentText } from './segment.ts';
import { attributeStatements } from './statements/attribute.ts';
import { judgeFactuality } from './statements/factuality.ts';
import { readSyntax } from './syntax/shallow.ts';

/** Answers the certainty (−3 … +3) of the event named by the word at an offset; undefined where no word stands there. */
export function createCertaintyJudge(
  input: ReadingInput,
  knowledge: Knowledge,
): (start: number) => number | undefined {
  let draft: Draft = beginDraft(input, 'en');
  for (const pass of [segmentText, attributeStatements])
    draft = { ...draft, ...pass.run(draft, knowledge) };
  const { words } = readSyntax(draft);
  return (start) => {
    const at = words.findIndex((word) => word.start <= start && start < word.end);
    return at < 0 ? undefined : judgeFactuality(words, at, draft.statements);
  };
}
