import { describe, expect, it } from 'vitest';
import { cleanText, encodeRecord } from '../../src/store/clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['a\u0000b', 'a\uFFFDb'],
    ['\uD800', '\uFFFD'],
    ['\uDC00\uD800', '\uFFFD\uFFFD'],
    ['👩‍🚀 “Київ” \u0001 \uFFFF', '👩‍🚀 “Київ” \u0001 \uFFFF'],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
    expect(cleanText(text)).toHaveLength(text.length);
  });
});

describe('encodeRecord', () => {
  it('cleans strings and keys however deep', () => {
    const record = { 'k\u0000': [{ text: '\uD800' }], number: 1, none: null };
    const clean = { 'k\uFFFD': [{ text: '\uFFFD' }], number: 1, none: null };
    expect(JSON.parse(encodeRecord(record))).toEqual(clean);
  });

  it('leaves alone a text that only looks like an escape', () => {
    const record = { text: '\\u0000 \\ud800 \\\\u0000' };
    expect(JSON.parse(encodeRecord(record))).toEqual(record);
  });
});
