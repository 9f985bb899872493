/** Wordings, and what two of them share: content words. */
import type { Span } from '../../model/span.ts';

const empty = new Set(
  'the a an of in on at to for and or that this it its their his her was were is are be been had has have with by from as not no any all had would will could may more than said says over about some'.split(
    ' ',
  ),
);

/** The words of some spans of a text in one line; '' for none. */
export function textOf({ text }: { readonly text: string }, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Words that carry meaning, cut to their first six letters so that inflections meet. */
export function contentWords(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.filter((word) => word.length > 2 && !empty.has(word)).map((word) => word.slice(0, 6)),
  );
}

/** Share of the first set's words that the second holds; 0 where the first has fewer than two. */
export function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size < 2) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / words.size;
}
