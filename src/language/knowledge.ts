/**
 * What the reader knows of the world, as records made from data files. It reaches reading as an
 * argument, so the same code runs in Node, a worker or a browser page, and a test can hand it a
 * small world.
 */
import type { LanguageTag } from '../model/ids.ts';

/** File name below `src/language/data/` → its text, or its bytes for `.bin` files. */
export type KnowledgeFiles = Readonly<Record<string, string | Uint8Array>>;

/** Answers the language of a text, `und` where it cannot tell. Must be a pure function. */
export type DetectLanguage = (text: string) => LanguageTag;

export interface Knowledge {
  readonly detectLanguage: DetectLanguage;
}

/** Knowledge from its files; a file that is missing leaves its part empty. */
export function parseKnowledge(
  _files: KnowledgeFiles,
  detectLanguage: DetectLanguage = () => 'und',
): Knowledge {
  return { detectLanguage };
}
