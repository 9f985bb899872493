/** Sentences that are no prose cost nothing, others are read whole. */
import { expect, test } from 'vitest';
import { beginDraft } from '../../src/language/draft.ts';
import type { Knowledge } from '../../src/language/knowledge.ts';
import { segmentText } from '../../src/language/segment.ts';

const tokensOf = (text: string) =>
  segmentText.run(beginDraft({ text }, 'en'), {} as Knowledge).tokens?.length;

test('a sentence of more than 100,000 characters stays a sentence without tokens', () => {
  const rubbish = 'Ministry of he said that '.repeat(5000);
  expect(tokensOf(`${rubbish}\n\nThe talks went on.`)).toBe(5);
  expect(
    segmentText.run(beginDraft({ text: rubbish }, 'en'), {} as Knowledge).sentences,
  ).toHaveLength(1);
});

test('two hours of speech without a stop are read', () => {
  expect(tokensOf('word '.repeat(19_000))).toBe(19_000);
});
