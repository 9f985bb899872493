import { expect, it } from 'vitest';
import { introducesBlock } from '../../../src/language/locales/en/cues.ts';
import { findBlocks, findPosts, mergeQuotations } from '../../../src/language/syntax/set-off.ts';
import { findTurns } from '../../../src/language/syntax/transcript.ts';
import { cutAll } from '../read-for-test.ts';

const postsOf = (text: string) => cutAll(text, findPosts(text));
const blocksOf = (text: string) => cutAll(text, findBlocks(text, introducesBlock));

it('ends a post before its links and begins it behind the one before', () => {
  const text =
    'We go. https://t.co/a1 pic.twitter.com/b2 — Jo Ruiz (@joruiz) May 3, 2020 We stay.https://t.co/c3 — Ann Wells (@annwells)';
  expect(postsOf(text)).toEqual(['We go.', 'We stay.']);
});

it('takes all lines of a post only where blank lines part the paragraphs', () => {
  expect(postsOf('Prose.\n\nOne.\nTwo.\n\n— Jo Ruiz (@joruiz)\n\nProse.')).toEqual(['One.\nTwo.']);
  expect(postsOf('Prose.\nOne.\n— Jo Ruiz (@joruiz)\nProse.')).toEqual(['One.']);
});

it('finds no post where nothing stands before the name, or no handle behind it', () => {
  expect(postsOf('— Jo Ruiz (@joruiz)')).toEqual([]);
  expect(postsOf('It is late — Jo Ruiz (Oslo) agrees.')).toEqual([]);
});

it('gives the paragraph behind "said:" to the speaker, and no list, caption or lone word', () => {
  const block = 'The bridge will open in May, and not before.';
  expect(blocksOf(`The board said on Monday:\n\n${block}\n\nMore.`)).toEqual([block]);
  expect(blocksOf(`Here is what the board said:\n\n${block}`)).toEqual([]);
  expect(blocksOf(`The board said:\n\n- ${block}`)).toEqual([]);
  expect(blocksOf('The board said:\n\nAdvertisement')).toEqual([]);
  expect(blocksOf(`The three bridges of the town:\n\n${block}`)).toEqual([]);
});

it('leaves out what begins inside an earlier quotation', () => {
  const outer = { start: 0, end: 10, runsOn: false };
  const inner = { start: 4, end: 6, runsOn: false };
  const same = { start: 0, end: 5, runsOn: false };
  expect(mergeQuotations([inner], [same, outer], [])).toEqual([outer]);
  expect(mergeQuotations([], [])).toEqual([]);
});

it('tells an interview from a list of captions', () => {
  const interview = 'Q: Why?\nA: Because.\nQ: When?\nA: In May.\n';
  const turns = findTurns(interview);
  expect(turns.map(({ label }) => interview.slice(label.start, label.end))).toEqual([
    ...['Q', 'A', 'Q', 'A'],
  ]);
  expect(findTurns('Travel: Closed.\nSport: Won.\nFood: Good.\nTravel: Open.\n')).toEqual([]);
  expect(findTurns('')).toEqual([]);
});

it('gives the paragraphs between turns to the writer where they are many', () => {
  const prose = 'The town is small.\n\n'.repeat(4);
  const text = ['Jo: We go.', prose, 'Ann: We stay.', prose, 'Jo: Why?', prose, 'Ann: Rain.'].join(
    '\n\n',
  );
  expect(findTurns(text).map(({ paragraphs }) => cutAll(text, paragraphs))).toEqual([
    ['We go.'],
    ['We stay.'],
    ['Why?'],
    ['Rain.'],
  ]);
});
