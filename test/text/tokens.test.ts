import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('tokenize', () => {
  test('keeps dotted abbreviations and splits hyphens and possessives', () => {
    expect(words('The U.S.-led plan of Vale’s side')).toEqual([
      'The',
      'U.S.',
      '-',
      'led',
      'plan',
      'of',
      'Vale',
      '’s',
      'side',
    ]);
  });
  test('keeps figures whole and says that they are numbers', () => {
    expect(
      tokenize('1,500 of 3.5 at 21:30, the 1990s').filter(({ kind }) => kind === 'number'),
    ).toHaveLength(4);
  });
  test('does not split a word at an apostrophe inside it', () => {
    expect(words("They don't know O'Neill")).toEqual(['They', "don't", 'know', "O'Neill"]);
  });
  test('reads letters of any script', () => {
    expect(words('Київ, Москва; القاهرة')).toEqual(['Київ', ',', 'Москва', ';', 'القاهرة']);
  });
  test('offsets are those of the whole text when a part is asked for', () => {
    expect(tokenize('one two three', 4, 7)).toMatchObject([{ kind: 'word', start: 4, end: 7 }]);
  });
  test('white space has no tokens', () => {
    expect(tokenize(' \n\t')).toEqual([]);
  });
  test('equal spellings share their form, different ones never', () => {
    const [one, other, third] = tokenize('Geneva Geneva genevA');
    expect(other?.form).toBe(one?.form);
    expect(third?.form.surface).toBe('genevA');
  });
  test('spellings stay apart when there are more than are kept', () => {
    const text = Array.from({ length: 45_000 }, (_, at) => `w${at.toString(36)}`).join(' ');
    const wrong = tokenize(text).filter(
      ({ start, end, form }) => form.surface !== text.slice(start, end),
    );
    expect(wrong).toEqual([]);
  });
  test('each token carries its spelling', () => {
    const [first] = tokenize('Geneva');
    expect(first?.form).toMatchObject({ surface: 'Geneva', lower: 'geneva', isCapital: true });
  });
  test.each([
    ['x', 'word'],
    ['я', 'word'],
    ['7', 'number'],
    ['.', 'punctuation'],
    ['1.', 'number'],
    ['a.', 'word'],
    ["a'", 'word'],
  ])('a run of millions of %j ends', (piece, kind) => {
    const tokens = tokenize(piece.repeat(5_000_000 / piece.length));
    expect(tokens[0]?.kind).toBe(kind);
    expect(tokens.length).toBeGreaterThan(1000);
    expect(tokens.at(-1)?.end).toBeGreaterThan(4_999_990);
  });
});
