import { describe, expect, it } from 'vitest';
import { encodeLinearModel, trainClasses, trainValue } from '../../src/eval/train-linear.ts';
import { chooseClass, parseLinearModel, scoreClasses } from '../../src/language/linear-model.ts';

const options = { penalty: 0.1, rounds: 40, leastSeen: 1, balance: 0, seed: 1 };
const examples = [
  { features: ['bias', 'v:meet'], gold: 'CONSULT' },
  { features: ['bias', 'v:visit'], gold: 'CONSULT' },
  { features: ['bias', 'v:bomb'], gold: 'ASSAULT' },
  { features: ['bias', 'v:bomb', 'né'], gold: 'ASSAULT' },
];

describe('trainClasses', () => {
  it('tells the classes that its features tell, and the same in every run', () => {
    const model = trainClasses(examples, options);
    expect(chooseClass(model, ['bias', 'v:bomb'])?.name).toBe('ASSAULT');
    expect(chooseClass(model, ['bias', 'v:visit'])?.name).toBe('CONSULT');
    expect([...trainClasses(examples, options).weights]).toEqual([...model.weights]);
  });

  it('leaves out what is seen too seldom', () => {
    const model = trainClasses(examples, { ...options, leastSeen: 2 });
    expect([...model.rows.keys()]).toEqual(['bias', 'v:bomb']);
  });

  it('has no class to choose without examples', () => {
    expect(chooseClass(trainClasses([], options), ['bias'])).toBeUndefined();
  });

  it('believes the example that counts more', () => {
    const told = (gold: string, weight: number) => ({ features: ['word'], gold, weight });
    const choose = (aWeight: number, bWeight: number) =>
      chooseClass(
        trainClasses([told('a', aWeight), told('b', bWeight)], { ...options, leastSeen: 1 }),
        ['word'],
      )?.name;
    expect(choose(1, 0.2)).toBe('a');
    expect(choose(0.2, 1)).toBe('b');
  });
});

describe('trainValue', () => {
  it('goes towards the values of its examples', () => {
    const model = trainValue(
      [
        { features: ['bias'], value: 3 },
        { features: ['bias', 'neg'], value: -3 },
      ],
      { ...options, rounds: 400 },
    );
    expect(scoreClasses(model, ['bias'])[0]).toBeGreaterThan(1);
    expect(scoreClasses(model, ['bias', 'neg'])[0]).toBeLessThan(-1);
  });
});

describe('parseLinearModel', () => {
  it('reads what was written, to within a step of eight bits', () => {
    const model = trainClasses(examples, options);
    const read = parseLinearModel(encodeLinearModel(model));
    expect([...(read?.rows ?? [])]).toEqual([...model.rows]);
    const features = ['bias', 'v:bomb', 'né'];
    const kept = scoreClasses(read as NonNullable<typeof read>, features);
    scoreClasses(model, features).forEach((score, at) => {
      expect(Math.abs((kept[at] as number) - score)).toBeLessThan(0.1);
    });
  });

  it('refuses bytes of another kind and a file cut short', () => {
    const bytes = encodeLinearModel(trainClasses(examples, options));
    expect(parseLinearModel(new Uint8Array([1, 2, 3]))).toBeUndefined();
    expect(parseLinearModel(new Uint8Array(40))).toBeUndefined();
    expect(parseLinearModel(bytes.subarray(0, bytes.length - 1))).toBeUndefined();
  });
});
