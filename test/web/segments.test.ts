import { describe, expect, it } from 'vitest';
import {
  type Mark,
  type MarkKind,
  splitIntoSegments,
  splitParagraphs,
} from '../../web/src/lib/reading/segments.ts';

const text = 'The Kremlin said that Moscow had agreed.';
const mark = (kind: MarkKind, start: number, end: number): Mark => ({ kind, start, end });

describe('splitIntoSegments', () => {
  it('gives back an unmarked text as one segment', () => {
    expect(splitIntoSegments(text, [])).toEqual([
      { start: 0, end: text.length, text, kinds: [], opens: false },
    ]);
  });

  it('cuts spans that overlap, and keeps both kinds where they do', () => {
    const marks = [mark('content', 17, 39), mark('source', 0, 25), mark('actor', 22, 28)];
    const segments = splitIntoSegments(text, marks);
    expect(segments.map(({ text: part, kinds }) => [part, kinds])).toEqual([
      ['The Kremlin said ', ['source']],
      ['that ', ['source', 'content']],
      ['Mos', ['source', 'content', 'actor']],
      ['cow', ['content', 'actor']],
      [' had agreed', ['content']],
      ['.', []],
    ]);
  });

  it('joins back to the text, whatever the marks', () => {
    const marks = [
      mark('time', -5, 3),
      mark('place', 38, 400),
      mark('cue', 12, 12),
      mark('event', 30, 20),
    ];
    const segments = splitIntoSegments(text, marks);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments[0]?.kinds).toEqual(['time']);
    expect(segments.at(-1)?.kinds).toEqual(['place']);
    expect(segments.some(({ kinds }) => kinds.includes('cue') || kinds.includes('event'))).toBe(
      false,
    );
  });

  it('names a kind once where two spans of it lie on each other', () => {
    const [first] = splitIntoSegments(text, [mark('actor', 0, 11), mark('actor', 0, 11)]);
    expect(first?.kinds).toEqual(['actor']);
  });

  it('opens a finding only in the paragraph where it begins', () => {
    const marks = [mark('content', 2, 20)];
    const range = { start: 10, end: 30 };
    expect(splitIntoSegments(text, marks, range).map(({ start, opens }) => [start, opens])).toEqual(
      [
        [10, false],
        [20, false],
      ],
    );
  });
});

describe('splitParagraphs', () => {
  it('finds paragraphs between empty lines, without the space around them', () => {
    const page = '\n  One line.\nStill one.\n\n \n  Two. \n\n\nThree.';
    const parts = splitParagraphs(page).map(({ start, end }) => page.slice(start, end));
    expect(parts).toEqual(['One line.\nStill one.', 'Two.', 'Three.']);
  });

  it('finds none in an empty text', () => {
    expect(splitParagraphs(' \n\n ')).toEqual([]);
  });

  it('is quick on a long text without breaks', () => {
    expect(splitParagraphs('x '.repeat(200_000))).toHaveLength(1);
    expect(splitParagraphs('\n \n'.repeat(50_000))).toHaveLength(0);
  });
});
