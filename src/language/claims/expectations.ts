/**
 * What is still to come: meetings and votes that are scheduled, deadlines, what is awaited, and
 * the things that an article itself says to watch ("What to watch next: a; b; and c" gives three).
 */
import type { Expectation } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import { watchHeading } from '../locales/en/claim-words.ts';
import type { Word } from '../syntax/words.ts';
import { awaitedIn, sentencesAwaiting } from './awaited.ts';
import { expectationOfEvent } from './event-expectations.ts';
import { makeExpectation } from './make-expectation.ts';
import { isPageLitter } from './page-litter.ts';
import { scheduledIn } from './scheduled.ts';
import { isListed, trimItem, watchedItems } from './watched-items.ts';

/** The expectations of a text whose events are found, in order of their content. */
export function findExpectations(draft: Draft, words: readonly Word[]): readonly Expectation[] {
  const firstWords = findFirstWords(words, draft.sentences.length);
  const awaiting = sentencesAwaiting(words);
  const found: Expectation[] = [];
  let watching = -1;
  draft.sentences.forEach((sentence, index) => {
    const first = firstWords[index] ?? -1;
    if (first < 0) return;
    const text = draft.text.slice(sentence.start, sentence.end);
    const heading = watchHeading.exec(text);
    if (heading !== null) {
      const items = watchedItems(draft, words, sentence, heading[0].length);
      if (items.length === 0) watching = sentence.paragraph + 1;
      found.push(...items);
      return;
    }
    if (watching >= 0 && isListed(draft, sentence, watching)) {
      found.push(makeExpectation(draft, 'watch', trimItem(draft.text, sentence), sentence));
      watching = sentence.paragraph + 1;
      return;
    }
    found.push(...scheduledIn(draft, words, sentence, first));
    if (awaiting.has(index)) found.push(...awaitedIn(draft, words, sentence, text));
  });
  const told = new Set(found.map(({ evidence }) => evidence.start));
  found.push(...draft.events.flatMap((event) => expectationOfEvent(draft, words, event, told)));
  const sorted = found
    .filter(({ evidence }) => !isPageLitter(draft, evidence))
    .sort((a, b) => a.content.start - b.content.start);
  return sorted.filter((expectation, at) => !isWithin(expectation, sorted[at - 1]));
}

/** "will travel to Kyiv to meet": two events of one wording are one thing to come. */
function isWithin({ content }: Expectation, before: Expectation | undefined): boolean {
  return before !== undefined && content.end <= before.content.end;
}

function findFirstWords(words: readonly Word[], count: number): readonly number[] {
  const first = new Array<number>(count).fill(-1);
  words.forEach((word, at) => {
    if (first[word.sentence] === -1) first[word.sentence] = at;
  });
  return first;
}
