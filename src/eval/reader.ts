/** The reader as a measurement uses it: with the knowledge that the desk has, loaded once. */
import { readText } from '../language/index.ts';
import type { Reading, ReadingInput } from '../model/reading.ts';
import { loadKnowledge } from '../pipeline/knowledge.ts';

export type Reader = (input: ReadingInput) => Reading;

let reader: Promise<Reader> | undefined;

/** Throws as `loadKnowledge` does. */
export function loadReader(): Promise<Reader> {
  reader ??= loadKnowledge().then((knowledge) => (input) => readText(input, knowledge));
  return reader;
}
