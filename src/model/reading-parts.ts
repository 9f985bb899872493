/**
 * What this version does not read in a language, so that an empty list can be told from one that
 * nobody looked for. A test holds the table to the word lists of the reader.
 */
import type { LanguageTag } from './ids.ts';
import type { Reading } from './reading.ts';

/** A list of a reading. */
export type ReadingPart = Extract<
  keyof Reading,
  'times' | 'statements' | 'events' | 'disputes' | 'demands' | 'expectations'
>;

/** Languages whose times and statements are read by lists of words. */
const byLists: ReadonlySet<string> = new Set(['ar', 'de', 'es', 'fr', 'ru', 'uk']);

/** The lists that stay empty whatever the text says; [] for English. */
export function lackingParts(lang: LanguageTag): readonly ReadingPart[] {
  const tag = lang.toLowerCase().split('-')[0] ?? '';
  if (tag === 'en') return [];
  const grammar: readonly ReadingPart[] = ['events', 'disputes', 'demands', 'expectations'];
  return byLists.has(tag) ? grammar : ['times', 'statements', ...grammar];
}
