/** Contents that run over the end of a sentence. */
import { expect, test } from 'vitest';
import { beginDraft } from '../../../src/language/draft.ts';
import { setWanderingApart } from '../../../src/language/statements/wandering-contents.ts';
import { readSyntax } from '../../../src/language/syntax/shallow.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { tokenize } from '../../../src/text/tokens.ts';

function wordsOf(text: string) {
  const sentences = splitSentences(text, 'en');
  const tokens = sentences.flatMap(({ start, end }) => tokenize(text, start, end));
  return readSyntax({ ...beginDraft({ text, lang: 'en' }, 'en'), sentences, tokens }).words;
}

const tagAll = (text: string, role: 'content' | 'source') => {
  const words = wordsOf(text);
  return setWanderingApart(words, [{ role, from: 0, to: words.length }]).wandering.length;
};

test('a content that goes on in the next sentence wanders', () => {
  expect(tagAll('The bridge was open. The ferry was shut', 'content')).toBe(1);
});

test('not when it quotes, be the quotation closed or not', () => {
  expect(tagAll('“The bridge was open. The ferry was shut.”', 'content')).toBe(0);
  expect(tagAll('“The bridge was open.\nThe ferry was shut.', 'content')).toBe(0);
});

test('not within one sentence, and only contents do', () => {
  expect(tagAll('The bridge was open and the ferry was shut', 'content')).toBe(0);
  expect(tagAll('The bridge was open. The ferry was shut', 'source')).toBe(0);
});
