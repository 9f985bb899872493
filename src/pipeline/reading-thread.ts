/** The thread of the article reader: a batch of inputs in, their readings out. */
import { readText } from '../language/pipeline.ts';
import type { Reading, ReadingInput } from '../model/reading.ts';
import { loadKnowledge } from './knowledge.ts';

/** Called by the pool, once for each batch. */
export default async function readBatch(
  inputs: readonly ReadingInput[],
): Promise<readonly Reading[]> {
  const knowledge = await loadKnowledge();
  return inputs.map((input) => readText(input, knowledge));
}
