/** Reads a text as the product does, with everything the analyser knows, loaded once. */
import { readText } from '../../src/language/index.ts';
import type { Reading, ReadingInput } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge.ts';

const knowledge = await loadKnowledge();

/** The reading of an English text published on 2 December 2025 unless told otherwise. */
export function readForTest(text: string, input: Partial<ReadingInput> = {}): Reading {
  return readText(
    { text, lang: 'en', publishedAt: '2025-12-02T18:00:00.000Z', ...input },
    knowledge,
  );
}

/** The words of spans. */
export function cutAll(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
