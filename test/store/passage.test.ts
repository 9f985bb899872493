import { describe, expect, it } from 'vitest';
import { cutPassage } from '../../src/store/passage.ts';
import { readQuestion } from '../../src/store/search-question.ts';

const marked = (text: string, words: string) => {
  const cut = cutPassage(text, readQuestion(words).wanted);
  expect(text.slice(cut.passageStart, cut.passageStart + cut.passage.length)).toBe(cut.passage);
  return { ...cut, marked: cut.marks.map(({ start, end }) => cut.passage.slice(start, end)) };
};

describe('cutPassage', () => {
  it('shows the surroundings of a word deep in a text, from word to word', () => {
    const filler = 'Nothing new was said about the harbour that day. ';
    const text = `${filler.repeat(30)}Then the envoy of Larkhaven spoke at last. ${filler.repeat(30)}`;
    const cut = marked(text, 'LARKHAVEN');
    expect(cut.marked).toEqual(['Larkhaven']);
    expect(cut.passage.length).toBeLessThanOrEqual(280);
    expect(text[cut.passageStart - 1]).toBe(' ');
    expect(text[cut.passageStart + cut.passage.length]).toBe(' ');
  });

  it('never cuts a character of two units', () => {
    const text = `${'👩'.repeat(200)} word ${'🚀'.repeat(300)}`;
    const { passage } = marked(text, 'word');
    expect(passage).not.toMatch(/\p{Surrogate}/u);
    expect(passage).toContain('word');
  });

  it('marks words, not parts of words, and phrases only whole', () => {
    expect(marked('Talk, talks, TALK.', 'talk').marked).toEqual(['Talk', 'TALK']);
    expect(marked('peace talks and peace', '"peace talks"').marked).toEqual(['peace talks']);
    expect(marked('a b a b c', '-b c').marked).toEqual(['c']);
  });

  it('gives the beginning where nothing of it is found, and nothing of an empty text', () => {
    expect(marked('Only the title has it.', 'quorum')).toMatchObject({
      passage: 'Only the title has it.',
      marks: [],
    });
    expect(marked('', 'quorum')).toMatchObject({ passage: '', passageStart: 0, marks: [] });
  });
});
