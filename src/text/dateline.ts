/** Where a sentence begins once the dateline before it is left off. */
import type { Span } from '../model/span.ts';

const patterns: readonly RegExp[] = [
  // "WASHINGTON (Reuters) - ", "SEOUL, South Korea (AP) —", "MOSCOW, May 3 (Agency) -- "
  /^[^\n]{0,60}?\([^()\n]{2,40}\)\s*(?:[-–—]{1,2}|:)\s*/u,
  // "Moscow. May 3. INTERFAX -", "SEOUL —", "KYIV, Ukraine –"
  /^\p{Lu}[\p{Lu}\s.'’]{2,30}(?:,\s?[^\n–—-]{2,36})?\s+(?:–|—|--|-)\s+/u,
  // "By Jane Doe | Newspaper"
  /^(?:\( ?CNN ?\)|CNN)\s*(?:[-–—]{1,2})?\s*/u,
];

/** Offset of the first word after a dateline; datelines stand only in an article's first sentences. */
export function startOfSentence(text: string, sentence: Span, position: number): number {
  if (position > 2) return sentence.start;
  const shown = text.slice(sentence.start, sentence.end);
  for (const pattern of patterns) {
    const dateline = pattern.exec(shown)?.[0];
    if (dateline !== undefined && dateline.length < shown.length / 2) {
      return sentence.start + dateline.length;
    }
  }
  return sentence.start;
}
