/** What is printed: wrapped at the right column, styled in one go, and nothing that a terminal obeys. */
import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';
import { cleanLine, cleanText, writeJson } from '../../src/cli/terminal/clean.ts';
import { wantsColour } from '../../src/cli/terminal/colours.ts';
import { measureWidth, wrapPieces, wrapText } from '../../src/cli/terminal/wrap.ts';
import type { World } from '../../src/cli/world.ts';
import { collectOutput } from './fake-world.ts';

const bold = (text: string) => `<${text}>`;

describe('cleanText', () => {
  it.each([
    ['a\u001b[31mred\u001b[0m', 'a[31mred[0m'],
    ['\u001b]0;title\u0007x', ']0;titlex'],
    ['\u009b31mc1', '31mc1'],
    ['a\rb', 'a\nb'],
    ['a\r\nb', 'a\nb'],
    ['a\u202etxt.exe', 'atxt.exe'],
    ['tab\there', 'tab  here'],
    ['Київ — كييف “é”', 'Київ — كييف “é”'],
  ])('%j is printed as %j', (given, printed) => {
    expect(cleanText(given)).toBe(printed);
  });

  it('is one line where one line is wanted', () => {
    expect(cleanLine(' a\n\nb\t c ')).toBe('a b c');
  });

  it('writes JSON that parses to the same and holds no control character', () => {
    const value = { text: 'a\u009b31m\u001b[0m\u202e\u007f' };
    const json = writeJson(value);
    expect(json).not.toMatch(/\p{Cc}|\u202e/u);
    expect(JSON.parse(json)).toEqual(value);
  });
});

describe('wrapPieces', () => {
  it('breaks between words at the width and never inside them', () => {
    expect(wrapText('one two three https://example.org/long/address four', { width: 12 })).toBe(
      'one two\nthree\nhttps://example.org/long/address\nfour',
    );
  });

  it('indents, and fills lines to the last column', () => {
    expect(wrapText('aa bb cc dd', { width: 9, first: '  – ', rest: '    ' })).toBe(
      '  – aa bb\n    cc dd',
    );
  });

  it('paints neighbours of one style together and ends the style at the line', () => {
    const pieces = [{ text: 'plain ' }, { text: 'two words and', style: bold }, { text: ' after' }];
    expect(wrapPieces(pieces, { width: 80 })).toBe('plain <two words and> after');
    expect(wrapPieces(pieces, { width: 12 })).toBe('plain <two>\n<words and>\nafter');
  });

  it('keeps a word together that changes its style in the middle', () => {
    expect(wrapPieces([{ text: 'Moscow', style: bold }, { text: ', too' }], { width: 7 })).toBe(
      '<Moscow>,\ntoo',
    );
  });

  it('two styles next to each other keep the space between them', () => {
    const other = (text: string) => `{${text}}`;
    const pieces = [
      { text: 'a ', style: bold },
      { text: 'b', style: other },
    ];
    expect(wrapPieces(pieces, { width: 80 })).toBe('<a> {b}');
  });

  it('counts columns and not code units', () => {
    expect(measureWidth('é')).toBe(1);
    expect(measureWidth('e\u0301')).toBe(1);
    expect(measureWidth('北京')).toBe(4);
    expect(measureWidth('Київ')).toBe(4);
  });

  it('answers an empty line for an empty text', () => {
    expect(wrapText('', { width: 10 })).toBe('');
  });
});

describe('wantsColour', () => {
  it.each([
    [{}, true, undefined, true],
    [{}, false, undefined, false],
    [{ NO_COLOR: '1' }, true, undefined, false],
    [{ NO_COLOR: '' }, true, undefined, true],
    [{ FORCE_COLOR: '1' }, false, undefined, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, undefined, false],
    [{ FORCE_COLOR: '1' }, true, false, false],
    [{ TERM: 'dumb' }, true, undefined, false],
  ])('%j, terminal %j, flag %j: %j', (env, isTerminal, flag, wanted) => {
    expect(wantsColour(env, isTerminal, flag)).toBe(wanted);
  });
});

describe('showProgress', () => {
  it('leaves Ctrl-C to the program and the cursor where it was', () => {
    const stderr = Object.assign(collectOutput(true, 80), {
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    });
    const world = { stderr, now: () => new Date(0) } as unknown as World;
    const before = process.listenerCount('SIGINT');
    const progress = showProgress(world, 'Reading', 'articles');
    progress.update(1, 2);
    expect(process.listenerCount('SIGINT')).toBe(before);
    expect(stderr.text()).not.toContain('\u001b[?25l');
    progress.stop();
  });
});
