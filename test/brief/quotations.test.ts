import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/brief/quotations.ts';

describe('findQuotations', () => {
  it.each([
    ['He spoke of “a first step” today.', ['a first step']],
    ['He spoke of "a first step" today.', ['a first step']],
    ['He said,"a first step"and left.', ['a first step']],
    ['Er sprach von „einem ersten Schritt“ heute.', ['einem ersten Schritt']],
    ['Han talade om ”ett första steg” i dag.', ['ett första steg']],
    ['Він говорив про «перший крок» сьогодні.', ['перший крок']],
    ['Han talte om »et første skridt« i dag.', ['et første skridt']],
    ['彼は「第一歩」と述べた。', ['第一歩']],
    ["He spoke of 'a first step' today.", ['a first step']],
    ['He spoke of ‘a first step’ today.', ['a first step']],
    ['He spoke of ❝a first step❞ and ＂another＂.', ['a first step', 'another']],
  ])('finds the quotation in %s', (text, expected) => {
    expect(findQuotations(text)).toEqual(expected);
  });

  it('finds nested quotations', () => {
    expect(findQuotations('“They told us ‘never’ twice,” he said.')).toEqual([
      'They told us ‘never’ twice,',
      'never',
    ]);
  });

  it('takes an unclosed quotation to the end', () => {
    expect(findQuotations('He said: “We shall wait.')).toEqual(['We shall wait.']);
  });

  it.each([
    'The ministers’ talks didn’t fail.',
    "The ministers' talks didn't fail.",
    "Sana'a and Kyiv's envoys",
    '',
  ])('finds none in %s', (text) => {
    expect(findQuotations(text)).toEqual([]);
  });
});
