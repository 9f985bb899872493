/** Pass: text to sentences and tokens. */
import { splitSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type { Draft, Pass } from './draft.ts';

/** Splits the text; tokens are made sentence by sentence, so none crosses a sentence's end. */
export const segmentText: Pass = {
  name: 'segment',
  needs: ['text', 'lang'],
  makes: ['sentences', 'tokens'],
  run(draft: Draft) {
    const sentences = splitSentences(draft.text, draft.lang);
    const tokens = sentences.flatMap(({ start, end }) => tokenize(draft.text, start, end));
    return { sentences, tokens };
  },
};
