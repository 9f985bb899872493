/** Headings and openings such as "What to watch next", and the list below or behind them. */
import type { Expectation } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { spanOf } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { rangeOf } from './clause-wording.ts';
import { makeExpectation } from './make-expectation.ts';
import { splitList } from './split-list.ts';

/** The items after the heading in its own sentence; none where the heading stands alone. */
export function watchedItems(
  draft: Draft,
  words: readonly Word[],
  sentence: Span,
  headingLength: number,
): readonly Expectation[] {
  const { from, to: last } = rangeOf(words, {
    start: sentence.start + headingLength,
    end: sentence.end,
  });
  // "What next for the talks?" is a heading whatever follows.
  if (last - from < fewestWatched || draft.text[sentence.end - 1] === '?') return [];
  return splitWatched(words, from, last).map((range) =>
    makeExpectation(draft, 'watch', spanOf(words, range), sentence),
  );
}

/** "What happens next is." lists nothing. */
const fewestWatched = 3;

function splitWatched(words: readonly Word[], from: number, to: number) {
  const items = splitList(words, from, to);
  const listed = words.slice(from, to).some(({ lower }) => lower === ';');
  // Without semicolons the commas of one long sentence do not part a list for certain.
  return listed ? items : [{ from, to: trimStop(words, from, to) }];
}

function trimStop(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && ['stop', 'comma', 'colon'].includes((words[end - 1] as Word).tag))
    end -= 1;
  return end;
}

/** A paragraph right below a heading that opens with a bullet, a dash or a number. */
export function isListed(
  draft: Draft,
  sentence: Span & { readonly paragraph: number },
  watching: number,
): boolean {
  return (
    sentence.paragraph === watching &&
    /^(?:[-–—*•·]|\d+[.)])\s/u.test(draft.text.slice(sentence.start, sentence.start + 5))
  );
}

export function trimItem(text: string, sentence: Span): Span {
  const part = text.slice(sentence.start, sentence.end);
  const lead = /^(?:[-–—*•·]|\d+[.)])\s+/u.exec(part)?.[0].length ?? 0;
  const tail = /[.;,\s]{0,20}$/u.exec(part.slice(-20))?.[0].length ?? 0;
  const end = sentence.end - tail;
  const start = sentence.start + lead;
  return end > start ? { start, end } : sentence;
}
