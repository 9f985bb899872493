/** What a source calls a title, cut to one line that can be shown. */
import { describe, expect, it } from 'vitest';
import { cutLine } from '../../src/pipeline/cut-line.ts';

describe('cutLine', () => {
  it.each([
    ['a line as it is', 'Envoys meet in Geneva', 'Envoys meet in Geneva'],
    ['white space and line ends', '  Envoys\n\tmeet  ', 'Envoys meet'],
    ['terminal escapes', 'Envoys \u001b[31mmeet\u0007', 'Envoys [31mmeet'],
    ['turned direction', 'Envoys \u202Eteem\u202C here', 'Envoys teem here'],
    ['half a pair', 'Envoys \ud83d meet', 'Envoys \uFFFD meet'],
    ['marks that Arabic and Hebrew need', 'أ\u200fب', 'أ\u200fب'],
  ])('keeps or drops %s', (_what, given, expected) => {
    expect(cutLine(given, 100)).toBe(expected);
  });

  it('ends a long line at a word, one without words anywhere, and never inside a pair', () => {
    expect(cutLine('word '.repeat(100), 22)).toBe('word word word word…');
    expect(cutLine('W'.repeat(100), 20)).toBe(`${'W'.repeat(19)}…`);
    expect(cutLine('😀'.repeat(100), 20)).toBe(`${'😀'.repeat(9)}…`);
  });
});
