import { describe, expect, test } from 'vitest';
import { speechByLanguage } from '../../src/language/locales/speech.ts';
import { timeWordsByLanguage } from '../../src/language/locales/times.ts';
import { lackingParts } from '../../src/model/reading-parts.ts';

describe('lackingParts', () => {
  test('English lacks nothing', () => {
    expect(lackingParts('en')).toEqual([]);
    expect(lackingParts('en-GB')).toEqual([]);
  });

  test.each(Object.keys(timeWordsByLanguage))('%s has times and statements', (lang) => {
    expect(Object.keys(speechByLanguage)).toContain(lang);
    expect(lackingParts(lang)).toEqual(['events', 'disputes', 'demands', 'expectations']);
  });

  test.each(['it', 'zh', 'und'])('%s has no words of its own', (lang) => {
    expect(Object.keys(timeWordsByLanguage)).not.toContain(lang);
    expect(lackingParts(lang).slice(0, 2)).toEqual(['times', 'statements']);
  });
});
