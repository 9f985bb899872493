/** Pass: text to sentences and tokens. */
import { splitSentences } from '../text/sentences.ts';
import { addTokens, type Token } from '../text/tokens.ts';
import type { Draft, Pass } from './draft.ts';

/**
 * A longer sentence, in code units, is no prose but a file gone wrong: it stays a sentence, but gets
 * no tokens, so nothing is looked for in it. Two hours of speech without a stop are shorter.
 */
const longestSentence = 100_000;

/** Splits the text; tokens are made sentence by sentence, so none crosses a sentence's end. */
export const segmentText: Pass = {
  name: 'segment',
  needs: ['text', 'lang'],
  makes: ['sentences', 'tokens'],
  run(draft: Draft) {
    const sentences = splitSentences(draft.text, draft.lang);
    const tokens: Token[] = [];
    for (const { start, end } of sentences) {
      if (end - start <= longestSentence) addTokens(tokens, draft.text, start, end);
    }
    return { sentences, tokens };
  },
};
