/** The thread of the article reader: a batch of inputs in, their readings out. */
import { readText } from '../language/pipeline.ts';
import type { Reading } from '../model/reading.ts';
import type { KnownLanguageInput } from './article-reader.ts';
import { loadWordKnowledge } from './knowledge.ts';

/** Called by the pool, once for each batch. */
export default async function readBatch(
  inputs: readonly KnownLanguageInput[],
): Promise<readonly Reading[]> {
  const knowledge = await loadWordKnowledge();
  return inputs.map((input) => readText(input, knowledge));
}
