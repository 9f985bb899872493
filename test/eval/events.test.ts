import { describe, expect, it } from 'vitest';
import { readMarked, readOwnSentences } from '../../src/eval/event-root-corpus.ts';
import { crossValidate, keepSure } from '../../src/eval/event-root-model.ts';
import { scoreCertainty } from '../../src/eval/score-certainty.ts';
import { scoreRoots, showRootErrors } from '../../src/eval/score-event-roots.ts';

describe('scoreRoots', () => {
  it('counts as done by hand', () => {
    const golds = ['AID', 'AID', 'AID', 'YIELD', 'YIELD', 'CONSULT'];
    const guesses = ['AID', 'AID', 'YIELD', 'YIELD', undefined, 'AID'];
    const report = scoreRoots(golds, guesses);
    expect(report.accuracy).toBe(0.5);
    // AID: 2 of 3 found right, 2 of 3 gold found; YIELD: 1 of 2 and 1 of 2; CONSULT: nothing.
    expect(report.byRoot.AID?.f1).toBeCloseTo(2 / 3);
    expect(report.byRoot.YIELD?.f1).toBe(0.5);
    expect(report.byRoot.CONSULT?.f1).toBe(0);
    expect(report.macroF1).toBeCloseTo((2 / 3 + 0.5 + 0) / 3);
  });

  it('is 0 for no sentences', () => {
    expect(scoreRoots([], [])).toMatchObject({ accuracy: 0, macroF1: 0 });
  });
});

describe('readMarked', () => {
  it('takes the marks out and keeps where they stood', () => {
    const { text, source, target } = readMarked(
      'On Monday <t>Sudmark</t> was hit by <s>Norland</s>.',
      'ASSAULT',
    );
    expect(text).toBe('On Monday Sudmark was hit by Norland.');
    expect(text.slice(source.start, source.end)).toBe('Norland');
    expect(text.slice(target?.start, target?.end)).toBe('Sudmark');
  });

  it('takes the first where a party is marked twice, and has no target where none is marked', () => {
    expect(readMarked('<s>A</s> and <s>A</s>', 'AID').source).toEqual({ start: 0, end: 1 });
    expect(readMarked('<s>A</s> resigned', 'YIELD')).not.toHaveProperty('target');
  });
});

describe('the sentences of our own writing', () => {
  it('each name a source and a known code', async () => {
    const sentences = await readOwnSentences();
    expect(sentences.length).toBeGreaterThan(150);
    for (const { text, source, gold } of sentences) {
      expect(gold).toMatch(/^[A-Z]+$/u);
      expect(text).not.toMatch(/[[\]{}<>]/u);
      expect(source.end).toBeGreaterThan(source.start + 2);
    }
  });
});

describe('crossValidate', () => {
  it('never guesses a sentence by a model that has seen it', () => {
    // Each feature stands in one example only, so a model without it can but guess by the counts.
    const examples = Array.from({ length: 20 }, (_, at) => ({
      features: ['bias', `only:${at}`],
      gold: at < 15 ? 'AID' : 'YIELD',
    }));
    const guesses = crossValidate(examples, () => []);
    expect(new Set(guesses)).toEqual(new Set(['AID']));
  });
});

describe('showRootErrors', () => {
  it('marks both parties whichever comes first', () => {
    const sentence = readMarked('<t>Sudmark</t> was hit by <s>Norland</s>.', 'ASSAULT');
    expect(showRootErrors([sentence], ['AID'])).toEqual([
      'ASSAULT   got AID       {Sudmark} was hit by [Norland].',
    ]);
    expect(showRootErrors([sentence], ['ASSAULT'])).toEqual([]);
  });
});

describe('scoreCertainty', () => {
  it('correlates and measures as done by hand', () => {
    const report = scoreCertainty([
      [3, 3],
      [1, 2],
      [-1, 1],
    ]);
    expect(report.pearson).toBeCloseTo(1);
    expect(report.meanAbsoluteError).toBeCloseTo(1);
    expect(report.baselineError).toBeCloseTo(1);
  });

  it('has no correlation where one side does not vary', () => {
    expect(
      scoreCertainty([
        [3, 1],
        [3, 2],
      ]).pearson,
    ).toBe(0);
    expect(scoreCertainty([])).toMatchObject({ pearson: 0, meanAbsoluteError: 0 });
  });
});

describe('keepSure', () => {
  it('makes examples of labels that are sure enough, of little weight', () => {
    const pairs = [['a', 'b'], ['a', 'c'], ['a']].map((features) => ({ features, gold: '' }));
    const labels = [
      ['AID', 0.9],
      ['AGREE', 0.5],
      ['REJECT', 0.9],
    ] as const;
    const [first, ...others] = keepSure(pairs, labels);
    expect(first).toEqual({ features: ['a', 'b'], gold: 'AID', weight: expect.closeTo(0.09, 9) });
    expect(others).toEqual([]);
  });

  it('makes none without labels', () => {
    expect(keepSure([{ features: ['a', 'b'], gold: '' }], [])).toEqual([]);
  });
});
