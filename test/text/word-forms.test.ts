import { describe, expect, it } from 'vitest';
import { formAt, rememberOfForm, tellOfForm } from '../../src/text/word-forms.ts';

const formOf = (word: string) => formAt(word, 0, word.length);

describe('the forms of words', () => {
  it('are one for each spelling, wherever it stands', () => {
    const text = 'The envoy met the envoy.';
    expect(formAt(text, 4, 9)).toBe(formAt(text, 18, 23));
    expect(formAt(text, 0, 3)).not.toBe(formAt(text, 14, 17));
  });

  it('know lower case, capital and shape', () => {
    expect(formOf('Kyiv')).toMatchObject({
      lower: 'kyiv',
      isCapital: true,
      shape: 'capital-first',
    });
    expect(formOf('G20')).toMatchObject({ lower: 'g20', shape: 'capitals', plain: 'g00' });
  });
});

describe('what is asked of forms', () => {
  it('is answered once for each spelling', () => {
    const asked: string[] = [];
    const lengthOf = rememberOfForm(({ surface }) => {
      asked.push(surface);
      return surface.length;
    });
    expect(['talks', 'pact', 'talks'].map((word) => lengthOf(formOf(word)))).toEqual([5, 4, 5]);
    expect(asked).toEqual(['talks', 'pact']);
  });

  it('is told yes and no, each question by itself, however many there are', () => {
    const questions = Array.from({ length: 40 }, (_, length) =>
      tellOfForm(({ surface }) => surface.length === length),
    );
    for (const word of ['accord', 'treaty', 'pact', 'accord']) {
      const told = questions.flatMap((holds, length) => (holds(formOf(word)) ? [length] : []));
      expect(told).toEqual([word.length]);
    }
  });

  it('is told once, also where the answer is no', () => {
    let asked = 0;
    const isEnvoy = tellOfForm(({ surface }) => {
      asked += 1;
      return surface === 'envoy';
    });
    expect(['delegate', 'delegate', 'envoy', 'envoy'].map((word) => isEnvoy(formOf(word)))).toEqual(
      [false, false, true, true],
    );
    expect(asked).toBe(2);
  });
});
